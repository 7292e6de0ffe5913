import Diagnostics
import ThaiText

/// Takes the events of a worksheet and keeps its rows.
struct WorksheetReader {
  private static let mostCells = 3_000_000
  private static let mostMerges = 50_000

  let path: String
  let name: String
  let texts: SharedTexts
  let styles: CellStyles
  let facts: WorkbookFacts

  private(set) var merges: [SheetMerge] = []
  private(set) var hidden = HiddenParts()
  private(set) var diagnostics = DiagnosticList()
  /// The first cell whose formula nobody has computed, and how many there are.
  private(set) var uncomputed: (first: SourcePlace, count: Int)?
  private(set) var hasTooMany = false
  private(set) var isDamaged = false

  private var rows: [SheetRow] = []
  private var namespace: String?
  private var hiddenColumns = [Bool](repeating: false, count: CellReference.columns.count)
  private var hiddenMarks = 0
  private var usedHiddenColumns: Set<Int> = []
  private var count = 0
  private var row = RowState()
  private var cell: CellState?

  /// The rows from the top, whatever the order in which the part has them.
  var sortedRows: [SheetRow] {
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { $0.number < $1.number }
    return isSorted ? rows : rows.sorted { $0.number < $1.number }
  }

  init(path: String, name: String, texts: SharedTexts, styles: CellStyles, facts: WorkbookFacts) {
    self.path = path
    self.name = name
    self.texts = texts
    self.styles = styles
    self.facts = facts
  }

  /// Takes the next event; whether another one is wanted.
  mutating func take(_ event: XMLEvent) -> Bool {
    switch event {
    case .start(let name, let attributes):
      if namespace == nil {
        isDamaged = !WorkbookFacts.isSpreadsheet(name.namespace) || name.local != "worksheet"
        namespace = name.namespace
      }
      if name.namespace == namespace { start(name.local, attributes, event) }
    case .text(let text): cell?.add(text, event)
    case .end(let name) where name.namespace == namespace: end(name.local, event)
    default: break
    }
    return !hasTooMany && !isDamaged
  }

  private mutating func start(_ name: String, _ attributes: [XMLAttribute], _ event: XMLEvent) {
    switch name {
    case "c": begin(cell: attributes)
    case "v": cell?.isValue = true
    case "f": cell?.hasFormula = true
    case "row": begin(row: attributes)
    case "col": hide(attributes)
    case "mergeCell": merge(attributes.value("ref") ?? "")
    default: cell?.rich.take(event)
    }
  }

  private mutating func end(_ name: String, _ event: XMLEvent) {
    switch name {
    case "v": cell?.isValue = false
    case "c": finishCell()
    case "row": finishRow()
    default: cell?.rich.take(event)
    }
  }

  private mutating func begin(row attributes: [XMLAttribute]) {
    let number = attributes.value("r").map { Int($0) ?? 0 } ?? row.number + 1
    guard CellReference.rows.contains(number) else {
      isDamaged = true
      return
    }
    let isHidden = attributes.isOn("hidden") || attributes.value("ht").flatMap(Double.init) == 0
    row = RowState(number: number, isHidden: isHidden)
  }

  private mutating func begin(cell attributes: [XMLAttribute]) {
    var state = CellState(column: row.column + 1)
    for attribute in attributes where attribute.name.namespace.isEmpty {
      switch attribute.name.local {
      case "r":
        guard let column = CellReference.column(attribute.value) else {
          isDamaged = true
          return
        }
        state.column = column
      case "t": state.type = attribute.value
      case "s": state.style = attribute.value
      default: break
      }
    }
    guard CellReference.columns.contains(state.column) else {
      isDamaged = true
      return
    }
    row.column = state.column
    cell = state
  }

  private mutating func finishCell() {
    guard let done = cell else { return }
    cell = nil
    let text = text(of: done)
    guard !text.isEmpty else { return }
    if hiddenColumns[done.column] {
      if !row.isHidden { usedHiddenColumns.insert(done.column) }
      return
    }
    let missing = done.column + 1 - row.cells.count
    count += max(0, missing)
    if count > Self.mostCells { hasTooMany = true }
    guard !hasTooMany else { return }
    if missing > 0 { row.cells += Array(repeating: Self.empty, count: missing) }
    row.cells[done.column] = SheetCell(text)
  }

  private static let empty = SheetCell("")

  private mutating func finishRow() {
    hidden.columns = usedHiddenColumns.count
    guard row.cells.contains(where: { !$0.isBlank }) else { return }
    if row.isHidden {
      hidden.rows += 1
    } else {
      rows.append(SheetRow(number: row.number, cells: row.cells))
    }
    row.cells = []
  }

  private mutating func hide(_ attributes: [XMLAttribute]) {
    guard attributes.isOn("hidden") || attributes.value("width").flatMap(Double.init) == 0,
      let first = attributes.value("min").flatMap({ Int($0) }),
      let last = attributes.value("max").flatMap({ Int($0) }), 1 <= first, first <= last,
      last <= CellReference.columns.count, hiddenMarks < CellReference.columns.count
    else { return }
    for column in (first - 1)..<last { hiddenColumns[column] = true }
    hiddenMarks += last - first + 1
  }

