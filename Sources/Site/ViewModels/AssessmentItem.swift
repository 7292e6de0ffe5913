import Templating

/// An item of the official list.
struct AssessmentItem: TemplateModel {
  let code: String
  let title: String
  let note: String?
  let status: StatusMark
  let links: [AssessmentLink]
  let date: DateText?
  let unit: String?
  let elements: [ElementRow]

  static let fields: [TemplateField<AssessmentItem>] = [
    .text("code", \.code), .text("title", \.title), .text("note", \.note), .record("status", \.status),
    .list("links", \.links), .record("date", \.date), .text("unit", \.unit), .list("elements", \.elements),
    .flag("isOpen") { !["published", "not-due"].contains($0.status.id) },
  ]
}
