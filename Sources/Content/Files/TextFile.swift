import DataFiles
import Diagnostics
import Files

/// Reads the text files of the content with their limits.
enum TextFile {
  static let largestDocument = 1_048_576
  static let largestTable = 32 * 1_048_576

  /// The text of a file, decoded and checked; nil if it cannot be read, which is reported.
  static func read(
    _ path: String, from disk: SourceFolder, limit: Int = largestDocument,
    into diagnostics: inout DiagnosticList
  ) -> SourceText? {
    do {
      let bytes = try disk.read(path, limit: limit)
      return TextEncoding.decode(bytes, path: path, into: &diagnostics)
    } catch {
      diagnostics.add(.unreadable(path, error))
      return nil
    }
  }
}
