import Markup
import Templating

/// How the agency can be reached.
struct ContactBlock: TemplateModel {
  let name: String
  let address: String?
  let phone: String?
  let phoneURL: SafeURL?
  let fax: String?
  let email: String?
  let emailURL: SafeURL?
  let hours: String?
  let mapURL: SafeURL?
  let channels: [LinkRow]
  let social: [LinkRow]

  static let fields: [TemplateField<ContactBlock>] = [
    .text("name", \.name), .text("address", \.address), .text("phone", \.phone), .url("phoneURL", \.phoneURL),
    .text("fax", \.fax), .text("email", \.email), .url("emailURL", \.emailURL), .text("hours", \.hours),
    .url("mapURL", \.mapURL), .list("channels", \.channels), .list("social", \.social),
  ]
}
