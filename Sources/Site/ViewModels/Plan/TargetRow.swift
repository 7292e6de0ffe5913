import Templating

/// A target group with its head count.
struct TargetRow: TemplateModel {
  let who: String
  let count: String?

  static let fields: [TemplateField<TargetRow>] = [.text("who", \.who), .text("count", \.count)]
}
