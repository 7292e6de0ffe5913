import DataFiles
import Diagnostics

/// CSV files: what is read and written anew must be read the same.
struct CSVTarget: FuzzTarget {
  func fault(of bytes: [UInt8]) -> String? {
    var findings = DiagnosticList()
    defer { findings.print() }
    guard let source = TextEncoding.decodeTable(bytes, path: "a.csv", into: &findings),
      let sheet = CSVReader.sheet(of: source, into: &findings)
    else { return findings.hasErrors ? nil : "a table is refused in silence" }
    guard let header = sheet.rows.first?.cells, header.count > 1, !findings.hasErrors else { return nil }
    let rows = sheet.rows.dropFirst().filter { $0.cells.count == header.count }
    let heads = (1...header.count).map { "h\($0)" }
    let written = CSVWriter.bytes(header: heads, rows: rows.map { $0.cells.map { .text($0.text) } })
    var others = DiagnosticList()
    guard let again = TextEncoding.decode(written, path: "b.csv", into: &others),
      let copy = CSVReader.sheet(of: again, into: &others), !others.hasErrors
    else { return "a table that was written anew cannot be read" }
    let isSame = copy.rows.dropFirst().elementsEqual(rows) { copied, row in
      copied.cells.elementsEqual(row.cells) { $0.text == $1.text || $0.text == "'" + $1.text }
    }
    return isSame ? nil : "a table that was written anew holds something else"
  }
}
