import DataFiles
import Diagnostics
import Files
import ThaiText

/// Looks whether a file is what its name says, without reading all of a large one.
struct FileInspector {
  /// What was seen of a file.
  struct Inspection: Equatable {
    let state: FileState
    var isLocked = false
    /// Whether it is a PDF whose table of objects is not where it says.
    var losesIndex = false
  }

  static let largestDocument = 100 * 1_048_576
  /// Larger pictures are published and reported: phones take long to load them.
  static let largestPicture = 5 * 1_048_576
  private static let largestScan = 8 * 1_048_576
  /// Where the objects that say how a large PDF is encrypted lie.
  private static let largeWindow = 1_048_576

  let disk: SourceFolder

  /// What a file of a kind is.
  func inspect(_ path: String, kind: FileKind) -> Inspection {
    do { return try look(at: path, kind) } catch { return Inspection(state: FileState(error)) }
  }

  private func look(at path: String, _ kind: FileKind) throws(FileFault) -> Inspection {
    var edges = try disk.edges(of: path, window: kind.endingWindow)
    if edges.head.starts(with: FileKind.archive), kind.endingWindow < FileKind.archiveWindow {
      edges = try disk.edges(of: path, window: FileKind.archiveWindow)
    }
    if edges.size == 0 { return Inspection(state: .empty) }
    if edges.size > Self.largestDocument { throw .tooLarge(limit: Self.largestDocument) }
    let signature = FileSignature.of(head: edges.head, tail: edges.tail)
    if let signature, !signature.mayBeCalled(kind) {
      return Inspection(state: .wrongContent(kind, signature))
    }
    let signatures = kind.signatures
    if !signatures.isEmpty, !signatures.contains(where: { edges.head.starts(with: $0) }) {
      let isText = !edges.head.contains { $0 < 0x09 } && kind == .xlsx
      return Inspection(state: isText ? .textCalledWorkbook : .wrongContent(kind, nil))
    }
    if let ending = kind.ending, edges.tail.firstIndex(of: ending) == nil {
      return Inspection(state: .breaksOff(kind))
    }
    switch kind {
    case .pdf: return try pdf(path, edges.size)
    case .svg: return Inspection(state: try xml(path, edges.size, SVGSafety.fault))
    case .xml: return Inspection(state: try xml(path, edges.size, SVGSafety.faultOfData))
    default: return Inspection(state: .available(size: edges.size, pages: nil))
    }
  }

  private func pdf(_ path: String, _ size: Int) throws(FileFault) -> Inspection {
    guard size <= Self.largestScan else {
      let edges = try disk.edges(of: path, window: Self.largeWindow)
      let isLocked = PDFObjects.areEncrypted(in: edges.head) || PDFObjects.areEncrypted(in: edges.tail)
      if let index = PDFObjects.index(in: edges.tail), index >= size {
        return Inspection(state: .breaksOff(.pdf))
      }
      return Inspection(state: .available(size: size, pages: nil), isLocked: isLocked)
    }
    let bytes = try disk.read(path, limit: Self.largestScan)
    let pages = PDFObjects.pages(in: bytes)
    let index = PDFObjects.index(in: bytes)
    if let index, index >= size { return Inspection(state: .breaksOff(.pdf)) }
    if pages == 0, PDFObjects.haveNoPage(in: bytes) { return Inspection(state: .withoutPages) }
    return Inspection(
      state: .available(size: size, pages: pages > 0 ? pages : nil),
      isLocked: PDFObjects.areEncrypted(in: bytes),
      losesIndex: index.map { !PDFObjects.isIndex(at: $0, in: bytes) } ?? false)
  }

  private func xml(
    _ path: String, _ size: Int, _ fault: (SourceText) -> Diagnostic?
  ) throws(FileFault) -> FileState {
    guard size <= Self.largestScan else { throw .tooLarge(limit: Self.largestScan) }
    let bytes = try disk.read(path, limit: Self.largestScan)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let fault = fault(SourceText(path: path, bytes: Array(bytes[start...])))
    return fault.map { .refused($0) } ?? .available(size: size, pages: nil)
  }
}

