import Catalogue
import Content
import Markup
import ThaiText

/// Makes the tables and cards of a document's datasets.
struct DatasetMaker {
  private static let mostRows = 300

  let page: SitePath

  /// A dataset as it stands on the page.
  func table(_ dataset: Dataset) -> DatasetTable {
    let isAvailable = dataset.file.state.isAvailable
    let isPeople = dataset.schema.name == "executives"
    let shown = dataset.rows.prefix(Self.mostRows)
    return DatasetTable(
      id: dataset.anchor, caption: dataset.title,
      download: isAvailable ? dataset.file.address.url(from: page) : nil,
      downloadLabel: dataset.file.kind.label + sizeSuffix(dataset.file), none: dataset.none?.text,
      groups: isPeople ? groups(dataset) : [],
      columns: dataset.columns.map { TableColumn(title: $0.title, isNumeric: $0.kind.isNumeric) },
      rows: isPeople ? [] : shown.compactMap { row($0, dataset.columns) },
      shortened: dataset.rows.count > shown.count && !isPeople
        ? "แสดง \(shown.count) แถวแรกจาก \(ThaiNumber.grouped(dataset.rows.count)) แถว ดาวน์โหลดไฟล์เพื่อดูทั้งหมด"
        : nil)
  }

  private func sizeSuffix(_ file: ContentFile) -> String {
    if case .available(let size, _) = file.state { " (\(SizeText.of(size)))" } else { "" }
  }

  private func row(_ row: DatasetRow, _ columns: [DatasetColumn]) -> TableRow? {
    let cells = zip(columns, row.cells).map { cell($1, $0) }
    guard let head = cells.first else { return nil }
    return TableRow(head: head, cells: Array(cells.dropFirst()))
  }

  private func cell(_ cell: DatasetCell, _ column: DatasetColumn) -> TableCell {
    let isNumeric = column.kind.isNumeric
    switch cell.value {
    case .empty: return TableCell(text: "", isNumeric: isNumeric, url: nil, image: nil)
    case .text: return TableCell(text: cell.text, isNumeric: isNumeric, url: nil, image: nil)
    case .integer(let number):
      let isYear = column.name == "year"
      let text = isYear ? String(number) : ThaiNumber.grouped(number)
      return TableCell(text: text, isNumeric: true, url: nil, image: nil)
    case .baht(let baht): return TableCell(text: baht.grouped, isNumeric: true, url: nil, image: nil)
    case .percent(let text): return TableCell(text: text, isNumeric: true, url: nil, image: nil)
    case .day(let day): return TableCell(text: day.thaiShort, isNumeric: false, url: nil, image: nil)
    case .month(let month):
      return TableCell(text: month.thaiShortName, isNumeric: false, url: nil, image: nil)
    case .choice(_, let label): return TableCell(text: label, isNumeric: false, url: nil, image: nil)
    case .link(let text):
      return TableCell(text: "เปิดลิงก์", isNumeric: false, url: SiteAddress.url(text, from: page), image: nil)
    case .file(let file): return fileCell(file)
    }
  }

  private func fileCell(_ file: ContentFile) -> TableCell {
    guard file.state.isAvailable else {
      return TableCell(text: "ไม่พบไฟล์", isNumeric: false, url: nil, image: nil)
    }
    let url = file.address.url(from: page)
    return file.kind.isImage
      ? TableCell(text: file.name, isNumeric: false, url: nil, image: url)
      : TableCell(text: file.kind.label, isNumeric: false, url: url, image: nil)
  }

  private func groups(_ dataset: Dataset) -> [PersonGroup] {
    var titles: [String] = []
    var people: [String: [PersonCard]] = [:]
    for row in dataset.rows {
      let side = text("side", row, dataset) ?? "ผู้บริหาร"
      if people[side] == nil { titles.append(side) }
      people[side, default: []].append(
        PersonCard(
          name: text("name", row, dataset) ?? "", position: text("position", row, dataset) ?? "",
          contact: text("contact", row, dataset), photo: photo(row, dataset)))
    }
    return titles.map { PersonGroup(title: $0, people: people[$0] ?? []) }
  }

  private func text(_ column: String, _ row: DatasetRow, _ dataset: Dataset) -> String? {
    guard let index = dataset.index(of: column) else { return nil }
    if case .choice(_, let label) = row.cells[index].value { return label }
    return row.cells[index].isEmpty ? nil : row.cells[index].text
  }

  private func photo(_ row: DatasetRow, _ dataset: Dataset) -> SafeURL? {
    guard let index = dataset.index(of: "photo"), case .file(let file) = row.cells[index].value,
      file.kind.isImage, file.state.isAvailable
    else { return nil }
    return file.address.url(from: page)
  }
}

extension ColumnKind {
  /// Whether cells stand at the right.
  fileprivate var isNumeric: Bool { self == .integer || self == .baht || self == .percent }
}
