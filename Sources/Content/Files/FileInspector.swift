import Diagnostics
import Files

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
      return .corrupt(
        LocalizedText(
          th: "เนื้อไฟล์ไม่ใช่ \(kind.label) ตามนามสกุล", en: "its content is not \(kind.label) as its name says"))
    }
    if let ending = kind.ending, edges.tail.firstRange(of: ending, from: 0) == nil {
      return .corrupt(
        LocalizedText(
          th: "ไฟล์ \(kind.label) ขาดตอนท้าย (บันทึกไม่สมบูรณ์)",
          en: "the \(kind.label) file breaks off before its end"))
    }
    switch kind {
    case .pdf: return pdf(path, edges)
    case .svg: return svg(path, edges)
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

  private func svg(_ path: String, _ edges: SourceFolder.Edges) -> FileState {
    guard edges.size <= Self.largestScan, let bytes = try? disk.read(path, limit: Self.largestScan) else {
      return .corrupt(FileFault.tooLarge(limit: Self.largestScan).text)
    }
    guard bytes.contains(text: "<svg") else {
      return .corrupt(LocalizedText(th: "เนื้อไฟล์ไม่ใช่ SVG", en: "its content is not SVG"))
    }
    if let active = SVGSafety.activePart(in: bytes) {
      return .corrupt(
        LocalizedText(
          th: "ไฟล์ SVG มีส่วนที่ทำงานได้ (\(active)) จึงไม่เผยแพร่",
          en: "the SVG holds an active part (\(active)) and is not published"))
    }
    return .available(size: edges.size, pages: nil)
  }
}
