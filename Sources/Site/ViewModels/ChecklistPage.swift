import Markup
import Templating

/// The checklist of a year: scores, what is missing, and every element.
struct ChecklistPage: TemplateModel {
  let frame: PageFrame
  let year: String
  let judgedOn: DateText
  let score: String
  let confidence: String?
  let counts: [StatusCount]
  let groups: [AssessmentGroup]
  let units: [UnitTasks]
  let assessment: SafeURL?

  static let fields: [TemplateField<ChecklistPage>] = [
    .record("frame", \.frame), .text("year", \.year), .record("judgedOn", \.judgedOn),
    .text("score", \.score),
    .text("confidence", \.confidence), .list("counts", \.counts), .list("groups", \.groups),
    .list("units", \.units), .url("assessment", \.assessment),
  ]
}
