import Content

/// A line of the budget table parted into the words before the amounts, the amounts, and the words after them.
struct RowReading: Sendable {
  /// The cells with words before the amounts.
  let words: [TableCell]
  /// The amounts in the order of the years; absent where a cell is empty.
  let amounts: [PlanAmount?]
  /// The cells with words after the amounts.
  let remark: [TableCell]

  /// Whether every year has its amount.
  var isComplete: Bool { amounts.allSatisfy { $0 != nil } }

  /// Parts a line; absent where it has no amounts.
  static func read(_ line: PlanLine, _ header: TableHeader) -> RowReading? {
    let cells = TableCells.read(line)
    guard let window = window(of: cells, header) else { return nil }
    let filled = cells[window].filter { !$0.text.isEmpty }
    guard !filled.isEmpty else { return nil }
    let isPlaced = TableCells.keepsPlaces(line) || filled.count == header.years.count
    return RowReading(
      words: cells[..<window.lowerBound].filter { !$0.text.isEmpty },
      amounts: isPlaced ? inOrder(Array(cells[window]), header) : byColumn(filled, header),
      remark: cells[window.upperBound...].filter { !$0.text.isEmpty })
  }

  private static func inOrder(_ cells: [TableCell], _ header: TableHeader) -> [PlanAmount?] {
    let read = cells.map { $0.text.isEmpty ? nil : PlanAmount.read($0.text) }
    return read + Array(repeating: nil, count: header.years.count - read.count)
  }

  /// Where empty cells leave no trace, the nearest column says which year is meant.
  private static func byColumn(_ cells: [TableCell], _ header: TableHeader) -> [PlanAmount?] {
    var amounts = [PlanAmount?](repeating: nil, count: header.years.count)
    for cell in cells {
      let free = amounts.indices.filter { amounts[$0] == nil }
      let nearest = free.min { distance($0, cell, header) < distance($1, cell, header) }
      if let nearest { amounts[nearest] = PlanAmount.read(cell.text) }
    }
    return amounts
  }

  private static func distance(_ year: Int, _ cell: TableCell, _ header: TableHeader) -> Int {
    abs(header.yearColumns[year] - cell.column)
  }

  /// The cells that hold the amounts: the most filled ones that stand together, at most one a year; of equal ones
  /// those that begin where the header's years do.
  private static func window(of cells: [TableCell], _ header: TableHeader) -> Range<Int>? {
    var best: (range: Range<Int>, filled: Int, isAligned: Bool)?
    for start in cells.indices {
      var end = start
      while end < cells.count, end - start < header.years.count, isMoney(cells[end]) { end += 1 }
      let filled = cells[start..<end].count { !$0.text.isEmpty }
      let isAligned = cells[start].column == header.yearColumns[0]
      let isBetter =
        filled > best?.filled ?? 0 || (filled == best?.filled && isAligned && best?.isAligned == false)
      if filled > 0, isBetter { best = (start..<end, filled, isAligned) }
    }
    return best?.range
  }

  private static func isMoney(_ cell: TableCell) -> Bool {
    cell.text.isEmpty || AmountWords.isAmount(cell.text)
  }
}
