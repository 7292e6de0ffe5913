import Content

/// Looks which headings above the sheets say something else than the plan: two titles of one mission, of which the
/// plan keeps one.
struct OutlineTitles {
  let plan: ActionPlan

  /// The numbers of lines whose title the plan does not have.
  func told(_ outlines: [SheetOutline], _ lines: [PlanLine]) -> Set<Int> {
    var numbers: Set<Int> = []
    let titles = titles
    for outline in outlines {
      for index in outline.lines {
        let title: String?
        switch OutlineReading.read(lines[index]) {
        case .dimension(let number, let text, _):
          title = known(dimension: number).map { Self.rest(text, $0) } ?? text
        case .mission(let number, let text):
          title = known(mission: number).map { Self.rest(text, $0) } ?? text
        case nil: title = titles.contains { Self.holds($0, lines[index].words) } ? nil : lines[index].words
        default: title = nil
        }
        if title?.isEmpty == false { numbers.insert(lines[index].number) }
      }
    }
    return numbers
  }

  /// Every title of a heading in the plan.
  private var titles: [String] {
    plan.dimensions.flatMap { [$0.title] + $0.missions.map(\.title) }
      + plan.projects.compactMap(\.sectionTitle)
  }

  private static func holds(_ title: String, _ part: String) -> Bool {
    let (title, part) = (letters(title), letters(part))
    guard !part.isEmpty, title.count >= part.count else { return part.isEmpty }
    return (0...(title.count - part.count)).contains { title[$0..<($0 + part.count)].elementsEqual(part) }
  }

  private func known(dimension number: Int) -> String? {
    plan.dimensions.first { $0.number == number }?.title
  }

  private func known(mission number: String) -> String? {
    plan.dimensions.lazy.flatMap(\.missions).first { $0.number == number }?.title
  }

  /// What a title says that the known one does not begin with.
  private static func rest(_ text: String, _ known: String) -> String {
    let (left, right) = (letters(text), letters(known))
    return right.starts(with: left) ? "" : text
  }

  private static func letters(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != " " } }
}
