import DataFiles
import Diagnostics
import Files

/// Reads the text files of the content with their limits.
enum TextFile {
  static let largestDocument = 1_048_576
  static let largestTable = 32 * 1_048_576

  /// The text of a file, decoded and checked; nothing where it cannot be read, which is reported.
  static func read(
    _ path: String, from disk: SourceFolder, limit: Int, into diagnostics: inout DiagnosticList
  ) -> SourceText? {
    do {
      let bytes = try disk.read(path, limit: limit)
      return TextEncoding.decode(bytes, path: path, into: &diagnostics)
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
