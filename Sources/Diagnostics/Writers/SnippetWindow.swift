/// The part of a long line around a column, with the caret's indent and width in terminal columns.
struct SnippetWindow {
  let text: String
  let indent: Int
  let width: Int

  init(line: String, column: Int, length: Int, limit: Int = 100) {
    let scalars = Array(line.unicodeScalars)
    let target = min(max(column - 1, 0), scalars.count)
    let start = target > limit * 3 / 4 ? target - limit / 2 : 0
    let end = min(scalars.count, start + limit)
    let head = start > 0 ? "…" : ""
    text = head + Self.string(scalars[start..<end]) + (end < scalars.count ? "…" : "")
    indent = DisplayWidth.of(head + Self.string(scalars[start..<target]))
    width = max(1, DisplayWidth.of(Self.string(scalars[target..<min(end, target + length)])))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
