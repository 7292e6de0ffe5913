/// The part of a long line around a column, with the caret's indent and width in terminal columns.
package struct SnippetWindow {
  /// The part that is shown, with `…` where more stands beside it.
  package let text: String
  /// The column of the caret, from 0.
  package let indent: Int
  /// How many columns are meant, at least 1.
  package let width: Int

  /// Takes a line and a place in it, in code points from 1.
  package init(line: String, column: Int, length: Int, limit: Int = 100) {
    let scalars = Array(line.unicodeScalars)
    let place = min(max(column - 1, 0), scalars.count)
    let target = Self.base(of: place, in: scalars)
    let start = target > limit * 3 / 4 ? Self.base(of: target - limit / 2, in: scalars) : 0
    let end = Self.end(of: min(scalars.count, start + limit), in: scalars)
    let head = start > 0 ? "…" : ""
    text = head + Self.string(scalars[start..<end]) + (end < scalars.count ? "…" : "")
    indent = DisplayWidth.of(head + Self.string(scalars[start..<target]))
    let marked = place + min(max(length, 0), max(end - place, 0))
    width = max(1, DisplayWidth.of(Self.string(scalars[target..<max(target, marked)])))
  }

  /// The index of the letter that carries the mark at an index; the index itself for a letter.
  private static func base(of index: Int, in scalars: [Unicode.Scalar]) -> Int {
    var index = index
    while index > 0, index < scalars.count, DisplayWidth.width(scalars[index]) == 0 { index -= 1 }
    return index
  }

  /// The first index from one on that holds no mark of the letter before it.
  private static func end(of index: Int, in scalars: [Unicode.Scalar]) -> Int {
    scalars[index...].firstIndex { DisplayWidth.width($0) > 0 } ?? scalars.count
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
