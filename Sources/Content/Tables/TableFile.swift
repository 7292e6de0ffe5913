import DataFiles
import Diagnostics
import Files
import ThaiText

/// The file that a document lists as a table: a CSV text, or a workbook with the sheet that is meant.
struct TableFile {
  let file: ContentFile
  /// Where the document names the file.
  let written: Located<String>
  /// The name of the sheet; nil if those count whose headings fit.
  let tab: Located<String>?

  /// The sheets that may hold the table, in their order; none if the file cannot be read, which is reported.
  func sheets(
    of disk: SourceFolder, in source: SourceText, into diagnostics: inout DiagnosticList
  ) -> [Sheet] {
    guard file.state.isAvailable else { return [] }
    switch file.kind {
    case .csv:
      if let tab { diagnostics.add(.sheetOfText(file.name), in: source, at: tab) }
      let sheet = bytes(of: disk, into: &diagnostics)
        .flatMap { TextEncoding.decodeTable($0, path: file.path, into: &diagnostics) }
        .flatMap { CSVReader.sheet(of: $0, mostRows: DatasetReader.mostRows, into: &diagnostics) }
      return sheet.map { [$0] } ?? []
    case .xlsx:
      guard let bytes = bytes(of: disk, into: &diagnostics) else { return [] }
      do throws(WorkbookFault) {
        let workbook = try Workbook(bytes, path: file.path)
        return try sheets(of: workbook, in: source, into: &diagnostics)
      } catch {
        diagnostics.add(error.finding(at: SourcePlace(file: file.path)))
        return []
      }
    default:
      diagnostics.add(.noTable(file.name, kind: file.kind.label), in: source, at: written)
      return []
    }
  }

  private func bytes(of disk: SourceFolder, into diagnostics: inout DiagnosticList) -> [UInt8]? {
    TextFile.bytes(file.path, from: disk, limit: TextFile.largestTable, into: &diagnostics)
  }

  private func sheets(
    of workbook: Workbook, in source: SourceText, into diagnostics: inout DiagnosticList
  ) throws(WorkbookFault) -> [Sheet] {
    if let tab {
      let wanted = Spelling.name(tab.value)
      if let found = workbook.sheets.first(where: { $0.name == wanted }) { return [try workbook.read(found)] }
      diagnostics.add(.noSuchSheet(tab.value, among: workbook.sheets.map(\.name)), in: source, at: tab)
      return []
    }
    var sheets: [Sheet] = []
    for sheet in workbook.sheets where !sheet.isHidden { sheets.append(try workbook.read(sheet)) }
    if sheets.contains(where: { $0.rows.count > DatasetReader.mostRows }) { throw .tooManyCells }
    sheets.removeAll(where: \.rows.isEmpty)
    if sheets.isEmpty { diagnostics.add(.emptyWorkbook(file.name), in: source, at: written) }
    return sheets
  }
}

extension Dataset {
  /// Where the table is published as CSV: in the place of its file, or beside a workbook, for people without Excel.
  package var tableAddress: SitePath {
    guard file.kind == .xlsx else { return file.address }
    let number = anchor.utf8.split(separator: UInt8(ascii: ".")).last.map { String(Substring($0)) } ?? ""
    let parts = file.address.parts
    return SitePath(parts.dropLast() + [file.name + "." + number + ".csv"], isPage: false)
  }
}
