import Content
import Markup
import Readiness
import Templating

/// How ready the agency is, as a ring with its table.
struct ReadinessPanel: TemplateModel {
  let year: String
  let published: Int
  let total: Int
  let score: String
  let counts: [StatusCount]
  let assessment: SafeURL
  let checklist: SafeURL

  /// nil if the year asks for nothing.
  init?(_ readiness: Readiness, from page: SitePath) {
    let year = readiness.catalogue.year
    total = readiness.items.count
    guard total > 0 else { return nil }
    self.year = String(year.buddhistYear)
    published = readiness.count(of: .published)
    score = ScoreText.of(readiness.score)
    counts = StatusCount.all(of: readiness)
    assessment = FixedPages.assessment(year).url(from: page)
    checklist = FixedPages.checklist(year).url(from: page)
  }

  static let fields: [TemplateField<ReadinessPanel>] = [
    .text("year", \.year), .text("published") { String($0.published) }, .text("total") { String($0.total) },
    .text("score", \.score), .list("counts", \.counts),
    .list("segments") { RingSegment.all(of: $0.counts) }, .url("assessment", \.assessment),
    .url("checklist", \.checklist),
  ]
}

/// A part of the ring that shows how many items have one status; the ring is 100 long.
struct RingSegment: TemplateModel {
  /// The status in class names.
  let id: String
  /// The dash and the gap after it.
  let dash: String
  /// How far along the ring it begins, negative as SVG wants it.
  let offset: String

  /// The parts one after the other.
  static func all(of counts: [StatusCount]) -> [RingSegment] {
    let sum = counts.reduce(0) { $0 + $1.count }
    var before = 0
    return counts.filter { $0.count > 0 }.map { count in
      let share = Hundredths(of: count.count, in: sum)
      let offset = before == 0 ? "0" : "-" + Hundredths(of: before, in: sum).text
      before += count.count
      return RingSegment(id: count.status.id, dash: "\(share.text) \(share.rest.text)", offset: offset)
    }
  }

  static let fields: [TemplateField<RingSegment>] = [
    .text("id", \.id), .text("dash", \.dash), .text("offset", \.offset),
  ]
}

/// A share of 100 with two decimals, written without floating point so that every machine writes the same.
struct Hundredths {
  private let value: Int

  /// The share of a number in a whole.
  init(of number: Int, in whole: Int) { value = number * 10_000 / max(1, whole) }

  /// So many hundredths.
  init(_ value: Int) { self.value = value }

  /// What is left of 100.
  var rest: Hundredths { Hundredths(10_000 - value) }

  /// The share as SVG reads it, such as 86.04.
  var text: String {
    let decimals = value % 100
    return "\(value / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
