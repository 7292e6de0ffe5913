import Content

/// A line of the budget table split into the words before the amounts, the amounts, and the words after them.
struct RowReading: Sendable {
  /// The cells with words before the amounts.
  let words: [TableCell]
  /// The amounts in the order of the years; nil if a cell is empty.
  let amounts: [PlanAmount?]
  /// The cells with words after the amounts.
  let remark: [TableCell]

  /// Whether every year has its amount.
  var isComplete: Bool { amounts.allSatisfy { $0 != nil } }

  /// Splits a line; nil if it has no amounts.
  static func read(_ line: PlanLine, _ header: TableHeader) -> RowReading? {
    let cells = withoutNumber(TableCell.all(of: line), line, header)
    guard let window = window(of: cells, header) else { return nil }
    let filled = cells[window].filter { !$0.text.isEmpty }
    guard !filled.isEmpty else { return nil }
    let isPlaced = line.keepsPlaces || filled.count == header.years.count
    return RowReading(
      words: cells[..<window.lowerBound].filter { !$0.text.isEmpty },
      amounts: isPlaced ? inOrder(Array(cells[window]), header) : byColumn(filled, header),
      remark: cells[window.upperBound...].filter { !$0.text.isEmpty })
  }

  /// The cells without the one that only numbers the row, which is no amount.
  private static func withoutNumber(
    _ cells: [TableCell], _ line: PlanLine, _ header: TableHeader
  ) -> [TableCell] {
    guard let column = header.columns[.number], column < header.yearColumns[0],
      let index = line.keepsPlaces
        ? cells.firstIndex(where: { $0.column == column })
        : cells.indices.first.flatMap({ abs(cells[$0].column - column) <= 4 ? $0 : nil }),
      cells[index].text.unicodeScalars.allSatisfy({ $0.isDigit || ".)".unicodeScalars.contains($0) }),
      cells[index].text.unicodeScalars.count <= 4, cells.count > 1
    else { return cells }
    var rest = cells
    rest[index] = TableCell(text: "", column: cells[index].column)
    if !line.keepsPlaces { rest.remove(at: index) }
    return rest
  }

  private static func inOrder(_ cells: [TableCell], _ header: TableHeader) -> [PlanAmount?] {
    let read = cells.map { $0.text.isEmpty ? nil : PlanAmount.read($0.text) }
    return read + Array(repeating: nil, count: header.years.count - read.count)
  }

  /// If empty cells leave no trace, the nearest column says which year is meant.
  private static func byColumn(_ cells: [TableCell], _ header: TableHeader) -> [PlanAmount?] {
    var amounts = [PlanAmount?](repeating: nil, count: header.years.count)
    for cell in cells {
      let distance = { (year: Int) in abs(header.yearColumns[year] - cell.column) }
      let free = amounts.indices.filter { amounts[$0] == nil }
      if let nearest = free.min(by: { distance($0) < distance($1) }) {
        amounts[nearest] = PlanAmount.read(cell.text)
      }
    }
    return amounts
  }

  /// The cells that hold the amounts: the most filled ones that stand together, at most one a year; of equal ones
  /// those that begin where the header's years do.
  private static func window(of cells: [TableCell], _ header: TableHeader) -> Range<Int>? {
    var best: (range: Range<Int>, filled: Int, isAligned: Bool)?
    for start in cells.indices {
      var end = start
      while end < cells.count, end - start < header.years.count, mayBeAmount(cells[end]) { end += 1 }
      let filled = cells[start..<end].count { !$0.text.isEmpty }
      let isAligned = cells[start].column == header.yearColumns[0]
      let isBetter =
        filled > best?.filled ?? 0 || (filled == best?.filled && isAligned && best?.isAligned == false)
      if filled > 0, isBetter { best = (start..<end, filled, isAligned) }
    }
    return best?.range
  }

  private static func mayBeAmount(_ cell: TableCell) -> Bool { cell.text.isEmpty || cell.isAmount }
}

/// The words of a row of totals.
struct TotalRow: Sendable, Equatable {
  /// The dimension that it names.
  let dimension: Int?
  /// Whether it sums up one dimension, neither the whole plan nor one mission.
  let isOfDimension: Bool

  /// Reads the words before the amounts; nil for a row of a project.
  static func read(_ cells: [TableCell]) -> TotalRow? {
    let texts = cells.map { $0.text.squeezed }
    guard texts.contains(where: isTotal),
      texts.allSatisfy({ isTotal($0) || DimensionHeading.read($0) != nil })
    else { return nil }
    let joined = texts.joined(separator: " ")
    let named = texts.compactMap { DimensionHeading.read($0) ?? DimensionHeading.read(afterTotal($0)) }.first
    let isGrand = ["ทั้งสิ้น", "ทั้งหมด", "ทุกมิติ", "รวม 4 มิติ"].contains(where: joined.contains) && named == nil
    return TotalRow(dimension: named?.number, isOfDimension: !isGrand && !joined.contains("ภารกิจ"))
  }

  private static let words = [
    "ยอดรวม", "ผลรวม", "รวม", "ทั้งสิ้น", "ทั้งหมด", "เป็นเงิน", "เงิน", "งบประมาณ", "ทุกมิติ", "มิติที่", "มิติ", "ภารกิจตามมิติ",
    "ภารกิจที่",
    "ภารกิจ", "โครงการ", "กิจกรรม", "มาตรการ", "จำนวน", "บาท", "ที่", "ด้านที่", "ด้าน",
  ]

  /// Whether a text is nothing but the word for a total, with what is summed up: the title of a project may begin so too.
  private static func isTotal(_ text: String) -> Bool {
    let rest = DimensionHeading.read(text)?.title ?? text
    return (rest.hasPrefix("รวม") || rest.hasPrefix("ยอดรวม") || rest.hasPrefix("ผลรวม"))
      && !rest.hasLetters(besides: words)
  }

  private static func afterTotal(_ text: String) -> String {
    guard let start = ["ยอดรวม", "ผลรวม", "รวม"].first(where: text.hasPrefix) else { return text }
    return text.dropping(first: start)
  }
}

extension String {
  /// The text without words with which it begins.
  fileprivate func dropping(first words: String) -> String {
    String(unicodeScalars.dropFirst(words.unicodeScalars.count)).squeezed
  }
}
