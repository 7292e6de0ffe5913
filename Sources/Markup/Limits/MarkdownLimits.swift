import Diagnostics

/// Bounds on size and nesting, kept before the parser sees a text, which takes quadratic time past them.
enum MarkdownLimits {
  private static let largest = 1_048_576
  private static let large = 131_072
  private static let deepest = 100
  private static let mostOpenPictures = 3000

  /// Whether a text may be parsed; what stands against it is reported.
  static func allows(_ source: SourceText, _ body: Range<Int>, into diagnostics: inout DiagnosticList) -> Bool
  {
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
    return linesAreSound(source, body, into: &diagnostics)
  }

  private static func linesAreSound(
    _ source: SourceText, _ body: Range<Int>, into diagnostics: inout DiagnosticList
  ) -> Bool {
    var scan = LineScan()
    let fault = source.bytes.withUnsafeBufferPointer { bytes -> (offset: Int, isNesting: Bool)? in
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
    guard let fault else { return true }
    report(source, fault.offset, isNesting: fault.isNesting, into: &diagnostics)
    return false
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
