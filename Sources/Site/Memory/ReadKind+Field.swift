import Records

extension ReadKind {
  /// The fields of page models that are not of the document itself.
  private static let fields: [String: ReadKind] = [
    "frame": .surroundings, "contactBlock": .surroundings, "author": .surroundings, "home": .surroundings,
    "tables": .rows, "files": .files, "drawing": .template,
    "maps": .readiness, "readiness": .readiness, "confidence": .readiness, "score": .readiness,
    "counts": .readiness, "groups": .readiness, "units": .readiness, "judgedOn": .readiness,
    "total": .readiness, "tasks": .lists, "categories": .lists, "updates": .lists, "rows": .lists,
    "cards": .lists, "others": .lists, "entries": .lists, "years": .lists, "newest": .lists,
    "previous": .lists, "next": .lists, "hasNeighbours": .lists, "newsURL": .lists, "tabs": .lists,
    "hasTabs": .lists, "reports": .lists, "hasReports": .lists,
    "plan": .plan, "progress": .plan, "matrix": .plan, "chart": .plan, "timeline": .plan,
  ]

  /// The kind of thing that a field of a page's model holds.
  init(field: String) { self = Self.fields[field] ?? .document }
}
