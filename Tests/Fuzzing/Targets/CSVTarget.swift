import DataFiles
import Diagnostics

/// CSV files: what is read and written anew must be read the same.
struct CSVTarget: FuzzTarget {
  func fault(of bytes: [UInt8]) -> String? {
    var findings = DiagnosticList()
    defer { findings.print() }
    guard let source = TextEncoding.decodeTable(bytes, path: "a.csv", into: &findings),
      let sheet = CSVReader.sheet(of: source, into: &findings), let table = SheetTable(sheet, into: &findings)
    else { return findings.hasErrors ? nil : "a table is refused in silence" }
    guard table.header.count > 1, !findings.hasErrors else { return nil }
    let written = CSVWriter.bytes(
      header: table.header.map(\.text), rows: table.rows.map { table.cells(of: $0).map { .text($0.text) } })
    var others = DiagnosticList()
    guard let again = TextEncoding.decode(written, path: "b.csv", into: &others),
      let read = CSVReader.sheet(of: again, into: &others), let copy = SheetTable(read, into: &others),
      !others.hasErrors
    else { return "a table that was written anew cannot be read" }
    let isSame = copy.rows.elementsEqual(table.rows) { copied, row in
      copied.cells.elementsEqual(table.cells(of: row)) { $0.text == $1.text || $0.text == "'" + $1.text }
    }
    return isSame ? nil : "a table that was written anew holds something else"
  }
}
