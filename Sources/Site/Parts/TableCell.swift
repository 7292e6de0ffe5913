import Catalogue
import Content
import Markup
import Templating
import ThaiText

/// A cell of a dataset's table.
struct TableCell: TemplateModel {
  let text: String
  var isNumeric = false
  var url: SafeURL?
  var image: SafeURL?
  /// How many columns it takes.
  var columns = 1
  /// What its link leads to, for those who hear it without its row.
  var linkTo: String?
  /// The title of its column, where it may stand without its column's heading.
  var label: String?
  /// The day or month that it shows, as machines read it.
  var time: String?
  /// Its words with telephones and e-mail addresses as links.
  var pieces: [ContactPiece] = []
  /// Whether it names its row.
  private(set) var isHead = false

  init(_ text: String, columns: Int = 1) {
    self.text = text
    self.columns = columns
  }

  /// A cell of a sum row.
  init(sum: String, isNumeric: Bool = false, label: String? = nil) {
    text = sum
    self.isNumeric = isNumeric
    self.label = label
  }

  /// A cell of a row with a name.
  init(
    _ cell: DatasetCell, in column: DatasetColumn, of row: String, isLabelled: Bool = false,
    from page: SitePath
  ) {
    isNumeric = column.kind.isNumeric
    label = isLabelled ? column.title : nil
    switch cell.value {
    case .empty: text = ""
    case .text:
      text = cell.text
      if column.name == "contact" { pieces = ContactPiece.all(in: cell.text) }
    case .integer(let number): text = column.name == "year" ? String(number) : ThaiNumber.grouped(number)
    case .baht(let baht): text = baht.grouped
    case .percent(let percent): text = percent
    case .day(let day): (text, time) = (day.thaiShort, day.iso)
    case .month(let month): (text, time) = (month.thaiShortName, month.iso)
    case .choice(_, let label): text = label
    case .link(let address):
      text = "เปิดลิงก์"
      url = SiteAddress.url(address, from: page)
      linkTo = row
    case .file(let file):
      guard case .available(let size, _) = file.state else {
        text = "ไม่พบไฟล์"
        return
      }
      if file.kind.isImage {
        (text, image) = (file.name, file.address.url(from: page))
      } else {
        text = "เปิดไฟล์ (\(file.kind.label), \(FileRow.size(size)))"
        url = file.address.url(from: page)
        linkTo = row
      }
    }
  }

  var isEmpty: Bool { text.isEmpty && image == nil }

  /// The cell with a sentence behind its words.
  func saying(_ sentence: String) -> TableCell {
    var cell = TableCell(text + " (" + sentence + ")")
    (cell.isNumeric, cell.url, cell.image, cell.label) = (isNumeric, url, image, label)
    return cell
  }

  /// The cell as the one that names its row.
  func naming() -> TableCell {
    var cell = self
    cell.isHead = true
    return cell
  }

  static let fields: [TemplateField<TableCell>] = [
    .text("text", \.text), .flag("isNumeric", \.isNumeric), .text("label", \.label),
    .flag("isHead", \.isHead),
    .flag("isEmpty", \.isEmpty), .text("span") { $0.columns > 1 ? String($0.columns) : nil },
    .flag("isPlain") {
      !$0.text.isEmpty && $0.url == nil && $0.image == nil && $0.time == nil && $0.pieces.isEmpty
    }, .url("url", \.url),
    .text("linkTo", \.linkTo), .url("image", \.image), .text("time", \.time), .list("pieces", \.pieces),
  ]
}
