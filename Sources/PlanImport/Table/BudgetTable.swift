import Content
import Diagnostics
import ThaiText

/// The budget tables of a document, taken together.
struct BudgetTable: Sendable {
  /// The years of all headers.
  var years: Set<FiscalYear> = []
  /// The dimensions in the order in which they come.
  var dimensions: [PlanDimension] = []
  /// The lines of the tables, as indices.
  var lines: Set<Int> = []
  /// The numbers of the lines that found a place.
  var placed: Set<Int> = []
  /// Words of its headers that are misspelt.
  var misspellings: [Misspelling] = []

  /// The index of a dimension, which is added if it is new.
  mutating func index(of number: Int) -> Int {
    if let index = dimensions.firstIndex(where: { $0.number == number }) { return index }
    dimensions.append(PlanDimension(number: number, title: ""))
    return dimensions.count - 1
  }
}

/// Reads the budget tables of a document: from each header to the first line that is no row.
struct BudgetTableReader {
  private let lines: [PlanLine]
  private let joiner: ThaiJoiner
  private var table = BudgetTable()
  private var dimension: Int?
  private var mission: String?
  private var open: TableEntry?

  init(lines: [PlanLine], joiner: ThaiJoiner) {
    self.lines = lines
    self.joiner = joiner
  }

  /// The tables of the document.
  mutating func read() -> BudgetTable {
    var index = 0
    while index < lines.count {
      if let header = TableHeader.read(lines[index...]) {
        index = readTable(from: index, header)
      } else {
        index += 1
      }
    }
    return table
  }

  /// Reads one table and gives the index of the line after it.
  private mutating func readTable(from start: Int, _ header: TableHeader) -> Int {
    table.years.formUnion(header.years)
    table.misspellings += header.misspellings.compactMap { heading in
      heading.written.map { Misspelling(written: $0, meant: heading.meant, line: lines[start]) }
    }
    for index in start..<(start + header.lines) { take(index) }
    takeDimension(above: start)
    var index = start + header.lines
    var isAfterBlank = false
    while index < lines.count, TableHeader.read(lines[index...]) == nil {
      if lines[index].isBlank {
        isAfterBlank = true
        index += 1
        continue
      }
      guard let next = readLine(index, header, isAfterBlank: isAfterBlank) else { break }
      isAfterBlank = false
      index = next
    }
    close(header)
    return index
  }

  /// A line within a table; nil if the table ends before it.
  private mutating func readLine(_ index: Int, _ header: TableHeader, isAfterBlank: Bool) -> Int? {
    let (line, end) = record(from: index, header)
    if let reading = RowReading.read(line, header), !isAfterBlank || !reading.words.isEmpty,
      isRow(line, reading)
    {
      close(header)
      begin(line, reading, lines: index..<end, header)
      return end
    }
    if let words = DimensionHeading.read(line.words) {
      close(header)
      enter(words.number, words.title)
      take(index)
      return index + 1
    }
    guard !isAfterBlank, open != nil, line.keepsPlaces || isWrapped(line) else { return nil }
    for cell in TableCell.all(of: line) where !cell.text.isEmpty { open?.words.append(cell, header) }
    open?.lines.append(line.number)
    table.lines.insert(index)
    return index + 1
  }

  /// A sentence with a figure in it is no row.
  private func isRow(_ line: PlanLine, _ reading: RowReading) -> Bool {
    line.keepsPlaces || reading.amounts.count { $0 != nil } > 1 || reading.isComplete
  }

  /// Whether a line without tabs can continue a cell: it is indented or has several cells, or it is short.
  private func isWrapped(_ line: PlanLine) -> Bool {
    line.text.hasPrefix(" ") || TableCell.all(of: line).count > 1 || line.text.unicodeScalars.count <= 40
  }

  /// A row whose cells hold line breaks is one line again.
  private func record(from index: Int, _ header: TableHeader) -> (line: PlanLine, end: Int) {
    let first = lines[index]
    if let sum = sum(over: index, header) { return (sum, index + 2) }
    var text = first.text
    var end = index + 1
    guard text.contains("\t"), RowReading.read(first, header)?.isComplete != true else { return (first, end) }
    while end < lines.count, end - index < 8, !lines[end].isBlank, TableHeader.read(lines[end...]) == nil {
      let longer = text + (text.hasSuffix("\t") ? "" : " ") + lines[end].text
      guard TableCell.count(longer) <= header.width else { break }
      text = longer
      end += 1
      let joined = PlanLine(number: first.number, text: text, place: first.place)
      if RowReading.read(joined, header)?.isComplete == true { return (joined, end) }
    }
    return (first, index + 1)
  }

