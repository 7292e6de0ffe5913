import DataFiles
import Diagnostics
import Markup
import PlanImport
import ThaiText

@testable import Content

/// The data at the beginning of a document: split, read, or refused with a finding.
struct FrontMatterTarget: FuzzTarget {
  func fault(of bytes: [UInt8]) -> String? {
    var findings = DiagnosticList()
    defer { findings.print() }
    let isWhole = bytes.starts(with: "---\n".utf8)
    let document = isWhole ? bytes : Array("---\n".utf8) + bytes + Array("\n---\nก\n".utf8)
    guard let source = TextEncoding.decode(document, path: "a.md", into: &findings),
      let parts = FrontMatter.split(source, into: &findings)
    else { return findings.hasErrors ? nil : "a document is refused in silence" }
    guard parts.data.upperBound < parts.body.lowerBound, parts.body.upperBound == source.bytes.count else {
      return "the parts of a document run together"
    }
    _ = YAMLReader.read(source, range: parts.data, into: &findings)
    return nil
  }
}

/// Texts: their HTML is harmless, and what is known of them lies within them.
struct MarkdownTarget: FuzzTarget {
  func fault(of bytes: [UInt8]) -> String? {
    var findings = DiagnosticList()
    defer { findings.print() }
    guard let source = TextEncoding.decode(bytes, path: "a.md", into: &findings) else { return nil }
    var isWithin = true
    let text = MarkdownParser(options: MarkdownOptions()).render(
      source, body: 0..<source.bytes.count,
      resolver: { request in
        let end = request.offset.addingReportingOverflow(request.length)
        isWithin = isWithin && request.offset >= 0 && !end.overflow && end.partialValue <= source.bytes.count
        return .keep
      }, into: &findings)
    guard UnsafeHTML.find(in: text.html.bytes) == nil else { return "unsafe HTML" }
    return isWithin ? nil : "an address lies outside of its text"
  }
}

/// The text of a plan's document: read without a crash, every finding within it.
struct PlanTarget: FuzzTarget {
  func fault(of bytes: [UInt8]) -> String? {
    var findings = DiagnosticList()
    defer { findings.print() }
    guard let source = TextEncoding.decode(bytes, path: "plan.txt", into: &findings) else { return nil }
    let imported = PlanImporter(source).read(into: &findings)
    let lines = source.bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    return imported.unplaced.allSatisfy { (1...lines).contains($0.line) } ? nil : "a line is out of the text"
  }
}
