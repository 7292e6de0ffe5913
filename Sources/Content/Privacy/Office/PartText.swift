import DataFiles
import ThaiText

/// Reads the texts of one part of an Office file: each line joined from its pieces, tables by their rows, and beside them
/// the values of attributes and what was deleted while changes were tracked.
struct PartText {
  /// A line while it is read.
  private struct Line {
    /// What is seen, and what was there before the tracked changes.
    var seen: [UInt8] = []
    var before: [UInt8] = []
    var isChanged = false
    let spot: TextSpot
  }

  /// A table while it is read.
  private struct Grid {
    var table: SpottedTable
    var cells: [String] = []
    /// The present row, and how many rows and columns the present row and cell stand for.
    var row = 0
    var rows = 1
    var columns = 1
    /// Where the present row begins.
    var spot: TextSpot?
  }

  /// An attribute that is shorter holds no number.
  private static let shortestValue = 13
  private static let mostCells = 256

  private(set) var tables: [SpottedTable] = []
  private var main = SpottedText<TextSpot>()
  private var deleted = SpottedText<TextSpot>()
  private var values = SpottedText<TextSpot>()
  private var lines: [Line] = []
  private var grids: [Grid] = []
  /// Text outside of any line, whose element ends it.
  private var bare: [UInt8] = []
  private var (deletions, insertions, instructions) = (0, 0, 0)
  private var count = 0
  private let places: Places
  private let spot: TextSpot
  /// Whether it was read to its end.
  private(set) var isWhole = false

  /// What tells the lines of a part from each other.
  enum Places {
    /// Nothing.
    case same
    case paragraphs
    /// The cells of its tables, which are the sheets of a workbook.
    case cells
  }

  /// The texts of a part; of one that is damaged those before the damage.
  static func read(_ bytes: [UInt8], at spot: TextSpot, by places: Places = .same) -> PartText {
    var part = PartText(places: places, spot: spot)
    let fault = XMLReader.read(bytes) { event, _ in
      part.take(event)
      return true
    }
    part.flush()
    part.isWhole = fault == nil
    return part
  }

  private init(places: Places, spot: TextSpot) {
    self.places = places
    self.spot = spot
  }

  /// Everything that can be searched.
  var text: SpottedText<TextSpot> {
    var all = main
    all.append(deleted)
    all.append(values)
    return all
  }

  private var here: TextSpot {
    switch places {
    case .same: return spot
    case .paragraphs: return TextSpot(.paragraph(max(count, 1)), in: spot.member)
    case .cells:
      guard let grid = grids.first else { return spot }
      let place = TextSpot.Kind.cell(
        sheet: grid.table.title, row: max(grid.row, 1), column: max(grid.cells.count, 1), isHidden: false)
      return TextSpot(place, in: spot.member)
    }
  }

  private mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes): start(OfficeVocabulary(name.namespace), name.local, attributes)
    case .end(let name): end(OfficeVocabulary(name.namespace), name.local)
    case .text(let text): add(text)
    case .declaration, .documentType, .instruction: break
    }
  }

  private mutating func start(
    _ vocabulary: OfficeVocabulary, _ name: String, _ attributes: [XMLAttribute]
  ) {
    flush()
    if vocabulary.isTable(name) {
      let title = attributes.first { $0.name.local == "name" }?.value ?? ""
      grids.append(Grid(table: SpottedTable(title: title)))
    }
    if vocabulary.isRow(name), !grids.isEmpty { startRow(attributes) }
    if vocabulary.isCell(name), !grids.isEmpty { startCell(attributes) }
    if vocabulary.isLine(name) {
      count += 1
      lines.append(Line(spot: here))
    } else if let sign = vocabulary.sign(name, attributes) {
      add(sign)
    }
    if vocabulary.isDeletion(name) { deletions += 1 }
    if vocabulary.isInsertion(name) { insertions += 1 }
    if vocabulary.isInstruction(name) { instructions += 1 }
    for attribute in attributes where attribute.value.utf8.count >= Self.shortestValue {
      values.add(endOfNumber + attribute.value.utf8, at: here)
    }
  }

  private mutating func end(_ vocabulary: OfficeVocabulary, _ name: String) {
    flush()
    if vocabulary.isDeletion(name) { deletions -= 1 }
    if vocabulary.isInsertion(name) { insertions -= 1 }
    if vocabulary.isInstruction(name) { instructions -= 1 }
    if vocabulary.isLine(name), let line = lines.popLast() { finish(line) }
    guard !grids.isEmpty else { return }
    let last = grids.count - 1
    if vocabulary.isCell(name) {
      let columns = min(grids[last].columns, Self.mostCells - grids[last].cells.count)
      if columns > 1 { grids[last].cells += Array(repeating: "", count: columns - 1) }
    } else if vocabulary.isRow(name) {
      grids[last].table.add(SpottedRow(cells: grids[last].cells, spot: grids[last].spot ?? spot))
    } else if vocabulary.isTable(name), let grid = grids.popLast() {
      tables.append(grid.table)
    }
  }

  private mutating func startRow(_ attributes: [XMLAttribute]) {
    let last = grids.count - 1
    grids[last].row += grids[last].row == 0 ? 1 : grids[last].rows
    grids[last].rows = Self.number("number-rows-repeated", attributes)
    grids[last].cells = []
    grids[last].spot = here
    main.add([0x0A], at: here)
  }

  private mutating func startCell(_ attributes: [XMLAttribute]) {
    let last = grids.count - 1
    guard grids[last].cells.count < Self.mostCells else { return }
    grids[last].columns = Self.number("number-columns-repeated", attributes)
    grids[last].cells.append("")
  }

  private static func number(_ name: String, _ attributes: [XMLAttribute]) -> Int {
    let number = attributes.first { $0.name.local == name }.flatMap { Int($0.value) }
    return max(1, min(number ?? 1, 1 << 20))
  }

  private mutating func add(_ text: String) {
    guard !lines.isEmpty else {
      bare += text.utf8
      return
    }
    if instructions > 0 {
      values.add(endOfNumber + text.utf8, at: lines[lines.count - 1].spot)
      return
    }
    let last = lines.count - 1
    if deletions == 0 { lines[last].seen += text.utf8 }
    if insertions == 0 { lines[last].before += text.utf8 }
    if deletions > 0 { lines[last].isChanged = true }
  }

  /// Ends a text that stands in an element of its own.
  private mutating func flush() {
    guard !bare.isEmpty else { return }
    if bare.contains(where: { $0 > 0x20 }) { main.add([0x0A] + bare, at: here) }
    bare = []
  }

  private mutating func finish(_ line: Line) {
    // What stands in a cell is parted from the next one as in a table of text.
    main.add([grids.isEmpty ? 0x0A : 0x09] + line.seen, at: line.spot)
    if line.isChanged { deleted.add(endOfNumber + line.before, at: TextSpot(.deleted, in: spot.member)) }
    guard let last = grids.indices.last, let cell = grids[last].cells.indices.last else { return }
    let text = String(decoding: line.seen, as: UTF8.self)
    grids[last].cells[cell] += grids[last].cells[cell].isEmpty ? text : "\n" + text
  }
}
