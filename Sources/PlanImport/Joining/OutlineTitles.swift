import Records

/// Looks which headings above the sheets say something else than the plan: two titles of one mission, of which the
/// plan keeps one.
struct OutlineTitles {
  let plan: ActionPlan

  /// The numbers of lines whose title the plan does not have.
  func told(_ outlines: [SheetOutline], _ lines: [PlanLine]) -> Set<Int> {
    var numbers: Set<Int> = []
    for outline in outlines {
      for index in outline.lines {
        let title: String?
        switch OutlineReading.read(lines[index]) {
        case .dimension(let number, let text, _):
          title = known(dimension: number).map { Self.rest(text, $0) } ?? text
        case .mission(let number, let text):
          title = known(mission: number).map { Self.rest(text, $0) } ?? text
        default: title = nil
        }
        if title?.isEmpty == false { numbers.insert(lines[index].number) }
      }
    }
    return numbers
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
