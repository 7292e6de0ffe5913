import Content

/// Settles the missions of a plan: which there are, and which each row belongs to.
enum MissionNumbers {
  /// Adds the missions that only sheets name, and gives rows with a number that is no mission one that is.
  static func settle(_ plan: inout ActionPlan, outlines: [SheetOutline]) {
    for outline in outlines { add(outline, to: &plan) }
    for index in plan.dimensions.indices {
      plan.dimensions[index].missions.sort { $0.number.utf8.lexicographicallyPrecedes($1.number.utf8) }
      settleRows(index, &plan)
    }
  }

  private static func add(_ outline: SheetOutline, to plan: inout ActionPlan) {
    guard let mission = outline.mission, let number = Int(mission.number.prefix { $0 != "." }),
      let index = plan.dimensions.firstIndex(where: { $0.number == number }),
      !plan.dimensions[index].missions.contains(where: { $0.number == mission.number })
    else { return }
    plan.dimensions[index].missions.append(PlanMission(number: mission.number, title: mission.title))
  }

  private static func settleRows(_ index: Int, _ plan: inout ActionPlan) {
    let known = Set(plan.dimensions[index].missions.map(\.number))
    var last: String?
    for row in plan.dimensions[index].rows.indices {
      let mission = plan.dimensions[index].rows[row].mission
      if let mission, known.contains(mission) {
        last = mission
      } else {
        plan.dimensions[index].rows[row].mission = last
      }
    }
  }
}
