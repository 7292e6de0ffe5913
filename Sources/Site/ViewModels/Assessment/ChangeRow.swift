import Templating

/// An item whose status changed.
struct ChangeRow: TemplateModel {
  /// The code.
  let code: String
  /// The title.
  let title: String
  /// How it stood.
  let before: StatusMark
  /// How it stands.
  let after: StatusMark

  static let fields: [TemplateField<ChangeRow>] = [
    .text("code") { $0.code },
    .text("title") { $0.title },
    .record("before") { $0.before },
    .record("after") { $0.after },
  ]
}
