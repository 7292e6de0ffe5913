/// Finds the name of the agency that a document is about.
enum AgencyName {
  private static let kinds = [
    "องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร",
  ]
  .map { Array($0.unicodeScalars) }
  private static let firsts = Set(kinds.compactMap(\.first))
  private static let longestName = 24

  /// The name that most often ends at a blank or at the end of a line, with the kind of agency before it.
  static func mostFrequent(in lines: [PlanLine]) -> String? {
    var counts: [String: Int] = [:]
    for line in lines {
      for name in names(in: Array(line.words.unicodeScalars)) { counts[name, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func names(in line: [Unicode.Scalar]) -> [String] {
    line.indices.compactMap { start in
      guard firsts.contains(line[start]), let kind = kinds.first(where: { line[start...].starts(with: $0) })
      else { return nil }
      let name = line[(start + kind.count)...].prefix { !ends.contains($0) }
      guard (2...longestName).contains(name.count) else { return nil }
      return String(String.UnicodeScalarView(kind + name))
    }
  }

  private static let ends: Set<Unicode.Scalar> = [" ", "\t", ")", "(", "”", "\"", ",", ".", "|"]
}
