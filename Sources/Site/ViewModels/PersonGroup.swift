import Templating

/// The persons of one side.
struct PersonGroup: TemplateModel {
  let title: String
  let people: [PersonCard]

  static let fields: [TemplateField<PersonGroup>] = [.text("title", \.title), .list("people", \.people)]
}
