import Markup

/// The value of a field.
enum TemplateValue: Sendable {
  case text(String)
  case flag(Bool)
  case url(SafeURL?)
  case html(HTMLFragment)
  case list([TemplateRecord])
  case record(TemplateRecord?)

  /// Whether a section of the value is shown.
  var isTruthy: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    case .url(let url): url != nil
    case .html(let html): !html.bytes.isEmpty
    case .list(let records): !records.isEmpty
    case .record(let record): record != nil
    }
  }
}
