import Templating

/// A word of a list in a table or a heading.
struct PlanWord: TemplateModel {
  let text: String

  static let fields: [TemplateField<PlanWord>] = [.text("text", \.text)]
}
