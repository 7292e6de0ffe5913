import Diagnostics

/// A kind of slip that is mended without changing what a text says.
package enum FixKind: String, Sendable, CaseIterable {
  case tabs
  case quotes
  case blanks
  case controls = "control-characters"
  case dates
  case addresses
  case attachments
  case encoding
  case separators

  /// What was done so many times.
  package func words(_ count: Int) -> LocalizedText {
    switch self {
    case .tabs:
      LocalizedText(th: "แท็บหน้าบรรทัดเป็นช่องว่าง \(count) แห่ง", en: "tabs before lines made blanks: \(count)")
    case .quotes:
      LocalizedText(th: "เครื่องหมายคำพูดโค้งเป็นแบบตรง \(count) แห่ง", en: "curly quotes made straight: \(count)")
    case .blanks:
      LocalizedText(
        th: "ช่องว่างแบบห้ามตัดบรรทัด (NBSP) เป็นช่องว่างธรรมดา \(count) แห่ง",
        en: "no-break blanks made plain: \(count)")
    case .controls:
      LocalizedText(th: "ลบอักขระควบคุมที่มองไม่เห็น \(count) แห่ง", en: "control characters taken out: \(count)")
    case .dates:
      LocalizedText(
        th: "เลขไทยในวันที่เป็นเลขอารบิก \(count) แห่ง", en: "Thai digits in dates made Arabic: \(count)")
    case .addresses:
      LocalizedText(th: "ที่อยู่เว็บเป็นลิงก์ที่สมบูรณ์ \(count) แห่ง", en: "web addresses made whole links: \(count)")
    case .attachments:
      LocalizedText(
        th: "เพิ่มไฟล์ใน attachments: \(count) ไฟล์ (title: มาจากชื่อไฟล์ โปรดแก้ให้บอกว่าเป็นเอกสารอะไร)",
        en:
          "files listed under attachments: \(count) (their title: is the file's name; write what each one is)"
      )
    case .encoding:
      LocalizedText(th: "เข้ารหัสตารางใหม่เป็น UTF-8", en: "table written anew in UTF-8")
    case .separators:
      LocalizedText(th: "คั่นช่องในตารางด้วยจุลภาค", en: "cells of the table separated by commas")
    }
  }
}

/// Some bytes of a file and what shall stand for them.
struct FixEdit: Sendable, Equatable {
  let kind: FixKind
  let range: Range<Int>
  let bytes: [UInt8]
  /// Whether it is counted; one slip may take two edits.
  var counts = true
}

/// Edits of one text, none of which touches another.
struct FixEdits {
  private let sorted: [FixEdit]

  init(_ edits: [FixEdit]) {
    var end = 0
    sorted = edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    .filter { edit in
      guard edit.range.lowerBound >= end else { return false }
      end = edit.range.upperBound
      return true
    }
  }

  /// How many slips of each kind they mend.
  var counts: [FixKind: Int] {
    Dictionary(grouping: sorted.filter(\.counts), by: \.kind).mapValues(\.count)
  }

  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var start = 0
    for edit in sorted {
      result += bytes[start..<edit.range.lowerBound] + edit.bytes
      start = edit.range.upperBound
    }
    return result + bytes[start...]
  }
}

/// A file with all that is mended in it.
package struct FixedFile: Sendable, Equatable {
  /// The path below the project's root.
  package let path: String
  /// The bytes as they were read.
  package let before: [UInt8]
  package let after: [UInt8]
  /// How many slips of each kind are mended.
  package let counts: [FixKind: Int]
  /// Other files that it names only now.
  package let named: [String]

  /// The file with what is mended after this in its outcome.
  package func followed(by next: FixedFile) -> FixedFile {
    FixedFile(
      path: path, before: before, after: next.after, counts: counts.merging(next.counts, uniquingKeysWith: +),
      named: named + next.named)
  }

  /// Whether every line of it differs, so that a comparison of lines tells nothing.
  package var isWrittenAnew: Bool { counts[.encoding] != nil || counts[.separators] != nil }

  /// What is done in it, in the order of the kinds.
  package var words: [LocalizedText] {
    FixKind.allCases.compactMap { kind in counts[kind].map { kind.words($0) } }
  }
}