  private mutating func merge(_ range: String) {
    let ends = range.utf8.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) }
    guard ends.count == 2, let first = CellReference(ends[0]), let last = CellReference(ends[1]),
      first.row <= last.row, first.column <= last.column, merges.count < Self.mostMerges
    else { return }
    merges.append(SheetMerge(rows: first.row...last.row, columns: first.column...last.column))
  }
}

extension WorksheetReader {
  /// What people see in a cell; what they should not see there is reported.
  private mutating func text(of cell: CellState) -> String {
    switch cell.type {
    case "s": shared(cell)
    case "inlineStr": written(cell.inline, cell)
    case "str": written(RichText.written(cell.value), cell)
    case "b": cell.value == "1" || cell.value == "true" ? "TRUE" : cell.value.isEmpty ? "" : "FALSE"
    case "e": refused("sheet.error-cell", cell) { .errorCell(cell.value, at: $0) }
    case "d": Self.day(cell.value)
    default: number(cell)
    }
  }

  private mutating func shared(_ cell: CellState) -> String {
    guard !cell.value.isEmpty else { return "" }
    guard let text = texts.text(cell.value) else {
      isDamaged = true
      return ""
    }
    return written(text, cell)
  }

  private mutating func written(_ text: String, _ cell: CellState) -> String {
    guard let value = ControlCharacters.first(in: text) else { return text }
    return refused("text.control-character", cell) { .controlInCell(value, at: $0) }
  }

  private mutating func refused(
    _ rule: RuleID, _ cell: CellState, _ finding: (SourcePlace) -> Diagnostic
  ) -> String {
    if !row.isHidden, !hiddenColumns[cell.column] {
      let place = SourcePlace(file: path, sheet: name, row: row.number, column: cell.column + 1)
      diagnostics.add(rule, .error, in: path) { finding(place) }
    }
    return ""
  }

  private mutating func noteUncomputed(_ cell: CellState) {
    guard !row.isHidden, !hiddenColumns[cell.column] else { return }
    let place = SourcePlace(file: path, sheet: name, row: row.number, column: cell.column + 1)
    uncomputed = (uncomputed?.first ?? place, (uncomputed?.count ?? 0) + 1)
  }

  private mutating func number(_ cell: CellState) -> String {
    let value = cell.value.trimmedBlanks
    if cell.hasFormula, value.isEmpty || (facts.isUncalculated && value == "0") {
      noteUncomputed(cell)
      return ""
    }
    guard let number = CellNumber(value) else { return written(RichText.written(value), cell) }
    switch styles.format(cell.style) {
    case .plain: return number.plain
    case .percent: return number.percent
    case .padded(let count): return number.padded(to: count)
    case .date(let pattern):
      let serial = Double(value) ?? -1
      return SerialDate.text(serial, pattern, startsIn1904: facts.startsIn1904) ?? number.plain
    }
  }

  /// A day as strict files write it: `2022-11-15T00:00:00`, without the time if it is midnight.
  private static func day(_ text: String) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "T"), maxSplits: 1).map { String(Substring($0)) }
    guard parts.count == 2, let day = parts.first, let time = parts.last?.utf8.prefix(8) else { return text }
    let isMidnight = time.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ":") }
    return isMidnight ? day : day + " " + String(Substring(time))
  }
}

/// The row that is read.
private struct RowState {
  var number = 0
  var isHidden = false
  /// The column of the last cell, from 0; before any cell -1.
  var column = -1
  var cells: [SheetCell] = []
}

/// The cell that is read.
private struct CellState {
  /// Counted from 0.
  var column: Int
  var type = "n"
  var style: String?
  var hasFormula = false
  var isValue = false
  private(set) var value = ""
  var rich = RichText()

  init(column: Int) { self.column = column }

  /// The text that stands in the cell itself.
  var inline: String {
    var rich = rich
    return rich.finish()
  }

  mutating func add(_ text: String, _ event: XMLEvent) {
    if isValue { value += text } else { rich.take(event) }
  }
}

/// A cell by its letters and digits, such as `F14`.
private struct CellReference {
  static let rows = 1...1_048_576
  static let columns = 0...16_383

  let row: Int
  /// Counted from 0.
  let column: Int

  init?(_ text: String) {
    let digits = text.utf8.drop { $0 | 0x20 >= UInt8(ascii: "a") || $0 == UInt8(ascii: "$") }
      .filter { $0 != UInt8(ascii: "$") }
    guard let column = Self.column(text), let row = Int(String(decoding: digits, as: UTF8.self)),
      Self.rows.contains(row), Self.columns.contains(column)
    else { return nil }
    self.row = row
    self.column = column
  }

  /// The column of a reference, from 0; nil without letters.
  static func column(_ text: String) -> Int? {
    var number = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      let letter = byte & 0xDF
      guard 0x41...0x5A ~= letter, number < 20_000 else { break }
      number = number * 26 + Int(letter - 0x40)
    }
    return number > 0 ? number - 1 : nil
  }
}
