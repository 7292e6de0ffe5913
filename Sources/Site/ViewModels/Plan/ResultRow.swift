import Templating

/// What was reached of an output indicator.
struct ResultRow: TemplateModel {
  let indicator: String
  let target: String
  let reached: String

  static let fields: [TemplateField<ResultRow>] = [
    .text("indicator", \.indicator), .text("target", \.target), .text("reached", \.reached),
  ]
}
