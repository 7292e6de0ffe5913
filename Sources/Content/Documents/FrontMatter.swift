import Diagnostics

/// Where a document's data ends and its text begins.
struct FrontMatter {
  /// The bytes between the two lines of three hyphens.
  let data: Range<Int>
  /// The bytes of the text.
  let body: Range<Int>

  /// Splits a document; nothing where the block is missing or never closed, which is reported.
  static func split(_ source: SourceText, into diagnostics: inout DiagnosticList) -> FrontMatter? {
    let bytes = source.bytes
    guard let start = lineOfHyphens(at: 0, in: bytes) else {
      diagnostics.add(
        "document.no-front-matter", in: source, at: 0,
        LocalizedText(
          th: bytes.isEmpty ? "ไฟล์ว่าง" : "ไม่มีส่วนข้อมูลที่ต้นไฟล์",
          en: bytes.isEmpty ? "the file is empty" : "the file does not begin with its data"),
        mend: LocalizedText(
          th: "เริ่มไฟล์ด้วยบรรทัด --- ตามด้วย title: และ published: แล้วปิดด้วยบรรทัด ---",
          en: "begin with a line ---, then title: and published:, and close with a line ---"))
      return nil
    }
    var line = start
    while line < bytes.count {
      if let end = lineOfHyphens(at: line, in: bytes) {
        return FrontMatter(data: start..<line, body: end..<bytes.count)
      }
      line = nextLine(after: line, in: bytes)
    }
    diagnostics.add(
      "document.front-matter-open", in: source, at: 0, length: 3,
      LocalizedText(
        th: "ส่วนข้อมูลที่ต้นไฟล์ไม่ได้ปิด", en: "the data at the beginning of the file is never closed"),
      mend: LocalizedText(
        th: "ใส่บรรทัด --- หลังข้อมูลบรรทัดสุดท้าย ก่อนเนื้อหา",
        en: "put a line --- after the last line of data, before the text"))
    return nil
  }

  private static func lineOfHyphens(at start: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[start...].starts(with: "---".utf8) else { return nil }
    var index = start + 3
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index == bytes.count { return index }
    guard bytes[index] == 0x0A || bytes[index] == 0x0D else { return nil }
    return nextLine(after: index, in: bytes)
  }

  private static func nextLine(after start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    return index
  }
}
