import Catalogue
import Content
import Markup
import Templating

/// The persons of one side of the agency.
struct PersonGroup: TemplateModel {
  let title: String
  let people: [PersonCard]

  /// The sides in the order of the table.
  static func all(of dataset: Dataset, from page: SitePath) -> [PersonGroup] {
    var titles: [String] = []
    var people: [String: [PersonCard]] = [:]
    for row in dataset.rows {
      let side = dataset.words("side", row) ?? "ผู้บริหาร"
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
  let contact: [ContactPiece]
  let photo: SafeURL?

  init(_ row: DatasetRow, of dataset: Dataset, from page: SitePath) {
    name = dataset.words("name", row) ?? ""
    position = dataset.words("position", row) ?? ""
    contact = ContactPiece.all(in: dataset.words("contact", row) ?? "").filter(\.saysSomething)
    if let index = dataset.index(of: "photo"), case .file(let file) = row.cells[index].value,
      file.kind.isImage, file.state.isAvailable
    {
      photo = file.address.url(from: page)
    } else {
      photo = nil
    }
  }

  static let fields: [TemplateField<PersonCard>] = [
    .text("name", \.name), .text("position", \.position), .list("contact", \.contact), .url("photo", \.photo),
  ]
}
