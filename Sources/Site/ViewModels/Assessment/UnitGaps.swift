import Templating

/// What one unit still has to do.
struct UnitGaps: TemplateModel {
  /// The unit.
  let unit: String
  /// How many items.
  let countText: String
  /// The items.
  let rows: [GapRow]

  static let fields: [TemplateField<UnitGaps>] = [
    .text("unit") { $0.unit },
    .text("countText") { $0.countText },
    .list("rows") { $0.rows },
  ]
}
