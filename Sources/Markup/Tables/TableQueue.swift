import CCommonMark

/// The tables still to be written, with the parsed text of their cells.
struct TableQueue {
  private var tables: ArraySlice<PipeTable> = []
  private var cell: OpaquePointer?
  private var remainingPadding = 200_000
  /// The table that is being written.
  private(set) var current: PipeTable?
  /// The caption that waits for its table.
  var caption: String?

  /// No tables.
  init() {}

  /// Tables in order, and the first of their parsed cells.
  init(_ tables: [PipeTable], cells: OpaquePointer?) {
    self.tables = tables[...]
    cell = cells
  }

  /// The table that comes next.
  var next: PipeTable? { tables.first }

  /// Begins the table that comes next and hands over its caption.
  mutating func begin() -> String? {
    current = tables.popFirst()
    defer { caption = nil }
    return caption
  }

  /// Ends the table at hand.
  mutating func end() { current = nil }

  /// The next parsed cell, or the next passage beside a table.
  mutating func takeCell() -> OpaquePointer? {
    defer { cell = cell.flatMap { cmark_node_next($0) } }
    return cell
  }

  /// How many empty cells a short row gets; in a hostile text with millions of them, none.
  mutating func padding(_ wanted: Int) -> Int {
    guard wanted <= remainingPadding else { return 0 }
    remainingPadding -= wanted
    return wanted
  }

  /// The words of a text node, without the guard before a cell's words.
  func words(of node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    let words = CommonMarkTree.literal(node)
    guard current != nil, cmark_node_previous(node) == nil, words.starts(with: CellText.guardBytes) else {
      return words
    }
    return UnsafeBufferPointer(rebasing: words[CellText.guardBytes.count...])
  }
}
