import Templating

/// The executives of one side.
struct PeopleGroup: TemplateModel {
  /// The side.
  let title: String
  /// The people.
  let people: [PersonCard]

  static let fields: [TemplateField<PeopleGroup>] = [
    .text("title") { $0.title },
    .list("people") { $0.people },
  ]
}
