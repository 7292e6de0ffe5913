import Diagnostics

/// What was found behind a file that a document lists.
package enum FileState: Sendable, Hashable {
  case available(size: Int, pages: Int?)
  case missing
  case empty
  case corrupt(LocalizedText)

  /// Whether readers can be given the file.
  package var isAvailable: Bool {
    if case .available = self { return true }
    return false
  }
}
