import Diagnostics
import ThaiText

/// Why a file could not be looked into, or not into all of it.
enum SearchGap: Int, Sendable, Hashable, Comparable, CaseIterable {
  case noReader, locked, scan, damaged, tooLarge, oldOffice, object, notes, nested, film

  static func < (lhs: SearchGap, rhs: SearchGap) -> Bool { lhs.rawValue < rhs.rawValue }

  /// The reason in a few words.
  var words: LocalizedText {
    switch self {
    case .noReader:
      LocalizedText(th: "เครื่องนี้ยังไม่มีโปรแกรม pdftotext", en: "there is no pdftotext on this machine")
    case .locked: LocalizedText(th: "ล็อกด้วยรหัสผ่าน", en: "locked with a password")
    case .scan: LocalizedText(th: "เป็นภาพสแกน ไม่มีตัวหนังสือ", en: "a scan without text")
    case .damaged: LocalizedText(th: "บางส่วนเสียหายหรืออ่านไม่ได้", en: "damaged in part")
    case .tooLarge: LocalizedText(th: "ใหญ่เกินกว่าจะอ่าน", en: "too large to be read")
    case .oldOffice:
      LocalizedText(th: "รูปแบบเก่า (.doc, .xls) อ่านได้ไม่ครบ", en: "an old format, not read in full")
    case .object: LocalizedText(th: "มีวัตถุของโปรแกรมอื่นฝังอยู่", en: "an object of another program in it")
    case .notes:
      LocalizedText(th: "มีโน้ตหรือไฟล์แนบอยู่ใน PDF", en: "notes or attached files in the PDF")
    case .nested: LocalizedText(th: "มีไฟล์ซ้อนอยู่ในไฟล์ที่ซ้อนอีกชั้น", en: "files inside files inside it")
    case .film: LocalizedText(th: "เสียงหรือวิดีโอ", en: "sound or film")
    }
  }

  /// What would close the gap; nil if only looking through the file does.
  var mend: LocalizedText? {
    switch self {
    case .noReader:
      LocalizedText(
        th: "ติดตั้ง poppler-utils (apt install poppler-utils) แล้วสั่งใหม่",
        en: "install poppler-utils (apt install poppler-utils) and run the command again")
    case .oldOffice:
      LocalizedText(th: "บันทึกเป็น .docx, .xlsx หรือ PDF", en: "save it as .docx, .xlsx or PDF")
    default: nil
    }
  }
}

/// What a run learned of the files that it looked into, for the lines that are said once of all of them.
struct SearchedFiles: Sendable {
  private static let mostNames = 5

  private let gaps: [String: Set<SearchGap>]
  private let authors: [String: [String]]

  init(_ searched: [String: FileSearch]) {
    gaps = searched.mapValues(\.gaps)
    authors = searched.mapValues(\.authors)
  }

  /// The lines: what was not looked into and why, and whose names files carry.
  func notes(of published: Set<String>) -> [Diagnostic] {
    let open = gaps.filter { published.contains($0.key) && !$0.value.isEmpty }
    let named = authors.filter { published.contains($0.key) && !$0.value.isEmpty }
    return (open.isEmpty ? [] : [Self.notSearched(open)]) + (named.isEmpty ? [] : [Self.named(named)])
  }

  private static func notSearched(_ open: [String: Set<SearchGap>]) -> Diagnostic {
    let reasons = SearchGap.allCases.compactMap { gap -> (SearchGap, [String])? in
      let files = open.filter { $0.value.contains(gap) }.keys.sorted()
      return files.isEmpty ? nil : (gap, files)
    }
    func list(_ words: (LocalizedText) -> String) -> String {
      reasons.map { "\(names($0.1)) — \(words($0.0.words))" }.joined(separator: "; ")
    }
    let mends = reasons.compactMap(\.0.mend)
    return .notSearched(
      open.count, LocalizedText(th: list(\.th), en: list(\.en)),
      mend: LocalizedText(
        th: mends.map { $0.th + " และ" }.joined(), en: mends.map { $0.en + ", and " }.joined()))
  }

  private static func named(_ named: [String: [String]]) -> Diagnostic {
    let files = named.keys.sorted()
    let list = files.prefix(mostNames).map { file in
      "\(file.split(at: 0x2F).last ?? file) (\((named[file] ?? []).prefix(2).joined(separator: ", ")))"
    }
    return .authors(files.count, list.joined(separator: ", ") + (files.count > mostNames ? " …" : ""))
  }

  private static func names(_ files: [String]) -> String {
    let names = files.prefix(mostNames).map { $0.split(at: 0x2F).suffix(2).joined(separator: "/") }
    return names.joined(separator: ", ") + (files.count > mostNames ? " … (\(files.count))" : "")
  }
}
