import ThaiText

/// Hands out ids for headings: Thai whole, never empty, never twice.
struct HeadingIDs {
  private var used: [String: Int] = [:]

  /// The id of a heading.
  mutating func id(for text: String) -> String {
    let base = Slug.of(text)
    var candidate = base
    var number = used[base] ?? 0
    while used[candidate] != nil {
      number += 1
      candidate = "\(base)-\(number)"
    }
    used[base] = number
    used[candidate] = used[candidate] ?? 0
    return candidate
  }
}
