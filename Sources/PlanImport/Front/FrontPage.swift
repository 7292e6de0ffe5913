import Content
import ThaiText

/// What the first pages say of the whole plan: its title and its years.
struct FrontPage: Sendable {
  /// The title of the plan, with its years.
  let title: String
  /// The agency in its most frequent spelling.
  let agency: String?
  /// The years that the title names, where no table names them.
  let years: [FiscalYear]
  /// The numbers of the lines that found a place.
  let placed: Set<Int>

  private static let words = "แผนปฏิบัติการป้องกันการทุจริต"
  private static let reach = 60

  /// Reads the front of a document.
  init(lines: [PlanLine], joiner: ThaiJoiner, plan: ActionPlan) {
    let front = lines.filter { !$0.isBlank }.prefix(Self.reach)
    let named = front.first { $0.words.hasPrefix(Self.words) && $0.words.unicodeScalars.count <= 120 }
    let found = front.lazy.filter { $0.words.unicodeScalars.count <= 160 }.map {
      PeriodReader.years(in: $0.words)
    }
    .first { (2...10).contains($0.count) }
    years = found ?? []
    agency = AgencyName.mostFrequent(in: lines)
    placed = Set([named?.number].compactMap(\.self))
    title = Self.title(named?.words ?? Self.words, years: plan.years.isEmpty ? years : plan.years)
  }

  private static func title(_ words: String, years: [FiscalYear]) -> String {
    guard PeriodReader.years(in: words).isEmpty, let first = years.first, let last = years.last else {
      return words
    }
    let span = first == last ? "\(first.buddhistYear)" : "\(first.buddhistYear)–\(last.buddhistYear)"
    return "\(words) (พ.ศ. \(span))"
  }
}
