import Catalogue
import Diagnostics
import Markup
import ThaiText

/// The agency's plan as it is published, with its sheets' texts and its progress.
package struct PlanContent: Sendable, HasCommonFields {
  /// The file below the project's root.
  package static let path = PlanLoader.folder + "/plan.yaml"
  /// The key whose document is the plan.
  package static let key: DisclosureKey = "anti-corruption-plan"

  package let plan: ActionPlan
  package let common: CommonFields
  /// The documents of the whole plan, such as the signed scan.
  package let attachments: [Attachment]
  /// The sheets in the order of the plan.
  package let sheets: [PlanSheet]
  /// The progress reports, the newest first.
  package let progress: [ProgressReport]
  /// Where the plan names its agency.
  package let agencyPlace: SourcePlace?

  private let sheetOfProject = Lazily<[String: PlanSheet]>()

  init(
    plan: ActionPlan, common: CommonFields, attachments: [Attachment], sheets: [PlanSheet],
    progress: [ProgressReport], agencyPlace: SourcePlace? = nil
  ) {
    self.plan = plan
    self.common = common
    self.attachments = attachments
    self.sheets = sheets
    self.progress = progress
    self.agencyPlace = agencyPlace
  }

  /// The day of its last change, that of its sheets included.
  package var lastChanged: CalendarDay? {
    ([common.updated, common.published] + sheets.map(\.updated)).compactMap(\.self).max()
  }

  package func sheet(of project: String) -> PlanSheet? {
    sheetOfProject.value { Dictionary(sheets.map { ($0.project, $0) }) { first, _ in first } }[project]
  }

  /// The finding that the plan names another agency than the profile; nil if it names the same or none.
  package func namesOther(than agency: Agency) -> Diagnostic? {
    plan.nameOfOther(than: agency).map {
      Diagnostic.planOfOtherAgency($0, agency.name).at(agencyPlace ?? SourcePlace(file: Self.path))
    }
  }

  /// The progress of a round of a year.
  package func progress(in year: FiscalYear, _ round: ProgressRound) -> ProgressReport? {
    progress.first { $0.year == year && $0.round == round }
  }
}

/// A project's sheet as it is published: its text as HTML and its files.
package struct PlanSheet: Sendable {
  package let project: String
  /// The file below the project's root.
  package let path: String
  package let address: SitePath
  let text: FinishedText
  package let attachments: [Attachment]
  package let updated: CalendarDay?

  /// The rationale as HTML.
  package var body: RenderedMarkdown { text.body }

  /// Pictures and files that its text shows.
  package var bodyFiles: [ContentFile] { text.files }

  /// Links of its text that only the finished site can judge.
  package var openLinks: [PlacedLink] { text.openLinks }
}
