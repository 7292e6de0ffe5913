import Markup
import Templating

/// How ready the agency is, as a ring with its table.
struct ReadinessPanel: TemplateModel {
  let year: String
  let published: String
  let total: String
  let score: String
  /// The arc of the ring: published and rest, of a circumference of 100.
  let arc: String
  let counts: [StatusCount]
  let assessment: SafeURL?
  let checklist: SafeURL?

  static let fields: [TemplateField<ReadinessPanel>] = [
    .text("year", \.year), .text("published", \.published), .text("total", \.total), .text("score", \.score),
    .text("arc", \.arc), .list("counts", \.counts), .list("segments", \.segments),
    .url("assessment", \.assessment),
    .url("checklist", \.checklist),
  ]

  /// The parts of the ring, one after the other; a status that no item has is left out.
  var segments: [RingSegment] {
    let numbers = counts.map { Int($0.count) ?? 0 }
    let sum = numbers.reduce(0, +)
    var before = 0
    var segments: [RingSegment] = []
    for (count, number) in zip(counts, numbers) where number > 0 {
      let share = Hundredths(of: number, in: sum)
      let start = Hundredths(of: before, in: sum).text
      segments.append(
        RingSegment(
          id: count.status.id, dash: "\(share.text) \(share.rest.text)",
          offset: before == 0 ? "0" : "-\(start)"))
      before += number
    }
    return segments
  }
}
