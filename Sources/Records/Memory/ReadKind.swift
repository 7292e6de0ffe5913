/// The kinds of things from which an output is made.
public enum ReadKind: UInt8, Sendable, CaseIterable {
  /// Its template and all that this includes.
  case template = 1
  /// What surrounds a page: the agency, the menu, the pages above it and the foot.
  case surroundings
  /// The data and text of a document, or of what stands for it.
  case document
  /// The rows of tables.
  case rows
  /// Files that are offered or shown.
  case files
  /// How the content stands to the official list.
  case readiness
  /// Lists of other pages.
  case lists
  /// The action plan and its progress.
  case plan
  /// The news before and after an item.
  case neighbours
}
