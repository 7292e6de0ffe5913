import Markup
import Templating

/// A person of the executives.
struct PersonCard: TemplateModel {
  let name: String
  let position: String
  let contact: String?
  let photo: SafeURL?

  static let fields: [TemplateField<PersonCard>] = [
    .text("name", \.name), .text("position", \.position), .text("contact", \.contact), .url("photo", \.photo),
  ]
}
