/// Where a sheet lies in the document and what stands above it.
struct SheetOutline: Sendable {
  /// The first line of what stands above the sheet, as an index.
  var first: Int
  /// The line that names the project, as an index.
  var anchor: Int
  /// The line after the sheet's last one, as an index.
  var end: Int
  /// The lines of the outline that were understood, as indices.
  var lines: [Int] = []
  var dimension: Int?
  var dimensionTitle: String?
  var mission: (number: String, title: String)?
  var section: (number: String, title: String)?
  var sequence: Int?
}
