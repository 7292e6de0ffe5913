import Catalogue
import Content
import Markup
import Templating
import ThaiText

/// A dataset on a page: people as cards, everything else as a table with its sums, its charts and its download.
struct DatasetTable: TemplateModel {
  private static let mostRows = 300
  /// Paper is turned for a table with more columns.
  private static let mostUpright = 6
  /// On a phone each row of a table with more columns is a block of its own.
  private static let mostSideBySide = 5

  let id: String
  let caption: String
  let download: SafeURL?
  let downloadLabel: String
  /// The table of a workbook as CSV.
  let csv: SafeURL?
  let none: String?
  let groups: [PersonGroup]
  let columns: [TableColumn]
  let rows: [TableRow]
  let sums: TableRow?
  let shortened: String?
  let chartsAbove: [ChartFigure]
  let chartsBelow: [ChartFigure]

  /// The tables of a document; the charts of a schema stand with its first table, or below its last.
  static func all(of document: Document, from page: SitePath) -> [DatasetTable] {
    let datasets = document.datasets
    return datasets.indices.map { index in
      let schema = datasets[index].schema
      let alike = datasets.indices.filter { datasets[$0].schema.name == schema.name }
      let isBelow = ChartRecipe.isBelowTable(schema)
      let place = isBelow ? alike.last : alike.first
      let charts = place == index ? ChartFigure.all(of: alike.map { datasets[$0] }) : []
      return DatasetTable(
        datasets[index], above: isBelow ? [] : charts, below: isBelow ? charts : [], from: page)
    }
  }

  init(
    _ dataset: Dataset, above: [ChartFigure] = [], below: [ChartFigure] = [], from page: SitePath
  ) {
    id = dataset.anchor
    caption = dataset.title
    none = dataset.none?.text
    (chartsAbove, chartsBelow) = (above, below)
    let shown = dataset.shownColumns
    columns = shown.map { TableColumn(title: $0.title, isNumeric: $0.kind.isNumeric) }
    if case .available(let size, _) = dataset.file.state {
      download = dataset.file.address.url(from: page)
      downloadLabel = "\(dataset.file.kind.label) (\(FileRow.size(size)))"
    } else {
      download = nil
      downloadLabel = dataset.file.kind.label
    }
    let hasCopy = download != nil && dataset.file.kind != .csv && !dataset.columns.isEmpty
    csv = hasCopy ? dataset.tableAddress.url(from: page) : nil
    guard dataset.schema.name != "executives" else {
      groups = PersonGroup.all(of: dataset, from: page)
      (rows, sums, shortened) = ([], nil, nil)
      return
    }
    groups = []
    let head = TableRow.head(of: shown)
    let isLabelled = shown.count > Self.mostSideBySide
    rows = dataset.rows.prefix(Self.mostRows).map {
      TableRow($0, of: dataset, head: head, isLabelled: isLabelled, from: page)
    }
    sums = TableRow(sumsOf: dataset, head: head, isLabelled: isLabelled)
    shortened =
      dataset.rows.count > Self.mostRows
      ? "แสดง \(Self.mostRows) แถวแรกจาก \(ThaiNumber.grouped(dataset.rows.count)) แถว ดาวน์โหลดไฟล์เพื่อดูทั้งหมด"
      : nil
  }

  /// Whether paper is turned for it.
  var isWide: Bool { columns.count > Self.mostUpright }

  /// Whether it needs the whole width of the page.
  var isBroad: Bool { columns.count > Self.mostSideBySide }

  static let fields: [TemplateField<DatasetTable>] = [
    .text("id", \.id), .text("caption", \.caption), .url("download", \.download),
    .text("downloadLabel", \.downloadLabel), .url("csv", \.csv),
    .text("none", \.none), .list("groups", \.groups),
    .flag("isTable") { $0.groups.isEmpty && !$0.rows.isEmpty }, .list("columns", \.columns),
    .list("rows", \.rows), .record("sums", \.sums), .text("shortened", \.shortened),
    .list("chartsAbove", \.chartsAbove), .list("chartsBelow", \.chartsBelow),
    .flag("isWide", \.isWide), .flag("isRecords", \.isBroad),
  ]
}

