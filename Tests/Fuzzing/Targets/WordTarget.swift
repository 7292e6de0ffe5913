import Diagnostics
import Markup

@testable import Content
@testable import DataFiles

/// Word files: read or refused, and what is made of them is text that shows no page of its own.
///
/// An input is an archive, or the parts of one, parted by form feeds: the text, the styles, the numbering, the notes and
/// what it refers to.
struct WordTarget: FuzzTarget {
  private static let parts = [
    "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml",
    "word/_rels/document.xml.rels",
  ]

  func fault(of bytes: [UInt8]) -> String? {
    var findings = DiagnosticList()
    defer { findings.print() }
    let isArchive = bytes.starts(with: [0x50, 0x4B])
    let texts = bytes.split(
      separator: 0x0C, maxSplits: Self.parts.count - 1, omittingEmptySubsequences: false)
    let archive =
      isArchive ? bytes : ZipWriter.bytes(of: zip(Self.parts, texts).map { (name: $0, content: Array($1)) })
    guard let document = try? WordDocument(archive) else { return nil }
    document.report(in: "a.docx", into: &findings)
    _ = WordLines(document).text
    let filling = WordImport(document, name: "a.docx", schemas: []).filling(original: [], into: &findings)
    let source = SourceText(path: "a.md", text: filling.body.joined(separator: "\n"))
    let page = MarkdownParser(options: MarkdownOptions()).render(
      source, body: 0..<source.bytes.count, resolver: { _ in .keep }, into: &findings)
    return UnsafeHTML.find(in: page.html.bytes) == nil ? nil : "unsafe HTML"
  }
}
