import Diagnostics

/// Splits the bytes of a CSV file into rows of cells.
struct CSVScanner {
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")

  private(set) var diagnostics = DiagnosticList()
  private let source: SourceText
  private var index = 0
  private var line = 1
  private var isOpen = false

  init(source: SourceText) { self.source = source }

  /// All rows; empty lines are passed over.
  mutating func rows() -> [CSVRow] {
    var rows: [CSVRow] = []
    while index < source.bytes.count {
      let first = line
      let cells = row()
      let isBlank = cells.count == 1 && cells[0].length == 0
      // A row whose quote is never closed has swallowed the rest of the file; its cells mean nothing.
      if !isBlank, !isOpen { rows.append(CSVRow(cells: cells, line: first)) }
    }
    return rows
  }

  private mutating func row() -> [CSVCell] {
    var cells: [CSVCell] = []
    while true {
      cells.append(
        index < source.bytes.count && source.bytes[index] == Self.quote ? quotedCell() : bareCell())
      guard index < source.bytes.count, source.bytes[index] == Self.comma else { break }
      index += 1
    }
    endLine()
    return cells
  }

  private mutating func endLine() {
    guard index < source.bytes.count else { return }
    if source.bytes[index] == 0x0D { index += 1 }
    if index < source.bytes.count, source.bytes[index] == 0x0A { index += 1 }
    line += 1
  }

  private mutating func bareCell() -> CSVCell {
    let start = index
    source.bytes.withUnsafeBufferPointer { bytes in
      while index < bytes.count, bytes[index] != Self.comma, bytes[index] != 0x0A, bytes[index] != 0x0D {
        index += 1
      }
    }
    let text = String(decoding: source.bytes[start..<index], as: UTF8.self)
    if let inner = source.bytes[start..<index].firstIndex(of: Self.quote) {
      reportQuote(at: inner)
    }
    return CSVCell(text: text, offset: start, length: index - start)
  }

  private mutating func quotedCell() -> CSVCell {
    let start = index
    var content: [UInt8] = []
    index += 1
    while true {
      guard index < source.bytes.count else {
        reportOpen(at: start)
        isOpen = true
        break
      }
      let byte = source.bytes[index]
      index += 1
      if byte == Self.quote {
        guard index < source.bytes.count, source.bytes[index] == Self.quote else { break }
        index += 1
      } else if byte == 0x0A || (byte == 0x0D && !(index < source.bytes.count && source.bytes[index] == 0x0A))
      {
        line += 1
      }
      content.append(byte)
    }
    skipAfterQuote()
    return CSVCell(text: String(decoding: content, as: UTF8.self), offset: start, length: index - start)
  }

  private mutating func skipAfterQuote() {
    let start = index
    while index < source.bytes.count, ![Self.comma, 0x0A, 0x0D].contains(source.bytes[index]) { index += 1 }
    guard source.bytes[start..<index].contains(where: { $0 != 0x20 }) else { return }
    diagnostics.add(
      "csv.text-after-quote", in: source, at: start, length: index - start,
      LocalizedText(th: "มีข้อความต่อท้ายเครื่องหมายคำพูดปิด", en: "there is text after a closing quote"),
      mend: LocalizedText(
        th: "ถ้าต้องการเครื่องหมายคำพูดในช่อง ให้เขียนสองตัวติดกัน (\"\")",
        en: "write a quote inside a cell as two quotes (\"\")"))
  }

  private mutating func reportQuote(at offset: Int) {
    diagnostics.add(
      "csv.stray-quote", in: source, at: offset, length: 1,
      LocalizedText(th: "มีเครื่องหมายคำพูดกลางช่อง", en: "there is a quote in the middle of a cell"),
      mend: LocalizedText(
        th: "ครอบทั้งช่องด้วยเครื่องหมายคำพูด และเขียนตัวข้างในสองตัวติดกัน",
        en: "put the whole cell in quotes and double the ones inside"))
  }

  private mutating func reportOpen(at offset: Int) {
    diagnostics.add(
      "csv.open-quote", in: source, at: offset, length: 1,
      LocalizedText(th: "เครื่องหมายคำพูดนี้ไม่ได้ปิด", en: "this quote is never closed"),
      mend: LocalizedText(th: "ปิดเครื่องหมายคำพูดท้ายช่อง", en: "close it at the end of the cell"))
  }
}
