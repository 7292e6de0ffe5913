/// A table found inside a block's lines, as GitHub's specification describes it.
struct PipeTable {
  /// The paragraph or heading that libcmark took it for.
  let node: OpaquePointer
  /// The line of the header, from 1 within the text.
  let headerLine: Int
  /// How many of the block's lines stand before the header.
  let leadingLines: Int
  /// The alignment of every column.
  let alignments: [ColumnAlignment]
  /// How many cells each row below the header has, at most one a column.
  let rows: [Int]
  /// Whether lines follow that belong to the block but not to the table.
  let hasTrailingLines: Bool
  /// Whether the hyphens below it, taken for a heading's underline, are a line across the page.
  let endsWithRule: Bool
}
