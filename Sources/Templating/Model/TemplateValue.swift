import Markup

/// The value of a field.
@usableFromInline enum TemplateValue: Sendable {
  case text(String)
  case flag(Bool)
  case url(SafeURL?)
  case html(HTMLFragment)
  case list(TemplateList)
  case record(TemplateRecord?)

  /// Whether a section of the value is shown.
  var isTruthy: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    case .url(let url): url != nil
    case .html(let html): !html.bytes.isEmpty
    case .list(let records): records.count > 0
    case .record(let record): record != nil
    }
  }
}
