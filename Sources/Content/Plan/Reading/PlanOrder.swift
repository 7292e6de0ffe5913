import ThaiText

/// The order of sheets: by dimension, section and sequence, as the form has it; whatever lacks them comes last.
enum PlanOrder {
  /// Whether one project stands before another.
  static func isBefore(_ first: PlanProject, _ second: PlanProject) -> Bool {
    let (left, right) = (key(first), key(second))
    if left != right { return left.lexicographicallyPrecedes(right) }
    return first.id.utf8.lexicographicallyPrecedes(second.id.utf8)
  }

  private static func key(_ project: PlanProject) -> [Int] {
    let section = (project.section ?? "").utf8.split(separator: 0x2E).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? .max
    }
    return [project.dimension ?? .max] + (section.isEmpty ? [.max] : section) + [
      -1, project.sequence ?? .max,
    ]
  }
}
