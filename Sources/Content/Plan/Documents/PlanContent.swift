import Catalogue
import Diagnostics
import Markup
import ThaiText

/// The agency's plan as it is published, with its sheets' texts and its progress.
package struct PlanContent: Sendable {
  /// The file below the project's root.
  package static let path = PlanLoader.folder + "/plan.yaml"
  /// The key whose document is the plan.
  package static let key: DisclosureKey = "anti-corruption-plan"

  /// The plan.
  package let plan: ActionPlan
  /// The title of the plan.
  package let title: String
  /// The day on which it was announced.
  package let published: CalendarDay?
  /// The day of its last change.
  package let updated: CalendarDay?
  /// The responsible unit.
  package let unit: String?
  /// Whether its data is made up.
  package let isSample: Bool
  /// The documents of the whole plan, such as the signed scan.
  package let attachments: [Attachment]
  /// The sheets in the order of the plan.
  package let sheets: [PlanSheet]
  /// The progress reports, the newest first.
  package let progress: [ProgressReport]

  /// The day of its last change, that of its sheets included.
  package var lastChanged: CalendarDay? {
    ([updated, published] + sheets.map(\.updated)).compactMap(\.self).max()
  }

  /// The sheet of a project.
  package func sheet(of project: String) -> PlanSheet? { sheets.first { $0.project == project } }

  /// The progress of a round of a year.
  package func progress(in year: FiscalYear, _ round: ProgressRound) -> ProgressReport? {
    progress.first { $0.year == year && $0.round == round }
  }
}
