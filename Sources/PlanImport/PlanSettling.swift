import Content

/// What tables and sheets say together: ids, dimensions and missions.
extension ActionPlan {
  /// Gives each sheet an id that stays the same at every import: its section and its sequence number.
  mutating func assignProjectIDs() {
    var taken: Set<String> = []
    var suffixes: [String: Int] = [:]
    for index in projects.indices {
      let base = Self.id(of: projects[index], position: index + 1)
      var id = base
      while !taken.insert(id).inserted {
        let suffix = suffixes[base, default: 2]
        id = "\(base)-\(suffix)"
        suffixes[base] = suffix + 1
      }
      projects[index].id = id
    }
  }

  private static func id(of project: PlanProject, position: Int) -> String {
    guard let section = project.section ?? project.dimension.map(String.init) else {
      return "project-\(position)"
    }
    return "\(section)-\(project.sequence ?? position)"
  }

  /// Adds the dimensions that only sheets name, and prefers the titles of sheets, which no narrow column breaks.
  mutating func settleDimensions(_ outlines: [SheetOutline]) {
    for outline in outlines {
      guard let number = outline.dimension else { continue }
      let title = outline.dimensionTitle ?? ""
      guard let index = dimensions.firstIndex(where: { $0.number == number }) else {
        dimensions.append(PlanDimension(number: number, title: title))
        continue
      }
      let current = dimensions[index].title
      if current.isEmpty || current.letters == title.letters { dimensions[index].title = title }
    }
    dimensions.sort { $0.number < $1.number }
  }

  /// Adds the missions that only sheets name, and gives rows whose number is no mission the one before.
  mutating func settleMissions(_ outlines: [SheetOutline]) {
    for outline in outlines {
      guard let mission = outline.mission, let number = Int(mission.number.prefix { $0 != "." }),
        let index = dimensions.firstIndex(where: { $0.number == number }),
        !dimensions[index].missions.contains(where: { $0.number == mission.number })
      else { continue }
      dimensions[index].missions.append(PlanMission(number: mission.number, title: mission.title))
    }
    for index in dimensions.indices {
      dimensions[index].missions.sort { $0.number.utf8.lexicographicallyPrecedes($1.number.utf8) }
      let known = Set(dimensions[index].missions.map(\.number))
      var last: String?
      for row in dimensions[index].rows.indices {
        if let mission = dimensions[index].rows[row].mission, known.contains(mission) { last = mission }
        dimensions[index].rows[row].mission = last
      }
    }
  }
}

/// Finds the headings above sheets that the plan does not repeat: of two titles of one mission it keeps one.
struct OutlineTitles {
  let plan: ActionPlan

  /// The numbers of the lines whose title the plan does not have.
  func missing(_ outlines: [SheetOutline], _ lines: [PlanLine]) -> Set<Int> {
    let titles =
      plan.dimensions.flatMap { [$0.title] + $0.missions.map(\.title) }
      + plan.projects.compactMap(\.sectionTitle)
    return Set(
      outlines.flatMap(\.lines).map { lines[$0] }.filter { isMissing($0, titles) }.map(\.number))
  }

  private func isMissing(_ line: PlanLine, _ titles: [String]) -> Bool {
    switch OutlineHeading.read(line) {
    case .dimension(let number, let title):
      Self.differs(title, plan.dimensions.first { $0.number == number }?.title)
    case .mission(let number, let title):
      Self.differs(title, plan.dimensions.lazy.flatMap(\.missions).first { $0.number == number }?.title)
    case nil: !line.isBlank && !titles.contains { Self.contains($0.letters, line.words.letters) }
    default: false
    }
  }

  /// Whether a title says something with which the plan's does not begin.
  private static func differs(_ title: String, _ known: String?) -> Bool {
    !title.isEmpty && known?.letters.starts(with: title.letters) != true
  }

  private static func contains(_ title: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard !part.isEmpty, title.count >= part.count else { return part.isEmpty }
    return (0...(title.count - part.count)).contains { title[$0...].starts(with: part) }
  }
}
