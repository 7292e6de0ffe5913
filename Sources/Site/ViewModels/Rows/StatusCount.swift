import Templating

/// How many items have one status.
struct StatusCount: TemplateModel {
  /// The status.
  let status: StatusMark
  /// How many items have it.
  let count: String

  static let fields: [TemplateField<StatusCount>] = [
    .record("status") { $0.status },
    .text("count") { $0.count },
  ]
}
