/// Nests the entries of a list by their numbers.
enum ListTree {
  /// The entries with inner numbers and bullets below the number that they belong to.
  static func nested(_ flat: [ListEntry]) -> [ListEntry] {
    let isNumbered = flat.contains { !$0.path.isEmpty }
    var roots: [ListEntry] = []
    for entry in flat {
      if entry.path.isEmpty, isNumbered, !roots.isEmpty {
        addBelow(entry, &roots[roots.count - 1])
      } else if entry.path.count > 1, let parent = roots.indices.last,
        isParent(roots[parent], of: entry)
      {
        add(entry, to: &roots[parent])
      } else {
        roots.append(entry)
      }
    }
    return roots
  }

  private static func isParent(_ parent: ListEntry, of entry: ListEntry) -> Bool {
    parent.path.count < entry.path.count && Array(entry.path.prefix(parent.path.count)) == parent.path
      && !parent.path.isEmpty
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
    if let last = parent.entries.indices.last, !parent.entries[last].path.isEmpty {
      addBelow(entry, &parent.entries[last])
    } else {
      parent.entries.append(entry)
    }
  }
}
