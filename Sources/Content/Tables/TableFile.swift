import DataFiles
import Diagnostics
import Files
import ThaiText

/// The file that a document lists as a table: a CSV text, or a workbook with the sheet that is meant.
struct TableFile {
  /// How many rows of a sheet are looked at for a header.
  private static let mostTitles = 10

  let file: ContentFile
  /// Where the document names the file.
  let written: Located<String>
  /// The name of the sheet; nil for the first visible one whose header fits.
  let tab: Located<String>?

  /// The rows of the table; nil if they cannot be read, which is reported.
  func sheet(
    of disk: SourceFolder, in source: SourceText, headedBy isHeader: ([SheetCell]) -> Bool,
    into diagnostics: inout DiagnosticList
  ) -> Sheet? {
    guard file.state.isAvailable,
      let bytes = TextFile.bytes(file.path, from: disk, limit: TextFile.largestTable, into: &diagnostics)
    else { return nil }
    switch file.kind {
    case .csv:
      if let tab { diagnostics.add(.sheetOfText(file.name), in: source, at: tab) }
      return TextEncoding.decodeTable(bytes, path: file.path, into: &diagnostics)
        .flatMap { CSVReader.read($0, into: &diagnostics) }
    case .xlsx:
      do throws(WorkbookFault) {
        let workbook = try Workbook(bytes, path: file.path)
        return try sheet(of: workbook, in: source, headedBy: isHeader, into: &diagnostics)
      } catch {
        diagnostics.add(error.finding(at: SourcePlace(file: file.path)))
        return nil
      }
    default:
      diagnostics.add(.noTable(file.name, kind: file.kind.label), in: source, at: written)
      return nil
    }
  }

  private func sheet(
    of workbook: Workbook, in source: SourceText, headedBy isHeader: ([SheetCell]) -> Bool,
    into diagnostics: inout DiagnosticList
  ) throws(WorkbookFault) -> Sheet? {
    if let tab {
      let wanted = Spelling.name(tab.value)
      if let found = workbook.sheets.first(where: { $0.name == wanted }) {
        return try workbook.read(found, into: &diagnostics)
      }
      diagnostics.add(.noSuchSheet(tab.value, among: workbook.sheets.map(\.name)), in: source, at: tab)
      return nil
    }
    var (fitting, filled) = ([WorkbookSheet](), [WorkbookSheet]())
    for sheet in workbook.sheets where !sheet.isHidden {
      var ignored = DiagnosticList()
      let rows = try workbook.read(sheet, upTo: Self.mostTitles, into: &ignored).rows
      if rows.contains(where: { isHeader($0.cells) }) { fitting.append(sheet) }
      if !rows.isEmpty { filled.append(sheet) }
    }
    guard let chosen = fitting.first ?? filled.first else {
      diagnostics.add(.emptyWorkbook(file.name), in: source, at: written)
      return nil
    }
    if fitting.count > 1 {
      diagnostics.add(
        .furtherSheets(fitting.dropFirst().map(\.name), chosen: chosen.name, of: written.value), in: source,
        at: written)
    }
    return try workbook.read(chosen, into: &diagnostics)
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
