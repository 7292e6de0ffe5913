import Markup
import Templating

/// The progress of one project in one round.
struct ProjectProgressRow: TemplateModel {
  let id: String
  let title: String
  let url: SafeURL?
  let round: String
  let asOf: DateText
  let state: StateMark
  let reason: String?
  let quarters: String?
  let developmentPlan: AmountCell
  let isInOrdinance: String?
  let planned: AmountCell
  let ordinance: AmountCell
  let paid: AmountCell
  let results: [ResultRow]
  let evidence: [FileRow]
  let remark: String?

  static let fields: [TemplateField<ProjectProgressRow>] = [
    .text("id", \.id), .text("title", \.title), .url("url", \.url), .text("round", \.round),
    .record("asOf", \.asOf), .record("state", \.state), .text("reason", \.reason),
    .text("quarters", \.quarters), .record("developmentPlan", \.developmentPlan),
    .text("isInOrdinance", \.isInOrdinance), .record("planned", \.planned),
    .record("ordinance", \.ordinance), .record("paid", \.paid), .list("results", \.results),
    .flag("hasResults") { !$0.results.isEmpty }, .list("evidence", \.evidence), .text("remark", \.remark),
  ]
}
