/// Reads the lines of a field as a list: markers undone, broken lines joined, inner numbers nested.
struct ListReader {
  let joiner: ThaiJoiner
  /// The number of the field, which some forms repeat before every entry (`5.1`, `5.2`).
  var field: Int?

  /// The entries of some lines.
  func read(_ lines: [PlanLine]) -> [ListEntry] {
    var flat: [ListEntry] = []
    var isParted = false
    for line in lines {
      guard !line.isBlank else {
        isParted = true
        continue
      }
      add(line.words, isParted: isParted, to: &flat)
      isParted = false
    }
    flat = flat.flatMap(InnerNumbers.split)
    return ListTree.nested(withoutField(flat))
  }

  private func add(_ words: String, isParted: Bool, to flat: inout [ListEntry]) {
    let isNumbered = flat.contains { !$0.path.isEmpty }
    guard let last = flat.indices.last else {
      let marker = ListMarker.read(words)
      flat.append(ListEntry(path: marker?.path ?? [], text: marker?.rest ?? words))
      return
    }
    if let marker = ListMarker.read(words) {
      if marker.path.isEmpty, isNumbered, Self.continues(marker.rest) {
        flat[last].text = joiner.join(flat[last].text, marker.rest)
      } else {
        flat.append(ListEntry(path: marker.path, text: marker.rest))
      }
    } else if isNumbered || !(isParted || Self.isComplete(flat[last].text)) {
      flat[last].text = joiner.join(flat[last].text, words)
    } else {
      flat.append(ListEntry(path: [], text: words))
    }
  }

  /// Whether a bullet only carries on the number before it: a span of years that the line break tore off.
  private static func continues(_ rest: String) -> Bool {
    rest.hasPrefix("พ.ศ.") || rest.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? false
  }

  private static func isComplete(_ text: String) -> Bool {
    text.unicodeScalars.last.map { $0 == ")" || $0 == "." } ?? false
  }

  private func withoutField(_ flat: [ListEntry]) -> [ListEntry] {
    let numbered = flat.filter { !$0.path.isEmpty }
    guard let field, !numbered.isEmpty, numbered.allSatisfy({ $0.path.count > 1 && $0.path[0] == field })
    else { return flat }
    return flat.map { ListEntry(path: Array($0.path.dropFirst()), text: $0.text) }
  }
}
