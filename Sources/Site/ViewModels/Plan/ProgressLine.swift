import Templating

/// The progress of a dimension, or of the whole plan.
struct ProgressLine: TemplateModel {
  let title: String
  let projects: String
  let done: String
  let inProgress: String
  let notPossible: String
  let unreported: String
  let late: String
  let planned: AmountCell
  let ordinance: AmountCell
  let paid: AmountCell
  let doneShare: ProgressBar
  let paidShare: ProgressBar?

  static let fields: [TemplateField<ProgressLine>] = [
    .text("title", \.title), .text("projects", \.projects), .text("done", \.done),
    .text("inProgress", \.inProgress), .text("notPossible", \.notPossible),
    .text("unreported", \.unreported), .text("late", \.late), .record("planned", \.planned),
    .record("ordinance", \.ordinance), .record("paid", \.paid), .record("doneShare", \.doneShare),
    .record("paidShare", \.paidShare),
  ]
}
