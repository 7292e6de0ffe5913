import Content

/// Gives each sheet an id that stays the same at every import: its section and its sequence number.
enum ProjectIdentity {
  /// Writes the ids into sheets, in order.
  static func assign(_ projects: inout [PlanProject]) {
    var taken: Set<String> = []
    for index in projects.indices {
      let base = base(projects[index], position: index + 1)
      var id = base
      var suffix = 2
      while !taken.insert(id).inserted {
        id = "\(base)-\(suffix)"
        suffix += 1
      }
      projects[index].id = id
    }
  }

  private static func base(_ project: PlanProject, position: Int) -> String {
    let section = project.section ?? project.dimension.map(String.init)
    guard let section else { return "project-\(position)" }
    return "\(section)-\(project.sequence ?? position)"
  }
}
