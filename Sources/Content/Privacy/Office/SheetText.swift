import DataFiles
import ThaiText

/// Reads every cell of a sheet of a workbook, whether it is seen or hidden: what it shows and what it is computed from.
struct SheetText {
  private static let mostColumns = 16_384
  private static let mostCells = 256
  private static let shortestValue = 13

  /// A sheet as its workbook names it.
  struct Sheet {
    let name: String
    let part: String
    let isHidden: Bool
  }

  /// A cell while it is read.
  private struct Cell {
    var column = 0
    var isShared = false
    var value: [UInt8] = []
    var formula: [UInt8] = []
  }

  private let sheet: Sheet
  private let shared: [[UInt8]]
  private let member: String?
  private(set) var table: SpottedTable
  private(set) var isWhole = false
  /// The strings that its cells show.
  private(set) var used: Set<Int> = []
  private var main = SpottedText<TextSpot>()
  private var values = SpottedText<TextSpot>()
  private var row = 0
  private var isHiddenRow = false
  private var hiddenColumns: [ClosedRange<Int>] = []
  private var cell: Cell?
  private var cells: [String] = []
  /// What the text of the present element belongs to.
  private var target: Target = .nothing
  private var other: [UInt8] = []

  private enum Target { case nothing, value, formula, other }

  /// The cells of a sheet; of a damaged one those before the damage.
  static func read(
    _ bytes: [UInt8], of sheet: Sheet, shared: [[UInt8]], in member: String?
  ) -> SheetText {
    var text = SheetText(sheet: sheet, shared: shared, member: member, table: SpottedTable(title: sheet.name))
    let fault = XMLReader.read(bytes) { event, _ in
      text.take(event)
      return true
    }
    text.finishRow()
    text.isWhole = fault == nil
    return text
  }

  private init(sheet: Sheet, shared: [[UInt8]], member: String?, table: SpottedTable) {
    self.sheet = sheet
    self.shared = shared
    self.member = member
    self.table = table
  }

  /// Everything that can be searched.
  var text: SpottedText<TextSpot> {
    var all = main
    all.append(values)
    return all
  }

  private func spot(_ column: Int) -> TextSpot {
    let isHidden = sheet.isHidden || isHiddenRow || hiddenColumns.contains { $0 ~= column }
    return TextSpot(
      .cell(sheet: sheet.name, row: max(row, 1), column: max(column, 1), isHidden: isHidden), in: member)
  }

  private mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes): start(name.local, attributes)
    case .end(let name): end(name.local)
    case .text(let text):
      switch target {
      case .value: cell?.value += text.utf8
      case .formula: cell?.formula += text.utf8
      case .other: other += text.utf8
      case .nothing: break
      }
    case .declaration, .documentType, .instruction: break
    }
  }

  private mutating func start(_ name: String, _ attributes: [XMLAttribute]) {
    func value(_ key: String) -> String? { attributes.first { $0.name.local == key }?.value }
    func isTrue(_ key: String) -> Bool { ["1", "true"].contains(value(key)) }
    switch name {
    case "row":
      finishRow()
      row = value("r").flatMap { Int($0) } ?? row + 1
      isHiddenRow = isTrue("hidden")
    case "c":
      let column = value("r").flatMap(Self.column) ?? (cell?.column ?? cells.count) + 1
      cell = Cell(column: min(max(column, 1), Self.mostColumns), isShared: value("t") == "s")
    case "v", "t": target = cell == nil ? .other : .value
    case "f": target = cell == nil ? .other : .formula
    case "rPh": target = .nothing
    case "col" where isTrue("hidden"):
      if let first = value("min").flatMap({ Int($0) }), let last = value("max").flatMap({ Int($0) }),
        first <= last,
        hiddenColumns.count < Self.mostCells
      {
        hiddenColumns.append(first...last)
      }
    case "is", "r", "rPr": break
    default: target = cell == nil ? .other : .nothing
    }
    for attribute in attributes where attribute.value.utf8.count >= Self.shortestValue {
      values.add(endOfNumber + attribute.value.utf8, at: spot(cell?.column ?? 1))
    }
  }

  private mutating func end(_ name: String) {
    target = .nothing
    if name == "c", let cell {
      finish(cell)
      self.cell = nil
    }
    if !other.isEmpty {
      // Heads and feet, the words of checks and conditions.
      if other.count >= Self.shortestValue {
        values.add(
          endOfNumber + other,
          at: TextSpot(.cell(sheet: sheet.name, row: 1, column: 1, isHidden: true), in: member))
      }
      other = []
    }
  }

  private mutating func finish(_ cell: Cell) {
    var bytes = cell.value
    if cell.isShared, let index = Int(String(decoding: bytes, as: UTF8.self)) {
      used.insert(index)
      bytes = shared.indices.contains(index) ? shared[index] : []
    } else if bytes.count > Self.shortestValue, bytes.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      bytes = Self.plain(bytes)
    }
    if !bytes.isEmpty { main.add([0x09] + bytes, at: spot(cell.column)) }
    if cell.formula.count >= Self.shortestValue {
      values.add(endOfNumber + cell.formula, at: spot(cell.column))
    }
    guard cell.column <= Self.mostCells, table.rows.count < SpottedTable.mostRows else { return }
    while cells.count < cell.column { cells.append("") }
    cells[cell.column - 1] = String(decoding: bytes, as: UTF8.self)
  }

  private mutating func finishRow() {
    main.add([0x0A], at: spot(1))
    table.add(SpottedRow(cells: cells, spot: spot(1)))
    cells = []
    cell = nil
  }

  /// A whole number that is written with an exponent, in plain digits.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let number = Double(text), number.magnitude < 1e15, number == number.rounded() else { return bytes }
    return Array(String(Int64(number)).utf8)
  }

  /// The column of a reference such as `AB12`; nil if it names none.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard case 0x41...0x5A = byte & 0xDF, column <= mostColumns else { break }
      column = column * 26 + Int(byte & 0xDF) - 0x40
    }
    return column > 0 ? column : nil
  }
}
