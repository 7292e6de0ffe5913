import Diagnostics
import ThaiText

/// Where a document's data ends and its text begins.
struct FrontMatter {
  /// The bytes between the two lines of three hyphens.
  let data: Range<Int>
  /// The bytes of the text.
  let body: Range<Int>

  private enum Form {
    case closed(FrontMatter)
    case open
    case missing
  }

  /// Splits a document; nothing where the block is missing or never closed, which is reported.
  static func split(_ source: SourceText, into diagnostics: inout DiagnosticList) -> FrontMatter? {
    switch source.bytes.withUnsafeBufferPointer(form) {
    case .closed(let parts): return parts
    case .open:
      diagnostics.add(
        "document.front-matter-open", in: source, at: 0, length: 3,
        LocalizedText(
          th: "ส่วนข้อมูลที่ต้นไฟล์ไม่ได้ปิด", en: "the data at the beginning of the file is never closed"),
        mend: LocalizedText(
          th: "ใส่บรรทัด --- หลังข้อมูลบรรทัดสุดท้าย ก่อนเนื้อหา",
          en: "put a line --- after the last line of data, before the text"))
    case .missing:
      let isEmpty = source.bytes.isEmpty
      diagnostics.add(
        "document.no-front-matter", in: source, at: 0,
        LocalizedText(
          th: isEmpty ? "ไฟล์ว่าง" : "ไม่มีส่วนข้อมูลที่ต้นไฟล์",
          en: isEmpty ? "the file is empty" : "the file does not begin with its data"),
        mend: LocalizedText(
          th: "เริ่มไฟล์ด้วยบรรทัด --- ตามด้วย title: และ published: แล้วปิดด้วยบรรทัด ---",
          en: "begin with a line ---, then title: and published:, and close with a line ---"))
    }
    return nil
  }

  private static func form(of bytes: UnsafeBufferPointer<UInt8>) -> Form {
    var steps = LineSteps()
    guard let start = lineOfHyphens(at: 0, in: bytes, &steps) else { return .missing }
    var line = start
    while line < bytes.count {
      if let end = lineOfHyphens(at: line, in: bytes, &steps) {
        return .closed(FrontMatter(data: start..<line, body: end..<bytes.count))
      }
      line = steps.next(after: line, in: bytes) ?? bytes.count
    }
    return .open
  }

  /// Where the line after one of three hyphens begins; nothing where another line stands at the index.
  private static func lineOfHyphens(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ steps: inout LineSteps
  ) -> Int? {
    guard start + 3 <= bytes.count, bytes[start] == 0x2D, bytes[start + 1] == 0x2D, bytes[start + 2] == 0x2D
    else {
      return nil
    }
    var index = start + 3
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    guard index < bytes.count else { return index }
    guard bytes[index] == 0x0A || bytes[index] == 0x0D else { return nil }
    return steps.next(after: index, in: bytes)
  }
}
