import DataFiles
import Diagnostics
import Files

/// Reads the text files of the content with their limits.
enum TextFile {
  static let largestDocument = 1_048_576
  static let largestTable = 32 * 1_048_576

  /// The text of a file, decoded and checked; nil if it cannot be read, which is reported.
  static func read(
    _ path: String, from disk: SourceFolder, into diagnostics: inout DiagnosticList
  ) -> SourceText? {
    bytes(path, from: disk, limit: largestDocument, into: &diagnostics)
      .flatMap { TextEncoding.decode($0, path: path, into: &diagnostics) }
  }

  /// The bytes of a file; nil if it cannot be read, which is reported.
  static func bytes(
    _ path: String, from disk: SourceFolder, limit: Int, into diagnostics: inout DiagnosticList
  ) -> [UInt8]? {
    do { return try disk.read(path, limit: limit) } catch {
      diagnostics.add(.unreadable(path, error))
      return nil
    }
  }
}
