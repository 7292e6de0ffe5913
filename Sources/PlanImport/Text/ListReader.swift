/// An entry of a list with the entries within it.
struct ListEntry: Sendable, Equatable {
  /// Its number by its parts; empty for a bullet or a plain paragraph.
  var path: [Int]
  var text: String
  var entries: [ListEntry] = []

  var isNumbered: Bool { !path.isEmpty }
  /// The entry and the ones within it as one text.
  var flattened: String { ([text] + entries.map(\.flattened)).joined(separator: " ") }
}

/// Reads the lines of a field as a list: markers removed, broken lines joined, inner numbers nested.
struct ListReader {
  let joiner: ThaiJoiner
  /// The number of the field, which some forms repeat before every entry (`5.1`, `5.2`).
  let field: Int

  /// The entries of some lines.
  func read(_ lines: [PlanLine]) -> [ListEntry] {
    var flat: [ListEntry] = []
    var isAfterBlank = false
    for line in lines {
      if !line.isBlank { add(line.words, isAfterBlank: isAfterBlank, to: &flat) }
      isAfterBlank = line.isBlank
    }
    return Self.nested(withoutField(flat.flatMap(Self.split)))
  }

  private func add(_ words: String, isAfterBlank: Bool, to flat: inout [ListEntry]) {
    let marker = ListMarker.read(words)
    let entry = ListEntry(path: marker?.path ?? [], text: marker?.rest ?? words)
    guard let last = flat.indices.last else { return flat.append(entry) }
    let isNumbered = flat.contains(where: \.isNumbered)
    let continues =
      marker == nil
      ? isNumbered || !(isAfterBlank || Self.isComplete(flat[last].text))
      : isNumbered && !entry.isNumbered && Self.isRestOfSpan(entry.text)
    if continues {
      flat[last].text = joiner.join(flat[last].text, entry.text)
    } else {
      flat.append(entry)
    }
  }

  /// Whether a bullet only continues the number before it: a span of years that the line break tore off.
  private static func isRestOfSpan(_ text: String) -> Bool {
    text.hasPrefix("พ.ศ.") || text.unicodeScalars.first?.isDigit == true
  }

  private static func isComplete(_ text: String) -> Bool {
    text.unicodeScalars.last.map { $0 == ")" || $0 == "." } ?? false
  }

  private func withoutField(_ flat: [ListEntry]) -> [ListEntry] {
    let numbered = flat.filter(\.isNumbered)
    guard !numbered.isEmpty, numbered.allSatisfy({ $0.path.count > 1 && $0.path[0] == field }) else {
      return flat
    }
    return flat.map { ListEntry(path: Array($0.path.dropFirst()), text: $0.text) }
  }
}

/// Numbers that ran on in the same line: `2) … 2.1) … 2.2) …` or `1) … 2) …`.
extension ListReader {
  /// The entry, or the entries that it holds.
  private static func split(_ entry: ListEntry) -> [ListEntry] {
    guard entry.isNumbered else { return [entry] }
    var result: [ListEntry] = []
    var current = entry.path
    var words: [Substring] = []
    for word in entry.text.split(separator: " ") {
      if !words.isEmpty, let path = number(word), follows(path, current) {
        result.append(ListEntry(path: current, text: words.joined(separator: " ")))
        current = path
        words = []
      } else {
        words.append(word)
      }
    }
    return result + [ListEntry(path: current, text: words.joined(separator: " "))]
  }

  /// A word that is a number with its bracket and nothing else.
  private static func number(_ word: Substring) -> [Int]? {
    guard word.utf8.last == UInt8(ascii: ")"), word.utf8.first != UInt8(ascii: "(") else { return nil }
    let parts = word.dropLast().split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    let path = parts.compactMap(\.self)
    return path.count == parts.count && !path.isEmpty ? path : nil
  }

  /// Whether a number is the next one at any depth.
  private static func follows(_ path: [Int], _ current: [Int]) -> Bool {
    path == current + [1]
      || current.indices.contains { path == current[..<$0] + [current[$0] + 1] }
  }
}

/// The nesting of entries by their numbers.
extension ListReader {
  /// The entries with inner numbers and bullets below the number that they belong to.
  private static func nested(_ flat: [ListEntry]) -> [ListEntry] {
    let isNumbered = flat.contains(where: \.isNumbered)
    var roots: [ListEntry] = []
    for entry in flat {
      if let parent = roots.indices.last, !entry.isNumbered, isNumbered {
        addBelow(entry, &roots[parent])
      } else if let parent = roots.indices.last, entry.path.count > 1, isParent(roots[parent], of: entry) {
        add(entry, to: &roots[parent])
      } else {
        roots.append(entry)
      }
    }
    return roots
  }

  private static func isParent(_ parent: ListEntry, of entry: ListEntry) -> Bool {
    parent.isNumbered && parent.path.count < entry.path.count && entry.path.starts(with: parent.path)
  }

  private static func add(_ entry: ListEntry, to parent: inout ListEntry) {
    if let last = parent.entries.indices.last, isParent(parent.entries[last], of: entry) {
      add(entry, to: &parent.entries[last])
    } else {
      parent.entries.append(entry)
    }
  }

  /// A bullet belongs to the deepest number before it.
  private static func addBelow(_ entry: ListEntry, _ parent: inout ListEntry) {
    if let last = parent.entries.indices.last, parent.entries[last].isNumbered {
      addBelow(entry, &parent.entries[last])
    } else {
      parent.entries.append(entry)
    }
  }
}
