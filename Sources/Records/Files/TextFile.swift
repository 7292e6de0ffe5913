import DataFiles
import Diagnostics

/// Reads the text files of the content with their limits.
enum TextFile {
  static let largestDocument = 1_048_576
  static let largestTable = 32 * 1_048_576

  /// The text of a file that was decoded and checked before; it is checked again only where its stamp has changed.
  static func readAgain(
    _ path: String, known: FileStamp?, from disk: ContentDisk, into diagnostics: inout DiagnosticList
  ) -> (source: SourceText, isSame: Bool)? {
    guard let (bytes, stamp) = try? disk.stampedRead(path, limit: largestDocument), stamp == known else {
      return read(path, from: disk, limit: largestDocument, into: &diagnostics).map { ($0, false) }
    }
    return (SourceText(path: path, bytes: TextEncoding.withoutMark(bytes)), true)
  }

  /// The text of a file, decoded and checked; nothing where it cannot be read, which is reported.
  static func read(
    _ path: String, from disk: ContentDisk, limit: Int, into diagnostics: inout DiagnosticList
  ) -> SourceText? {
    readStamped(path, from: disk, limit: limit, into: &diagnostics)?.source
  }

  /// The text of a file, decoded and checked, with the stamp of the file; nothing where it cannot be read, which is
  /// reported.
  static func readStamped(
    _ path: String, from disk: ContentDisk, limit: Int, into diagnostics: inout DiagnosticList
  ) -> (source: SourceText, stamp: FileStamp)? {
    do {
      let (bytes, stamp) = try disk.stampedRead(path, limit: limit)
      return TextEncoding.decode(bytes, path: path, into: &diagnostics).map { ($0, stamp) }
    } catch {
      diagnostics.add(
        Diagnostic(
          "content.unreadable", .error, at: SourcePlace(file: path),
          LocalizedText(th: "“\(path)” \(error.text.th)", en: "“\(path)” \(error.text.en)"), mend: error.mend)
      )
      return nil
    }
  }
}