  /// The line of a sum whose amounts stand on the line below, as where a PDF sets them in the middle of their cells.
  private func sum(over index: Int, _ header: TableHeader) -> PlanLine? {
    let first = lines[index]
    guard first.words.endsWithBytes(of: "รวม"), index + 1 < lines.count,
      RowReading.read(first, header) == nil, let below = RowReading.read(lines[index + 1], header),
      below.words.isEmpty, below.isComplete
    else { return nil }
    let width = first.text.unicodeScalars.count
    let letters = lines[index + 1].text.unicodeScalars
    guard letters.prefix(width).allSatisfy({ $0 == " " }) else { return nil }
    return PlanLine(
      number: first.number, text: first.text + String(String.UnicodeScalarView(letters.dropFirst(width))),
      place: first.place)
  }

  private mutating func begin(
    _ line: PlanLine, _ reading: RowReading, lines range: Range<Int>, _ header: TableHeader
  ) {
    for index in range { take(index) }
    if let total = TotalRow.read(reading.words) {
      takeTotal(total, reading, line, header)
    } else if reading.words.isEmpty {
      table.placed.remove(line.number)
    } else {
      open = TableEntry(
        words: RowWords(reading.words, remark: reading.remark, header), amounts: reading.amounts,
        place: line.place, lines: range.map { lines[$0].number })
    }
  }

  private mutating func takeTotal(
    _ total: TotalRow, _ reading: RowReading, _ line: PlanLine, _ header: TableHeader
  ) {
    guard total.isOfDimension, let number = total.dimension ?? dimension, reading.remark.isEmpty else {
      table.placed.remove(line.number)
      return
    }
    let index = table.index(of: number)
    guard table.dimensions[index].totals.isEmpty else {
      table.placed.remove(line.number)
      return
    }
    for (year, amount) in zip(header.years, reading.amounts) { table.dimensions[index].totals[year] = amount }
    table.dimensions[index].place = line.place
  }

  /// Puts the row that is open into its dimension.
  private mutating func close(_ header: TableHeader) {
    guard let entry = open else { return }
    open = nil
    if let text = entry.words.texts[.dimension] { enterDimension(text) }
    if let text = entry.words.texts[.mission] { enterMission(text) }
    guard let number = dimension, let text = entry.words.texts[.project] else {
      table.placed.subtract(entry.lines)
      return
    }
    let title = joiner.rejoined(text)
    let marker = ListMarker.read(title).flatMap { $0.rest.isEmpty ? nil : $0 }
    if let marker, marker.path.count == 2 { mission = marker.number }
    var row = PlanRow(mission: mission, title: marker?.rest ?? title)
    for (year, amount) in zip(header.years, entry.amounts) { row.amounts[year] = amount }
    row.remark = entry.words.texts[.remark].map(joiner.rejoined)
    row.place = entry.place
    table.dimensions[table.index(of: number)].rows.append(row)
    table.placed.formUnion(entry.lines)
  }

  private mutating func enterDimension(_ text: String) {
    if let words = DimensionHeading.read(text) { return enter(words.number, words.title) }
    guard let marker = ListMarker.read(text), marker.path.count == 1 else { return }
    enter(marker.path[0], marker.rest)
  }

  private mutating func enter(_ number: Int, _ title: String) {
    if number != dimension { mission = nil }
    dimension = number
    let index = table.index(of: number)
    if table.dimensions[index].title.isEmpty { table.dimensions[index].title = joiner.rejoined(title) }
  }

  private mutating func enterMission(_ text: String) {
    guard let marker = ListMarker.read(joiner.rejoined(text)), marker.path.count == 2 else { return }
    if dimension == nil { enter(marker.path[0], "") }
    guard let dimension else { return }
    let number = marker.number
    mission = number
    let index = table.index(of: dimension)
    guard !table.dimensions[index].missions.contains(where: { $0.number == number }) else { return }
    table.dimensions[index].missions.append(PlanMission(number: number, title: marker.rest))
  }

  /// A heading above a table names its dimension if the table has no column for it.
  private mutating func takeDimension(above start: Int) {
    let above = lines[..<start].indices.suffix(4).reversed().first { !lines[$0].isBlank }
    guard let above, !table.lines.contains(above), let words = DimensionHeading.read(lines[above].words)
    else {
      return
    }
    enter(words.number, words.title)
    take(above)
  }

  private mutating func take(_ index: Int) {
    table.lines.insert(index)
    table.placed.insert(lines[index].number)
  }
}