extension FileState {
  /// What a fault of reading makes of a file: one that is there and may not be read is never taken for a missing one.
  init(_ fault: FileFault) {
    switch fault {
    case .missing: self = .missing
    case .symbolicLink, .notAFile, .tooLarge: self = .corrupt(fault.text)
    case .denied, .changed, .other: self = .unreadable(fault.text)
    }
  }
}

/// What can be seen of a PDF without unpacking its streams.
enum PDFObjects {
  /// The number of `/Type /Page` objects; 0 where they are packed and cannot be seen.
  static func pages(in bytes: [UInt8]) -> Int {
    var pages = 0
    for next in values(of: "/Type", in: bytes) where bytes[next...].starts(with: "/Page".utf8) {
      let after = next + 5 < bytes.count ? bytes[next + 5] : 0x20
      if !(0x61...0x7A ~= after | 0x20) { pages += 1 }
    }
    return pages
  }

  /// Whether a trailer names an encryption dictionary.
  ///
  /// That is so with a password for opening and with a ban on copying alone: which of both it is would need the
  /// document to be decrypted, and neither belongs to what the public is to read, copy and search.
  static func areEncrypted(in bytes: [UInt8]) -> Bool {
    values(of: "/Encrypt", in: bytes).contains { next in
      if bytes[next...].starts(with: "<<".utf8) { return true }
      let words = bytes[next...].prefix(24).split { $0 <= 0x20 }
      return words.count > 2 && isNumber(words[0]) && isNumber(words[1])
        && words[2].first == UInt8(ascii: "R")
    }
  }

  /// Where the last trailer says that the table of objects begins; nil if it says nothing.
  static func index(in bytes: [UInt8]) -> Int? {
    guard let start = values(of: "startxref", in: bytes).last else { return nil }
    let digits = bytes[start...].prefix(12).prefix { 0x30...0x39 ~= $0 }
    return Int(String(decoding: digits, as: UTF8.self)).flatMap { $0 > 0 ? $0 : nil }
  }

  /// Whether a table of objects, or the stream that holds one, begins at an offset.
  static func isIndex(at offset: Int, in bytes: [UInt8]) -> Bool {
    let words = bytes[offset...].prefix(40).split { $0 <= 0x20 }
    guard let first = words.first else { return false }
    return first.starts(with: "xref".utf8)
      || (words.count > 2 && isNumber(first) && isNumber(words[1]) && words[2].starts(with: "obj".utf8))
  }

  /// Whether the tree of pages is there, not packed, and empty.
  static func haveNoPage(in bytes: [UInt8]) -> Bool {
    values(of: "/Type", in: bytes).contains { bytes[$0...].starts(with: "/Pages".utf8) }
      && values(of: "/Count", in: bytes).contains {
        bytes[$0...].first == 0x30 && !(bytes[$0...].dropFirst().first.map { 0x30...0x39 ~= $0 } ?? false)
      } && bytes.firstIndex(of: Array("/ObjStm".utf8)) == nil
  }

  /// Whether notes that readers can open, or attached files, are among the objects; neither is text of a page.
  static func holdNotes(in bytes: [UInt8]) -> Bool {
    let notes = ["/Text", "/FreeText", "/FileAttachment", "/Popup"].map { Array($0.utf8) }
    return bytes.firstIndex(of: Array("/EmbeddedFile".utf8)) != nil
      || values(of: "/Subtype", in: bytes).contains { next in
        notes.contains { note in
          let end = next + note.count
          return bytes[next...].starts(with: note)
            && (end >= bytes.count || !(0x61...0x7A ~= bytes[end] | 0x20))
        }
      }
  }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool { word.allSatisfy { 0x30...0x39 ~= $0 } }

  /// Where the values of a key begin.
  private static func values(of key: String, in bytes: [UInt8]) -> [Int] {
    let marker = Array(key.utf8)
    var places: [Int] = []
    var index = 0
    while let found = bytes.firstIndex(of: marker, from: index) {
      index = found + marker.count
      var next = index
      while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
      places.append(next)
    }
    return places
  }
}
