import Templating

/// A person with position and contact.
struct PersonCard: TemplateModel {
  /// The name.
  let name: String
  /// The position.
  let position: String
  /// The photo.
  let photo: Picture?
  /// Telephone and e-mail.
  let contact: String?
  /// The time in office.
  let term: String?

  static let fields: [TemplateField<PersonCard>] = [
    .text("name") { $0.name },
    .text("position") { $0.position },
    .record("photo") { $0.photo },
    .text("contact") { $0.contact },
    .text("term") { $0.term },
  ]
}
