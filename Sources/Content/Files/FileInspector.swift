import Diagnostics
import Files
import ThaiText

/// Looks whether a file is what its name says, without reading all of a large one.
struct FileInspector {
  static let largestDocument = 100 * 1_048_576
  private static let largestScan = 8 * 1_048_576

  let disk: SourceFolder

  /// The state of a file of a kind.
  func state(of path: String, kind: FileKind) -> FileState {
    let edges: SourceFolder.Edges
    do { edges = try disk.edges(of: path, window: kind.endingWindow) } catch {
      return error == .missing ? .missing : .corrupt(error.text)
    }
    if edges.size == 0 { return .empty }
    if edges.size > Self.largestDocument {
      return .corrupt(FileFault.tooLarge(limit: Self.largestDocument).text)
    }
    let signatures = kind.signatures
    if !signatures.isEmpty, !signatures.contains(where: { edges.head.starts(with: $0) }) {
      return .wrongContent(kind)
    }
    if let ending = kind.ending, edges.tail.firstIndex(of: ending) == nil { return .breaksOff(kind) }
    switch kind {
    case .pdf: return pdf(path, edges)
    case .svg: return xml(path, edges, SVGSafety.fault)
    case .xml: return xml(path, edges, SVGSafety.faultOfData)
    default: return .available(size: edges.size, pages: nil)
    }
  }

  private func pdf(_ path: String, _ edges: SourceFolder.Edges) -> FileState {
    guard edges.size <= Self.largestScan, let bytes = try? disk.read(path, limit: Self.largestScan) else {
      return .available(size: edges.size, pages: nil)
    }
    let pages = PDFPages.count(in: bytes)
    return .available(size: edges.size, pages: pages > 0 ? pages : nil)
  }

  private func xml(
    _ path: String, _ edges: SourceFolder.Edges, _ fault: (SourceText) -> Diagnostic?
  ) -> FileState {
    guard edges.size <= Self.largestScan, let bytes = try? disk.read(path, limit: Self.largestScan) else {
      return .corrupt(FileFault.tooLarge(limit: Self.largestScan).text)
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let fault = fault(SourceText(path: path, bytes: Array(bytes[start...])))
    return fault.map { .refused($0) } ?? .available(size: edges.size, pages: nil)
  }
}

/// Counts the page objects of a PDF whose objects are not packed into streams.
enum PDFPages {
  /// The number of `/Type /Page` objects; 0 where they are packed and cannot be seen.
  static func count(in bytes: [UInt8]) -> Int {
    let marker = Array("/Type".utf8)
    var pages = 0
    var index = 0
    while let found = bytes.firstIndex(of: marker, from: index) {
      index = found + marker.count
      var next = index
      while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
      let isPage = bytes[next...].starts(with: "/Page".utf8)
      let after = next + 5 < bytes.count ? bytes[next + 5] : 0x20
      if isPage, !isLetter(after) { pages += 1 }
    }
    return pages
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}
