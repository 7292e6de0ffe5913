import Content
import ThaiText

/// What the first pages say of the whole plan: its title, its agency and its years.
struct FrontPage: Sendable {
  /// The title of the plan, with its years.
  let title: String
  /// The agency in its most frequent spelling.
  let agency: String?
  /// The years that the title names, if no table names them.
  let years: [FiscalYear]
  /// The numbers of the lines that found a place.
  let placed: Set<Int>

  private static let words = TitleLine.title
  private static let reach = 60

  /// Reads the front of a document.
  init(lines: [PlanLine], plan: ActionPlan) {
    let front = lines.filter { !$0.isBlank }.prefix(Self.reach)
    let named = front.first { $0.words.hasPrefix(Self.words) && $0.words.unicodeScalars.count <= 120 }
    years =
      front.lazy.filter { $0.words.unicodeScalars.count <= 160 }.map { PeriodReader.years(in: $0.words) }
      .first { (2...10).contains($0.count) } ?? []
    agency = Self.agency(in: lines)
    placed = named.map { [$0.number] } ?? []
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

/// The name of the agency that a document is about.
extension FrontPage {
  private static let kinds = [
    "องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร", "อบต.", "อบจ.", "ทต.",
    "ทม.",
    "ทน.",
  ]
  .map { Array($0.unicodeScalars) }
  private static let firsts = Set(kinds.compactMap(\.first))
  private static let ends: Set<Unicode.Scalar> = [" ", "\t", ")", "(", "”", "\"", ",", ".", "|"]
  private static let longestName = 24

  /// The name that most often ends at a blank or at the end of a line, with the kind of agency before it.
  private static func agency(in lines: [PlanLine]) -> String? { agencies(in: lines).first }

  /// The names of agencies that stand alone, the most frequent first.
  static func agencies(in lines: [PlanLine]) -> [String] {
    var counts: [String: Int] = [:]
    for line in lines {
      for name in names(in: Array(line.words.unicodeScalars)) { counts[name, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private static func names(in line: [Unicode.Scalar]) -> [String] {
    line.indices.compactMap { start in
      guard firsts.contains(line[start]), let kind = kinds.first(where: { line[start...].starts(with: $0) })
      else { return nil }
      let name = line[(start + kind.count)...].drop { $0 == " " }.prefix { !ends.contains($0) }
      return (2...longestName).contains(name.count) ? String(scalars: kind + name) : nil
    }
  }
}
