import Markup
import Templating

/// How many items of a year have each status, as a ring and as a table.
struct ReadinessSummary: TemplateModel {
  /// The assessment year.
  let year: String
  /// How many items are published.
  let published: String
  /// How many items there are.
  let total: String
  /// The published share in words, such as 86%.
  let percent: String
  /// How many items have each status, in the order of the ring.
  let counts: [StatusCount]
  /// The day of judgement.
  let date: DateText
  /// The page of all items.
  let itaURL: SafeURL
  /// The checklist.
  let checklistURL: SafeURL

  static let fields: [TemplateField<ReadinessSummary>] = [
    .text("year") { $0.year },
    .text("published") { $0.published },
    .text("total") { $0.total },
    .text("percent") { $0.percent },
    .list("counts") { $0.counts },
    .list("segments") { $0.segments },
    .record("date") { $0.date },
    .url("itaURL") { $0.itaURL },
    .url("checklistURL") { $0.checklistURL },
  ]

  /// The parts of the ring, one after the other; a status that no item has is left out.
  var segments: [DonutSegment] {
    let numbers = counts.map { Int($0.count) ?? 0 }
    let sum = max(1, numbers.reduce(0, +))
    var before = 0
    var segments: [DonutSegment] = []
    for (count, number) in zip(counts, numbers) where number > 0 {
      let length = Hundredths(of: number, in: sum)
      segments.append(
        DonutSegment(
          id: count.status.id, dash: "\(length.text) \(length.rest.text)",
          offset: before == 0 ? "0" : "-\(Hundredths(of: before, in: sum).text)"))
      before += number
    }
    return segments
  }
}