/// A column of a dataset's table.
struct TableColumn: TemplateModel {
  let title: String
  let isNumeric: Bool

  static let fields: [TemplateField<TableColumn>] = [
    .text("title", \.title), .flag("isNumeric", \.isNumeric),
  ]
}

/// A row of a dataset's table; one of its cells names it.
///
/// A row that says that there is nothing has the sentence in the place of its empty cells.
struct TableRow: TemplateModel {
  let cells: [TableCell]

  init(_ row: DatasetRow, of dataset: Dataset, head: Int, isLabelled: Bool, from page: SitePath) {
    let rule = dataset.schema.nothing
    let shown = zip(dataset.columns, row.cells).filter { $0.0.name != rule?.column }
    let name = shown.element(head).map { TableCell($0.1, in: $0.0, of: "", from: page).text } ?? ""
    var cells = shown.map { column, cell in
      TableCell(cell, in: column, of: name, isLabelled: isLabelled, from: page)
    }
    let isStatement = rule != nil && dataset.isStatement(row)
    if let rule, isStatement { cells = Self.cells(cells, saying: rule.sentence) }
    let named = isStatement ? 0 : head
    self.cells = cells.enumerated().map { index, cell in index == named ? cell.naming() : cell }
  }

  /// The sums of the columns that hold a figure in every row that could; nil if there are none, or too few rows.
  init?(sumsOf dataset: Dataset, head: Int, isLabelled: Bool) {
    let rows = dataset.rows.filter { !dataset.isStatement($0) }
    guard rows.count > 1 else { return nil }
    let shown = dataset.shownColumns
    var cells = shown.map { column in
      TableCell(
        sum: dataset.sum(of: column, in: rows), isNumeric: column.kind.isNumeric,
        label: isLabelled ? column.title : nil)
    }
    guard cells.indices.contains(head), cells.contains(where: { !$0.text.isEmpty }) else { return nil }
    cells[head] = TableCell(sum: "รวม \(ThaiNumber.grouped(rows.count)) รายการ").naming()
    self.cells = cells
  }

  /// The position of the column that names rows: the first required one of words, or the first of all.
  static func head(of columns: [DatasetColumn]) -> Int {
    columns.firstIndex { $0.isRequired && $0.kind == .text } ?? 0
  }

  /// The cells with a sentence over the first run of empty ones, or in the last cell if none is empty.
  private static func cells(_ cells: [TableCell], saying sentence: String) -> [TableCell] {
    guard let start = cells.firstIndex(where: \.isEmpty) else {
      return cells.dropLast() + cells.suffix(1).map { $0.saying(sentence) }
    }
    let count = cells[start...].prefix(while: \.isEmpty).count
    return cells[..<start] + [TableCell(sentence, columns: count)] + cells[(start + count)...]
  }

  static let fields: [TemplateField<TableRow>] = [.list("cells", \.cells)]
}

extension Dataset {
  /// The columns that readers see.
  var shownColumns: [DatasetColumn] { columns.filter { $0.name != schema.nothing?.column } }

  /// The sum of a column as people read it; empty if its figures are on a scale, shares or years, or one is lacking.
  func sum(of column: DatasetColumn, in rows: [DatasetRow]) -> String {
    guard column.kind == .baht || column.kind == .integer, column.range?.most == nil else { return "" }
    let figures = rows.map { figure(column.name, $0) }
    guard !figures.contains(nil) else { return "" }
    let sum = Chart.sum(figures.compactMap(\.self))
    return column.kind == .baht ? Baht(satang: sum).grouped : ThaiNumber.grouped(sum)
  }
}
