import Diagnostics
import ThaiText

/// An Excel workbook (`.xlsx`) in memory, whose sheets are read one at a time.
///
/// Parts are found by what names them, never by a fixed name, so that the files of every program are read.
package struct Workbook: Sendable {
  private static let mostSheets = 1_000

  /// The sheets with cells, in the order of their tabs.
  package let sheets: [WorkbookSheet]
  private let path: String
  private let archive: Archive
  private let texts: SharedTexts
  private let styles: CellStyles
  private let facts: WorkbookFacts

  /// Opens a workbook; the path is the one that findings name.
  package init(_ bytes: [UInt8], path: String) throws(WorkbookFault) {
    self.path = path
    do throws(ArchiveFault) {
      let archive = try Archive(bytes)
      let main =
        try archive.relations(of: "").first { $0.kind == "officeDocument" && !$0.isOutside }?.part ?? ""
      let relations = try archive.relations(of: main).filter { !$0.isOutside }
      var facts = WorkbookFacts()
      _ = try archive.readXML(main) { facts.take($0) && facts.sheets.count < Self.mostSheets }
      texts = try SharedTexts(relations.first { $0.kind == "sharedStrings" }?.part, of: archive)
      styles = try CellStyles(relations.first { $0.kind == "styles" }?.part, of: archive)
      sheets = facts.sheets.compactMap { sheet in
        relations.first { $0.id == sheet.id && $0.kind == "worksheet" }
          .map { WorkbookSheet(name: sheet.name, isHidden: sheet.isHidden, part: $0.part) }
      }
      self.facts = facts
      self.archive = archive
    } catch {
      throw Self.fault(of: bytes, error)
    }
    if sheets.isEmpty || archive.names.contains(where: Self.isProgram) {
      throw Self.isBinary(archive) ? .binary : sheets.isEmpty ? .noWorkbook : .macros
    }
    if texts.isTooMany { throw .tooManyCells }
  }

  /// The rows of a sheet, with what is wrong in its cells.
  package func read(_ sheet: WorkbookSheet) throws(WorkbookFault) -> Sheet {
    var reader = WorksheetReader(
      path: path, name: sheet.name, texts: texts, styles: styles, facts: facts)
    do throws(ArchiveFault) {
      let isThere = try archive.readXML(sheet.part) { reader.take($0) }
      if !isThere || reader.isDamaged { throw .damagedMember(sheet.part) }
    } catch {
      throw .archive(error)
    }
    if reader.hasTooMany { throw .tooManyCells }
    var findings = reader.diagnostics
    if let uncomputed = reader.uncomputed {
      findings.add(.formulasWithoutValue(uncomputed.count, at: uncomputed.first))
    }
    if !reader.hidden.isEmpty {
      let place = SourcePlace(file: path, sheet: sheet.name, row: 1, column: 1)
      findings.add(.hiddenParts(reader.hidden, of: sheet.name, at: place))
    }
    let others = sheets.filter { $0.isHidden && $0 != sheet }
    if !others.isEmpty { findings.add(.hiddenSheets(others.map(\.name), at: SourcePlace(file: path))) }
    return Sheet(
      path: path, name: sheet.name, rows: reader.sortedRows, merges: reader.merges,
      findings: findings)
  }

  private static func isProgram(_ name: String) -> Bool {
    name.lowercased().endsWithBytes(of: "vbaproject.bin")
  }

  private static func isBinary(_ archive: Archive) -> Bool {
    archive.names.contains { $0.lowercased() == "xl/workbook.bin" }
  }

  /// The fault of a file that cannot be opened: a binary workbook looks damaged where XML is expected.
  private static func fault(of bytes: [UInt8], _ fault: ArchiveFault) -> WorkbookFault {
    guard case .damagedMember = fault, let archive = try? Archive(bytes), isBinary(archive) else {
      return .archive(fault)
    }
    return .binary
  }
}

/// A sheet of a workbook.
package struct WorkbookSheet: Sendable, Hashable {
  /// The name on its tab.
  package let name: String
  /// Whether its author hid it.
  package let isHidden: Bool
  fileprivate let part: String
}

/// What the main part of a workbook says.
struct WorkbookFacts: Sendable {
  private static let namespaces = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]

  private(set) var sheets: [(name: String, isHidden: Bool, id: String)] = []
  /// Whether days are counted from 1904, as on old Macintosh computers.
  private(set) var startsIn1904 = false
  /// Whether no spreadsheet has computed the formulas since a program wrote them.
  private(set) var isUncalculated = false

  /// Whether a namespace is that of spreadsheets, strict or transitional.
  static func isSpreadsheet(_ namespace: String) -> Bool { namespaces.contains(namespace) }

  mutating func take(_ event: XMLEvent) -> Bool {
    guard case .start(let name, let attributes) = event, Self.isSpreadsheet(name.namespace) else {
      return true
    }
    switch name.local {
    case "workbookPr": startsIn1904 = attributes.isOn("date1904")
    case "calcPr": isUncalculated = attributes.isOn("fullCalcOnLoad")
    case "sheet":
      let id = attributes.first { $0.name.local == "id" && !$0.name.namespace.isEmpty }?.value
      let state = attributes.value("state") ?? "visible"
      let title = Spelling.name(attributes.value("name") ?? "")
      if let id { sheets.append((title, state != "visible", id)) }
    default: break
    }
    return true
  }
}

extension [XMLAttribute] {
  /// The value of an attribute without a namespace.
  func value(_ name: String) -> String? {
    first { $0.name.local == name && $0.name.namespace.isEmpty }?.value
  }

  /// Whether an attribute says yes.
  func isOn(_ name: String) -> Bool { value(name).map { $0 == "1" || $0 == "true" } ?? false }
}
