/// A number for every id: a few lie in a row, many in a dictionary.
struct IDCounts {
  private static let few = 16

  private var row: [(id: IDKey, number: Int)] = []
  private var table: [IDKey: Int] = [:]

  /// The number of an id; nothing where none was set.
  subscript(id: IDKey) -> Int? {
    table.isEmpty ? row.first { $0.id == id }?.number : table[id]
  }

  /// Sets the number of an id.
  mutating func set(_ number: Int, for id: IDKey) {
    if !table.isEmpty {
      table[id] = number
    } else if let place = row.firstIndex(where: { $0.id == id }) {
      row[place].number = number
    } else {
      row.append((id, number))
      guard row.count > Self.few else { return }
      table = Dictionary(row.map { ($0.id, $0.number) }) { _, last in last }
      row = []
    }
  }
}
