import Diagnostics
import ThaiText

/// What `plan.yaml` says, before the sheets are joined to it.
struct PlanFrontMatter: Sendable {
  let plan: ActionPlan
  let common: CommonFields
  let attachments: [Attachment]
  let faults: [Diagnostic]
  /// The rows that name a sheet, with where they do.
  let named: [Located]

  /// The id of a sheet where a row names it.
  struct Located: Sendable {
    let id: String
    let offset: Int
    let length: Int
  }
}
