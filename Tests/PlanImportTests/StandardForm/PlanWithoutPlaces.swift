import Content

extension ActionPlan {
  /// The plan without the places of its parts, for comparing.
  var withoutPlaces: ActionPlan {
    var plan = self
    for index in plan.dimensions.indices {
      plan.dimensions[index].place = nil
      for row in plan.dimensions[index].rows.indices { plan.dimensions[index].rows[row].place = nil }
    }
    for index in plan.projects.indices {
      plan.projects[index].place = nil
      plan.projects[index].places = [:]
    }
    return plan
  }
}
