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

  @Test func everyReportOfAProjectCounts() throws {
    let report = try #require(plan.progress(in: demonstration.catalogue.year, .half))
    let expected = codes(shownIn: report.path)
    #expect(report.days(after: demonstration.today).isEmpty && !expected.isEmpty)
    for entry in report.projects {
      #expect(
        changes(progress: [report.with { $0.project == entry.project ? nil : $0 }]) == expected,
        "\(entry.project)")
    }
    let tomorrow = CalendarDay(dayNumber: demonstration.today.dayNumber + 1)
    var late = report
    late.published = tomorrow
    #expect(changes(progress: [late]) == expected)
    late = report
    late.asOf = tomorrow
    #expect(changes(progress: [late]) == expected)
  }

  @Test func everyProjectWithMoneySaysWhatWasPaid() throws {
    let year = demonstration.catalogue.year
    let report = try #require(plan.progress(in: year, .half))
    let expected = codes(shownIn: report.path)
    var count = 0
    for project in plan.plan.projects {
      let hasMoney = plan.plan.amount(of: project, in: year) ?? .zero > .zero
      let mustSay = hasMoney && report.progress(of: project.id)?.state != .notPossible
      let unpaid = report.with { entry in
        var entry = entry
        if entry.project == project.id { entry.paid = nil }
        return entry
      }
      #expect(changes(progress: [unpaid]) == (mustSay ? expected : []), "\(project.id)")
      count += mustSay ? 1 : 0
    }
    #expect(count > 0)
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

extension ProgressReport {
  /// The report with other entries.
  fileprivate func with(_ change: (ProjectProgress) -> ProjectProgress?) -> ProgressReport {
    var report = ProgressReport(path: path, year: year, round: round, asOf: asOf)
    (report.published, report.dayPlaces, report.unit) = (published, dayPlaces, unit)
    (report.problems, report.suggestions) = (problems, suggestions)
    for entry in projects.compactMap(change) { _ = report.add(entry) }
    return report
  }
}
