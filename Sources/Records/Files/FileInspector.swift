import Diagnostics

/// Looks whether a file is what its name says, without reading all of a large one, or any of one that is known.
struct FileInspector {
  static let largestDocument = 100 * 1_048_576
  private static let largestScan = 8 * 1_048_576

  let disk: ContentDisk

  /// The state of a file of a kind.
  func state(of path: String, kind: FileKind) -> FileState {
    if let known = known(path) { return .available(size: known.stamp.size, pages: known.pages) }
    let edges: FileEdges
    do { edges = try disk.edges(of: path, window: kind.endingWindow) } catch {
      return error == .missing ? .missing : .corrupt(error.text)
    }
    if edges.size == 0 { return .empty }
    if edges.size > Self.largestDocument {
      return .corrupt(DiskFault.tooLarge(limit: Self.largestDocument).text)
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
    default: return found(path, edges.stamp)
    }
  }

  /// What is known of a file that is as it was found before.
  private func known(_ path: String) -> FoundFile? {
    guard let found = disk.found, let stamp = try? disk.stamp(of: path) else { return nil }
    return found.known(path, stamp)
  }

  /// The state of a sound file, of which a note is taken where it has one stamp all along.
  private func found(_ path: String, _ stamp: FileStamp, pages: Int? = nil, isSteady: Bool = true)
    -> FileState
  {
    if isSteady { disk.found?.note(FoundFile(path: path, stamp: stamp, pages: pages)) }
    return .available(size: stamp.size, pages: pages)
  }

  private func pdf(_ path: String, _ edges: FileEdges) -> FileState {
    guard edges.size <= Self.largestScan else { return found(path, edges.stamp) }
    guard let (bytes, stamp) = try? disk.stampedRead(path, limit: Self.largestScan) else {
      return found(path, edges.stamp, isSteady: false)
    }
    let pages = PDFPages.count(in: bytes)
    return found(path, edges.stamp, pages: pages > 0 ? pages : nil, isSteady: stamp == edges.stamp)
  }

  private func svg(_ path: String, _ edges: FileEdges) -> FileState {
    guard edges.size <= Self.largestScan,
      let (bytes, stamp) = try? disk.stampedRead(path, limit: Self.largestScan)
    else {
      return .corrupt(DiskFault.tooLarge(limit: Self.largestScan).text)
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
    return found(path, edges.stamp, isSteady: stamp == edges.stamp)
  }
}
