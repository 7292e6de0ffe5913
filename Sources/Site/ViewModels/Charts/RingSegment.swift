import Templating

/// A part of the ring that shows how many items have one status; the ring is 100 long.
struct RingSegment: TemplateModel {
  /// The status in class names.
  let id: String
  /// The dash and the gap after it.
  let dash: String
  /// How far along the ring it begins, negative as SVG wants it.
  let offset: String

  static let fields: [TemplateField<RingSegment>] = [
    .text("id") { $0.id },
    .text("dash") { $0.dash },
    .text("offset") { $0.offset },
  ]
}
