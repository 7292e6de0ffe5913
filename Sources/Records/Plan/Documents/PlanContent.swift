import Catalogue
import Diagnostics
import Markup
import ThaiText

/// The agency's plan as it is published, with its sheets' texts and its progress.
public struct PlanContent: Sendable {
  /// The file below the project's root.
  public static let path = PlanLoader.folder + "/plan.yaml"
  /// The key whose document is the plan.
  public static let key: DisclosureKey = "anti-corruption-plan"

  /// The plan.
  public let plan: ActionPlan
  /// The title of the plan.
  public let title: String
  /// The day on which it was announced.
  public let published: CalendarDay?
  /// The day of its last change.
  public let updated: CalendarDay?
  /// The responsible unit.
  public let unit: String?
  /// Whether its data is made up.
  public let isSample: Bool
  /// The documents of the whole plan, such as the signed scan.
  public let attachments: [Attachment]
  /// The sheets in the order of the plan.
  public let sheets: [PlanSheet]
  /// The progress reports, the newest first.
  public let progress: [ProgressReport]

  /// The day of its last change, that of its sheets included.
  public var lastChanged: CalendarDay? {
    ([updated, published] + sheets.map(\.updated)).compactMap(\.self).max()
  }

  /// The sheet of a project.
  public func sheet(of project: String) -> PlanSheet? { sheets.first { $0.project == project } }

  /// The progress of a round of a year.
  public func progress(in year: FiscalYear, _ round: ProgressRound) -> ProgressReport? {
    progress.first { $0.year == year && $0.round == round }
  }
}
