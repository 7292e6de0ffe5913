import ThaiText

/// Writes one sheet of a workbook.
struct SheetWriter {
  /// How far down the checks of columns reach.
  private static let lastRow = 5_000

  private let sheet: FormSheet
  private let isFirst: Bool

  init(_ sheet: FormSheet, isFirst: Bool) {
    self.sheet = sheet
    self.isFirst = isFirst
  }

  /// The part of the workbook.
  func xml(namespace: String) -> String {
    #"<worksheet xmlns="\#(namespace)">"# + view + columns + "<sheetData>" + rows + "</sheetData>" + checks
      + #"<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>"#
      + #"<pageSetup paperSize="9" orientation="landscape"/></worksheet>"#
  }

  private var view: String {
    let selected = isFirst ? #" tabSelected="1""# : ""
    guard sheet.frozenRows > 0 else {
      return #"<sheetViews><sheetView\#(selected) workbookViewId="0"/></sheetViews>"#
    }
    let cell = "A\(sheet.frozenRows + 1)"
    return #"<sheetViews><sheetView\#(selected) workbookViewId="0">"#
      + #"<pane ySplit="\#(sheet.frozenRows)" topLeftCell="\#(cell)" activePane="bottomLeft" state="frozen"/>"#
      + #"<selection pane="bottomLeft" activeCell="\#(cell)" sqref="\#(cell)"/></sheetView></sheetViews>"#
  }

  private var columns: String {
    guard !sheet.columns.isEmpty else { return "" }
    let list = sheet.columns.enumerated().map { index, column in
      #"<col min="\#(index + 1)" max="\#(index + 1)" width="\#(column.width)" style="\#(column.look.rawValue)" customWidth="1"/>"#
    }
    return "<cols>" + list.joined() + "</cols>"
  }

  private var rows: String {
    sheet.rows.enumerated().map { index, cells in
      #"<row r="\#(index + 1)">"# + cells.enumerated().map { cell($1, $0, index + 1) }.joined() + "</row>"
    }.joined()
  }

  private func cell(_ cell: FormCell, _ column: Int, _ row: Int) -> String {
    let start = #"<c r="\#(Self.letters(column))\#(row)" s="\#(cell.look.rawValue)""#
    switch cell.value {
    case nil: return start + "/>"
    case .number(let digits)?: return start + "><v>\(XMLText.escaped(digits))</v></c>"
    case .text(let text)?:
      return start + #" t="inlineStr"><is><t xml:space="preserve">\#(XMLText.escaped(text))</t></is></c>"#
    }
  }

  private var checks: String {
    let list = sheet.columns.enumerated().compactMap { index, column in check(column, index) }
    guard !list.isEmpty else { return "" }
    return #"<dataValidations count="\#(list.count)">"# + list.joined() + "</dataValidations>"
  }

  private func check(_ column: FormColumn, _ index: Int) -> String? {
    guard column.check != nil || column.advice != nil else { return nil }
    let name = Self.letters(index)
    let area = "\(name)\(sheet.frozenRows + 1):\(name)\(Self.lastRow)"
    var attributes = column.check.map { $0.attributes } ?? ""
    attributes += #" allowBlank="1" showInputMessage="1" showErrorMessage="1""#
    if let advice = column.advice {
      let (title, text) = (Self.cut(advice.title, to: 32), Self.cut(advice.text, to: 250))
      if column.check != nil {
        attributes += #" errorTitle="\#(title)" error="\#(Self.cut(advice.text, to: 220))""#
      }
      attributes += #" promptTitle="\#(title)" prompt="\#(text)""#
    }
    return #"<dataValidation\#(attributes) sqref="\#(area)">"# + (column.check?.formulas ?? "")
      + "</dataValidation>"
  }

  /// The beginning of a text that fits, in units of UTF-16, as XML takes it.
  private static func cut(_ text: String, to length: Int) -> String {
    var text = text
    if text.utf16.count > length {
      while text.utf16.count >= length { text.removeLast() }
      text += "…"
    }
    return XMLText.escaped(text)
  }

  /// The letters of a column counted from 0, such as `AB`.
  static func letters(_ column: Int) -> String {
    var (rest, letters) = (column + 1, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension CellCheck {
  fileprivate var attributes: String {
    switch self {
    case .choice: #" type="list""#
    case .whole(_, let max): #" type="whole" errorStyle="warning" operator="\#(Self.comparison(max))""#
    case .decimal(_, let max): #" type="decimal" errorStyle="warning" operator="\#(Self.comparison(max))""#
    case .day: #" type="date" errorStyle="warning" operator="between""#
    }
  }

  private static func comparison<Value>(_ max: Value?) -> String {
    max == nil ? "greaterThanOrEqual" : "between"
  }

  fileprivate var formulas: String {
    switch self {
    case .choice(let sheet, let column, let rows):
      let name = SheetWriter.letters(column)
      return Self.formula(
        1, XMLText.escaped("'\(sheet)'!$\(name)$\(rows.lowerBound):$\(name)$\(rows.upperBound)"))
    case .whole(let min, let max):
      return Self.formula(1, "\(min)") + (max.map { Self.formula(2, "\($0)") } ?? "")
    case .decimal(let min, let max): return Self.formula(1, min) + (max.map { Self.formula(2, $0) } ?? "")
    case .day(let first, let last): return Self.formula(1, "\(first)") + Self.formula(2, "\(last)")
    }
  }

  private static func formula(_ number: Int, _ text: String) -> String {
    "<formula\(number)>\(text)</formula\(number)>"
  }
}
