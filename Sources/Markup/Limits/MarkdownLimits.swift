import Diagnostics
import ThaiText

/// Bounds on size and nesting, kept before the parser sees a text, which takes quadratic time past them.
enum MarkdownLimits {
  private static let largest = 1_048_576
  private static let large = 131_072
  private static let deepest = 100
  private static let mostOpenPictures = 3000

  /// Whether a text is small enough to be parsed; what stands against it is reported.
  static func sizeIsSound(
    _ source: SourceText, _ body: Range<Int>, into diagnostics: inout DiagnosticList
  ) -> Bool {
    guard body.count <= largest else {
      diagnostics.add(
        "markdown.too-large", in: source, at: body.lowerBound,
        LocalizedText(th: "เนื้อหายาวเกิน 1 MB", en: "the text is longer than 1 MB"),
        mend: LocalizedText(
          th: "แบ่งเป็นหลายหน้า หรือแนบเป็นไฟล์", en: "split it into pages, or attach it as a file"))
      return false
    }
    if body.count > large {
      diagnostics.add(
        "markdown.large", .note, in: source, at: body.lowerBound,
        LocalizedText(
          th: "เนื้อหายาว \(body.count / 1024) KB อ่านยากบนโทรศัพท์",
          en: "the text has \(body.count / 1024) KB and is hard to read on a phone"),
        mend: LocalizedText(th: "พิจารณาแบ่งเป็นหลายหน้า", en: "consider splitting it"))
    }
    return true
  }

  /// Whether the lines of a text may be parsed; the first that may not is reported.
  static func linesAreSound(
    _ source: SourceText, _ body: Range<Int>, _ lines: SourceLines, into diagnostics: inout DiagnosticList
  ) -> Bool {
    let fault = source.bytes.withUnsafeBufferPointer { bytes in
      mayOpenTooMany(UnsafeBufferPointer(rebasing: bytes[body]))
        ? firstFault(bytes, body) : firstDeepLine(bytes, lines)
    }
    guard let fault else { return true }
    report(source, fault.offset, isNesting: fault.isNesting, into: &diagnostics)
    return false
  }

  /// Whether there are brackets enough for more pictures than may be open.
  private static func mayOpenTooMany(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    var from = 0
    while count <= mostOpenPictures, let bracket = ByteScan.first(0x5B, in: text, from: from) {
      count += 1
      from = bracket + 1
    }
    return count > mostOpenPictures
  }

  /// Where the first line stands that is nested too deep.
  static func firstDeepLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ lines: SourceLines
  ) -> (offset: Int, isNesting: Bool)? {
    var scan = LineScan()
    for line in 1...lines.count {
      let range = lines.range(ofLine: line)
      scan.takeMarkers(bytes[range])
      if scan.depth > deepest { return (range.lowerBound, true) }
    }
    return nil
  }

  /// Where the first line stands that is nested too deep or after which too many pictures may be open.
  static func firstFault(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>
  ) -> (offset: Int, isNesting: Bool)? {
    var scan = LineScan()
    var start = body.lowerBound
    while start < body.upperBound {
      var end = start
      while end < body.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      scan.take(bytes[start..<end])
      if scan.depth > deepest { return (start, true) }
      if scan.openPictures > mostOpenPictures { return (start, false) }
      start = end + 1
    }
    return nil
  }

  private static func report(
    _ source: SourceText, _ offset: Int, isNesting: Bool, into diagnostics: inout DiagnosticList
  ) {
    if isNesting {
      diagnostics.add(
        "markdown.too-deep", in: source, at: offset,
        LocalizedText(
          th: "รายการหรือคำพูดอ้างอิงซ้อนกันเกิน \(deepest) ชั้น",
          en: "lists or quotations are nested deeper than \(deepest) levels"),
        mend: LocalizedText(th: "ลดชั้นที่ซ้อนกัน", en: "nest them less"))
    } else {
      diagnostics.add(
        "markdown.too-many-brackets", in: source, at: offset,
        LocalizedText(
          th: "ย่อหน้าเดียวมี ![ ที่ไม่ปิดด้วย ] เกิน \(mostOpenPictures) แห่ง",
          en: "one paragraph holds more than \(mostOpenPictures) ![ without a closing ]"),
        mend: LocalizedText(th: "ปิดวงเล็บ หรือแบ่งย่อหน้า", en: "close the brackets, or split the paragraph"))
    }
  }
}
