import Catalogue
import Content
import Markup
import Templating
import ThaiText

/// A dataset on a page: people as cards, everything else as a table, with its download.
struct DatasetTable: TemplateModel {
  private static let mostRows = 300
  /// Paper is turned for a table with more columns.
  private static let mostUpright = 6

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
  let shortened: String?

  init(_ dataset: Dataset, from page: SitePath) {
    id = dataset.anchor
    caption = dataset.title
    none = dataset.none?.text
    let shown = dataset.columns.filter { $0.name != dataset.schema.nothing?.column }
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
      (rows, shortened) = ([], nil)
      return
    }
    groups = []
    rows = dataset.rows.prefix(Self.mostRows).compactMap { TableRow($0, of: dataset, from: page) }
    shortened =
      dataset.rows.count > Self.mostRows
      ? "แสดง \(Self.mostRows) แถวแรกจาก \(ThaiNumber.grouped(dataset.rows.count)) แถว ดาวน์โหลดไฟล์เพื่อดูทั้งหมด"
      : nil
  }

  static let fields: [TemplateField<DatasetTable>] = [
    .text("id", \.id), .text("caption", \.caption), .url("download", \.download),
    .text("downloadLabel", \.downloadLabel), .url("csv", \.csv),
    .text("none", \.none), .list("groups", \.groups),
    .flag("isTable") { $0.groups.isEmpty && !$0.rows.isEmpty }, .list("columns", \.columns),
    .list("rows", \.rows), .text("shortened", \.shortened),
    .flag("isWide") { $0.columns.count > mostUpright },
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

/// A row of a dataset's table; its first cell names it.
///
/// A row that says that there is nothing has the sentence in the place of its empty cells.
struct TableRow: TemplateModel {
  let head: TableCell
  let cells: [TableCell]

  /// nil if the table has no columns.
  init?(_ row: DatasetRow, of dataset: Dataset, from page: SitePath) {
    let rule = dataset.schema.nothing
    let shown = zip(dataset.columns, row.cells).filter { $0.0.name != rule?.column }
    var cells = shown.map { TableCell($1, in: $0, from: page) }
    if let rule, dataset.isStatement(row) { cells = Self.cells(cells, saying: rule.sentence) }
    guard let head = cells.first else { return nil }
    self.head = head
    self.cells = Array(cells.dropFirst())
  }

  /// The cells with a sentence over the first run of empty ones, or in the last cell if none is empty.
  private static func cells(_ cells: [TableCell], saying sentence: String) -> [TableCell] {
    guard let start = cells.firstIndex(where: \.isEmpty) else {
      return cells.dropLast() + cells.suffix(1).map { $0.saying(sentence) }
    }
    let count = cells[start...].prefix(while: \.isEmpty).count
    return cells[..<start] + [TableCell(sentence, columns: count)] + cells[(start + count)...]
  }

  static let fields: [TemplateField<TableRow>] = [.record("head", \.head), .list("cells", \.cells)]
}

/// A cell of a dataset's table.
struct TableCell: TemplateModel {
  let text: String
  let isNumeric: Bool
  let url: SafeURL?
  let image: SafeURL?
  /// How many columns it takes.
  let columns: Int

  fileprivate init(
    _ text: String, isNumeric: Bool = false, url: SafeURL? = nil, image: SafeURL? = nil, columns: Int = 1
  ) {
    self.text = text
    self.isNumeric = isNumeric
    self.url = url
    self.image = image
    self.columns = columns
  }

  var isEmpty: Bool { text.isEmpty && image == nil }

  /// The cell with a sentence behind its words.
  fileprivate func saying(_ sentence: String) -> TableCell {
    TableCell(text + " (" + sentence + ")", isNumeric: isNumeric, url: url, image: image)
  }

  init(_ cell: DatasetCell, in column: DatasetColumn, from page: SitePath) {
    switch cell.value {
    case .empty: self.init("", isNumeric: column.kind.isNumeric)
    case .text: self.init(cell.text, isNumeric: column.kind.isNumeric)
    case .integer(let number):
      self.init(column.name == "year" ? String(number) : ThaiNumber.grouped(number), isNumeric: true)
    case .baht(let baht): self.init(baht.grouped, isNumeric: true)
    case .percent(let text): self.init(text, isNumeric: true)
    case .day(let day): self.init(day.thaiShort)
    case .month(let month): self.init(month.thaiShortName)
    case .choice(_, let label): self.init(label)
    case .link(let text): self.init("เปิดลิงก์", url: SiteAddress.url(text, from: page))
    case .file(let file):
      let url = file.address.url(from: page)
      if !file.state.isAvailable {
        self.init("ไม่พบไฟล์")
      } else if file.kind.isImage {
        self.init(file.name, image: url)
      } else {
        self.init(file.kind.label, url: url)
      }
    }
  }

  static let fields: [TemplateField<TableCell>] = [
    .text("text", \.text), .flag("isNumeric", \.isNumeric),
    .flag("isEmpty", \.isEmpty), .text("span") { $0.columns > 1 ? String($0.columns) : nil },
    .flag("isPlain") { !$0.text.isEmpty && $0.url == nil && $0.image == nil }, .url("url", \.url),
    .url("image", \.image),
  ]
}

/// The persons of one side of the agency.
struct PersonGroup: TemplateModel {
  let title: String
  let people: [PersonCard]

  /// The sides in the order of the table.
  static func all(of dataset: Dataset, from page: SitePath) -> [PersonGroup] {
    var titles: [String] = []
    var people: [String: [PersonCard]] = [:]
    for row in dataset.rows {
      let side = dataset.text("side", row) ?? "ผู้บริหาร"
      if people[side] == nil { titles.append(side) }
      people[side, default: []].append(PersonCard(row, of: dataset, from: page))
    }
    return titles.map { PersonGroup(title: $0, people: people[$0] ?? []) }
  }

  static let fields: [TemplateField<PersonGroup>] = [.text("title", \.title), .list("people", \.people)]
}

/// A person of the executives.
struct PersonCard: TemplateModel {
  let name: String
  let position: String
  let contact: String?
  let photo: SafeURL?

  init(_ row: DatasetRow, of dataset: Dataset, from page: SitePath) {
    name = dataset.text("name", row) ?? ""
    position = dataset.text("position", row) ?? ""
    contact = dataset.text("contact", row)
    if let index = dataset.index(of: "photo"), case .file(let file) = row.cells[index].value,
      file.kind.isImage, file.state.isAvailable
    {
      photo = file.address.url(from: page)
    } else {
      photo = nil
    }
  }

  static let fields: [TemplateField<PersonCard>] = [
    .text("name", \.name), .text("position", \.position), .text("contact", \.contact), .url("photo", \.photo),
  ]
}

extension Dataset {
  /// The words of a row's cell; nil if it is empty.
  fileprivate func text(_ column: String, _ row: DatasetRow) -> String? {
    guard let index = index(of: column) else { return nil }
    if case .choice(_, let label) = row.cells[index].value { return label }
    return row.cells[index].isEmpty ? nil : row.cells[index].text
  }
}
