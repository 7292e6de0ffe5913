/// Finds the name that was probably meant.
package enum NearestName {
  /// The candidate within a third of the name's length in edits; absent where none or two are equally near.
  package static func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    let limit = max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    var tied = false
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, scalars)
      if distance <= limit, distance < wanted.count, distance < best?.distance ?? .max {
        best = (candidate, distance)
        tied = false
      } else if distance == best?.distance, candidate != best?.name {
        tied = true
      }
    }
    return tied ? nil : best?.name
  }

  /// Edits (insert, delete, replace, swap of neighbours) that turn one list into the other.
  package static func editDistance(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
    guard !from.isEmpty, !to.isEmpty else { return max(from.count, to.count) }
    var older = [Int](repeating: 0, count: to.count + 1)
    var previous = Array(0...to.count)
    for row in 1...from.count {
      var current = [Int](repeating: row, count: to.count + 1)
      for column in 1...to.count {
        let same = from[row - 1] == to[column - 1]
        var cost = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, from[row - 1] == to[column - 2], from[row - 2] == to[column - 1] {
          cost = min(cost, older[column - 2] + 1)
        }
        current[column] = cost
      }
      (older, previous) = (previous, current)
    }
    return previous[to.count]
  }
}
