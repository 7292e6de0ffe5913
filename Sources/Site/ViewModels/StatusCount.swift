import Templating

/// How many items stand at a status.
struct StatusCount: TemplateModel {
  let status: StatusMark
  let count: String

  static let fields: [TemplateField<StatusCount>] = [.record("status", \.status), .text("count", \.count)]
}
