import ThaiText

/// Which quarters of the year a report can speak of.
extension ProgressReport {
  /// How many quarters of the fiscal year had begun on the day of the figures, 0 to 4.
  package var quartersBegun: Int {
    guard year.first <= asOf else { return 0 }
    return 1 + [2, 5, 8].count { year.months[$0].last < asOf }
  }

  /// Which planned quarters of a project have ended with the round and are not done; none once it is settled.
  package func lateQuarters(of project: PlanProject) -> [Int] {
    guard let entry = progress(of: project.id), entry.state == .inProgress else { return [] }
    return project.quarters.filter { $0 <= round.quarters && !entry.quarters.contains($0) }
  }
}
