import Markup
import Templating

/// The publishing body with the ways to reach it.
struct AgencyCard: TemplateModel {
  /// The full official name.
  let name: String
  /// The English name.
  let nameEnglish: String?
  /// The name in running text.
  let shortName: String
  /// The emblem; the name always stands beside it.
  let emblem: SafeURL?
  /// The postal address in one line.
  let addressLine: String?
  /// The telephone number in words.
  let phone: String?
  /// The number to call.
  let phoneURL: SafeURL?
  /// The fax number.
  let fax: String?
  /// The e-mail address in words.
  let email: String?
  /// The address to write to.
  let emailURL: SafeURL?
  /// When the office is open.
  let hours: String?
  /// Where the office is on a map.
  let mapURL: SafeURL?
  /// The agency’s own pages elsewhere.
  let social: [Link]

  static let fields: [TemplateField<AgencyCard>] = [
    .text("name") { $0.name },
    .text("nameEnglish") { $0.nameEnglish },
    .text("shortName") { $0.shortName },
    .url("emblem") { $0.emblem },
    .text("addressLine") { $0.addressLine },
    .text("phone") { $0.phone },
    .url("phoneURL") { $0.phoneURL },
    .text("fax") { $0.fax },
    .text("email") { $0.email },
    .url("emailURL") { $0.emailURL },
    .text("hours") { $0.hours },
    .url("mapURL") { $0.mapURL },
    .list("social") { $0.social },
    .flag("hasSocial") { !$0.social.isEmpty },
  ]
}
