import Catalogue
import Diagnostics
import Testing
import ThaiText

@testable import Content
@testable import Readiness

/// Takes single pieces out of the demonstration's plan and its progress, and expects exactly their items to change.
@Suite struct PlanMutationTests {
  private let demonstration: Demonstration
  private let plan: PlanContent

  init() throws {
    demonstration = try Demonstration.shared.get()
    plan = try #require(demonstration.content.plan)
  }

  private func changes(_ change: (inout ActionPlan) -> Void) -> Set<String> {
    var changed = plan.plan
    change(&changed)
    return changes(plan: changed, progress: plan.progress)
  }

  private func changes(plan changed: ActionPlan? = nil, progress: [ProgressReport]) -> Set<String> {
    demonstration.changes(
      in: Content(
        demonstration.content,
        plan: PlanContent(
          plan: changed ?? plan.plan, common: plan.common, attachments: plan.attachments, sheets: plan.sheets,
          progress: progress, agencyPlace: plan.agencyPlace)))
  }

  /// The codes of the items whose evidence stands in some files of the plan.
  private func codes(shownIn path: String) -> Set<String> {
    let items = demonstration.before.items.filter { item in
      item.parts.flatMap(\.elements).flatMap(\.evidence).contains { $0.place.file.hasPrefix(path) }
    }
    return Set(items.map(\.item.code))
  }

  @Test func withoutThePlanWhatItShowsFalls() {
    let expected = codes(shownIn: "Content/plan/")
    #expect(!expected.isEmpty)
    #expect(demonstration.changes(in: Content(withoutPlan: demonstration.content)) == expected)
  }

  @Test func everyAmountAndEveryPeriodCounts() {
    let expected = codes(shownIn: PlanContent.path)
    let year = demonstration.catalogue.year
    for (number, dimension) in plan.plan.dimensions.enumerated() {
      for index in dimension.rows.indices {
        let found = changes { $0.dimensions[number].rows[index].amounts[year] = nil }
        #expect(found == expected, "\(dimension.rows[index].title)")
      }
    }
    for (index, project) in plan.plan.projects.enumerated() {
      let found = changes {
        $0.projects[index].quarters = []
        $0.projects[index].years = []
      }
      #expect(found == expected, "\(project.id)")
    }
    #expect(changes { $0.agency = "เทศบาลตำบลอื่น" } == codes(shownIn: "Content/plan/"))
  }

  @Test func theReportThatEndsBeforeItsRoundShowsNothingAndTakesNothingAwayWithIt() throws {
    let report = try #require(plan.progress(in: demonstration.catalogue.year, .half))
    #expect(codes(shownIn: report.path) == [])
    #expect(demonstration.before.items.first { $0.item.code == "O37" }?.status == .notDue)
    #expect(changes(progress: []) == [])
  }

  /// What the list asks for is taken out by one of these tests, wherever the demonstration shows anything.
  @Test func everyItemThatShowsAnythingIsCovered() throws {
    var covered = codes(shownIn: "Content/plan/").union(codes(shownIn: "Content/agency.yaml"))
      .union(codes(shownIn: "Content/news/"))
    for subject in try Subject.all() { covered.formUnion(subject.codes.union(subject.outdatedCodes)) }
    let silent = demonstration.before.items.filter { $0.status == .missing || $0.status == .notDue }
    #expect(covered.isDisjoint(with: silent.map(\.item.code)))
    #expect(covered.count == demonstration.before.items.count - silent.count)
  }
}
