import ThaiText

/// Hands out ids for headings: Thai whole, never empty, never twice.
struct HeadingIDs {
  private var used = IDCounts()

  /// The id of a heading.
  mutating func id(for text: String) -> String {
    let base = Slug.of(text)
    let key = IDKey(base)
    guard var number = used[key] else {
      used.set(0, for: key)
      return base
    }
    var candidate: String
    repeat {
      number += 1
      candidate = "\(base)-\(number)"
    } while used[IDKey(candidate)] != nil
    used.set(number, for: key)
    used.set(0, for: IDKey(candidate))
    return candidate
  }
}
