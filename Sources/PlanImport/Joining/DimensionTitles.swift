import Content

/// Settles the dimensions of a plan: those that only sheets name are added, and torn titles are mended.
enum DimensionTitles {
  /// A sheet's heading is not torn by a narrow column, and so stands before a table's cell of the same letters.
  static func settle(_ plan: inout ActionPlan, outlines: [SheetOutline]) {
    for outline in outlines {
      guard let number = outline.dimension else { continue }
      let title = outline.dimensionTitle ?? ""
      guard let index = plan.dimensions.firstIndex(where: { $0.number == number }) else {
        plan.dimensions.append(PlanDimension(number: number, title: title))
        continue
      }
      let current = plan.dimensions[index].title
      if current.isEmpty || letters(current) == letters(title) { plan.dimensions[index].title = title }
    }
    plan.dimensions.sort { $0.number < $1.number }
  }

  private static func letters(_ title: String) -> [Unicode.Scalar] {
    title.unicodeScalars.filter { $0 != " " }
  }
}
