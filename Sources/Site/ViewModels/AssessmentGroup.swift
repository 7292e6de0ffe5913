import Markup
import Templating

/// A sub-indicator with its items and score.
struct AssessmentGroup: TemplateModel {
  let indicator: String?
  let id: String
  let title: String
  let score: String?
  let published: String
  let items: [AssessmentItem]

  static let fields: [TemplateField<AssessmentGroup>] = [
    .text("indicator", \.indicator), .text("id", \.id), .text("title", \.title), .text("score", \.score),
    .text("published", \.published), .list("items", \.items),
    .url("anchor") { SafeURL(path: "", fragment: "group-" + $0.id) },
  ]
}
