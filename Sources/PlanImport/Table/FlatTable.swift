import Content
import ThaiText

/// A budget table whose cells only single blanks part, as text copied from a web page has it.
///
/// It is found so that it can be named, and never read: where the title of a project ends, and which of its words
/// belong to the mission before it, is not to be seen.
struct FlatTable: Sendable {
  /// The line that names the years.
  let header: PlanLine
  let years: [FiscalYear]
  /// How many lines end with an amount for every year.
  let rows: Int

  private static let reach = 60

  /// The first such table of a text.
  static func find(in lines: [PlanLine], besides tableLines: Set<Int>) -> FlatTable? {
    for index in lines.indices where !tableLines.contains(index) {
      guard let years = years(lines[index]) else { continue }
      let rows = lines[(index + 1)...].prefix(reach).count { endsWithAmounts($0, years.count) }
      if rows > 0 { return FlatTable(header: lines[index], years: years, rows: rows) }
    }
    return nil
  }

  /// The years of a line that names projects and at least two years, each by itself.
  private static func years(_ line: PlanLine) -> [FiscalYear]? {
    let words = line.words
    guard words.contains("โครงการ") || words.contains("กิจกรรม"), words.unicodeScalars.count < 240 else {
      return nil
    }
    let years = PeriodReader.years(in: words)
    let numbers = words.unicodeScalars.split { !$0.isDigit }.count { $0.count == 4 }
    return years.count >= 2 && years.count == numbers ? years : nil
  }

  private static func endsWithAmounts(_ line: PlanLine, _ count: Int) -> Bool {
    let words = line.words.split(separator: " ")
    return words.count > count
      && words.suffix(count).allSatisfy { TableCell(text: String($0), column: 0).isAmount }
  }
}
