import Content
import DataFiles
import Diagnostics

/// The document of a plan as text, whatever kind of file it is.
package struct PlanDocument: Sendable {
  /// Where the text of a PDF or Word file is kept, so that its lines can be looked up and put right; never published.
  package static let textPath = "Content/plan/import/text.txt"

  /// The text that is read as a plan.
  package let source: SourceText
  /// The text as it was drawn from the file; nil where the file is text already.
  package let drawn: [UInt8]?

  /// The file that keeps the drawn text.
  package var files: [ScaffoldFile] { drawn.map { [ScaffoldFile(Self.textPath, bytes: $0)] } ?? [] }

  /// The text of a file; nil if it cannot be had, which is reported.
  ///
  /// Places are lines of the file, or of the kept text where it `isKept`.
  package static func read(
    _ bytes: [UInt8], name: String, isKept: Bool, into diagnostics: inout DiagnosticList
  ) -> PlanDocument? {
    guard let kind = FileSignature.of(bytes) else {
      return TextEncoding.decode(bytes, path: name, isExtracted: true, into: &diagnostics)
        .map { PlanDocument(source: $0, drawn: nil) }
    }
    guard let text = text(bytes, kind, name, into: &diagnostics) else { return nil }
    return TextEncoding.decode(
      text, path: isKept ? textPath : name, isExtracted: true, into: &diagnostics
    ).map { PlanDocument(source: $0, drawn: text) }
  }

  private static func text(
    _ bytes: [UInt8], _ kind: FileSignature, _ name: String, into diagnostics: inout DiagnosticList
  ) -> [UInt8]? {
    switch kind {
    case .pdf:
      do { return try PDFLayout.read(bytes) } catch { diagnostics.add(error.finding(about: name)) }
    case .word:
      do {
        let document = try WordDocument(bytes)
        document.report(in: name, into: &diagnostics)
        return Array(WordLines(document).text.utf8)
      } catch { diagnostics.add(.archive(error, at: SourcePlace(file: name))) }
    default: diagnostics.add(.noPlanText(kind, in: name))
    }
    return nil
  }
}
