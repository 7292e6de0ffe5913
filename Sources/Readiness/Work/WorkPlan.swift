import Catalogue
import Content
import Diagnostics
import ThaiText

/// What is left to do before a year's window closes, by who does it.
package struct WorkPlan: Sendable {
  package let readiness: Readiness
  package let deadlines: Deadlines
  /// The units in the agency's order; work that nobody answers for comes last, without a name.
  package let units: [UnitWork]
  /// The measure of the plan that this follow-up answers, if the plan has one.
  package let measure: FollowUpMeasure?

  /// The work of a year.
  package init(_ readiness: Readiness, of content: Content, _ deadlines: Deadlines, checks: Int?) {
    self.readiness = readiness
    self.deadlines = deadlines
    let coming = ComingChanges(readiness, of: content, until: deadlines.close.day)
    let duties = readiness.items.flatMap { item in
      item.parts.map {
        WorkDuty(item.item, $0, of: content.agency, deadlines, turning: coming.change(of: $0, in: item.item))
      }
    }
    let order = content.agency.units.map(Optional.some)
    let others = duties.map(\.unit).filter { $0 != nil && !order.contains($0) }
    var seen = Set<String?>()
    units = (order + others + [nil]).filter { seen.insert($0).inserted }.compactMap { unit in
      let own = duties.filter { $0.unit == unit }
      return own.isEmpty ? nil : UnitWork(unit: unit, duties: own)
    }
    measure = FollowUpMeasure(of: content, readiness, checks: checks)
  }

  private init(_ plan: WorkPlan, units: [UnitWork]) {
    readiness = plan.readiness
    deadlines = plan.deadlines
    measure = plan.measure
    self.units = units
  }

  /// The work of one unit only.
  package func showing(unit: String) -> WorkPlan { WorkPlan(self, units: units.filter { $0.unit == unit }) }

  /// Everything that is left to do, by day.
  package var tasks: [WorkDuty] { units.flatMap(\.tasks).sorted(by: WorkDuty.isEarlier) }
}

/// What one unit answers for.
package struct UnitWork: Sendable {
  /// nil for what nobody answers for.
  package let unit: String?
  /// Every key of the list that is its own.
  package let duties: [WorkDuty]

  /// What is left to do, by day.
  package var tasks: [WorkDuty] { duties.filter(\.isTask).sorted(by: WorkDuty.isEarlier) }

  /// How many of its keys are asked for by now, and how many of these are published in full.
  package var asked: Int { duties.count { $0.part.status != .notDue && $0.part.status != .notApplicable } }
  package var published: Int { duties.count { $0.part.status == .published } }

  /// What the unit is called.
  package func name(_ language: Language) -> String {
    unit ?? (language == .th ? "ยังไม่มีผู้รับผิดชอบ" : "nobody yet")
  }
}

/// A key of an item that somebody answers for.
package struct WorkDuty: Sendable {
  package let item: CatalogueItem
  package let part: PartReadiness
  package let unit: String?
  /// Whether the unit is only the one that usually does it.
  package let isUsual: Bool
  /// The person, for eyes of the agency alone.
  package let person: String?
  package let deadline: Deadline
  /// What will be lacking before the window closes, of what is well today.
  package let turning: ComingChanges.Change?

  init(
    _ item: CatalogueItem, _ part: PartReadiness, of agency: Agency, _ deadlines: Deadlines,
    turning: ComingChanges.Change?
  ) {
    self.item = item
    self.part = part
    self.turning = turning
    unit = part.unit ?? deadlines.usualUnit(for: part.kind, among: agency.units)
    isUsual = part.unit == nil && unit != nil
    let named = agency.work.responsible(for: part.kind)
    person = named?.unit == nil || named?.unit == unit ? named?.person : nil
    deadline =
      turning.flatMap { part.status.isWell ? deadlines.deadline(of: part.kind, turning: $0) : nil }
      ?? deadlines.deadline(of: part.kind)
  }

  /// What the key is called.
  func title(_ language: Language) -> String {
    language == .th ? part.kind.title : part.kind.titleEnglish
  }

  /// Whether anything is left to do.
  package var isTask: Bool { !part.status.isWell || turning != nil }

  /// What is in the way, or will be.
  package var problems: [Diagnostic] { part.status.isWell ? turning?.problems ?? [] : part.problems }

  /// Orders by day, then by the official list.
  static func isEarlier(_ one: WorkDuty, _ other: WorkDuty) -> Bool {
    (one.deadline.day, one.item.number) < (other.deadline.day, other.item.number)
  }
}

extension ItemStatus {
  /// Whether nothing is to be done about it today.
  var isWell: Bool { [.published, .notDue, .notApplicable, .notChecked].contains(self) }
}
