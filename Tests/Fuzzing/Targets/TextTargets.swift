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

/// Numbers of persons: found by their place in the text, and masked so that none is found again.
///
/// What is published of the same bytes as a picture, as a page or as a table is read without a crash, and no cell of a
/// table is guarded twice.
struct PrivacyTarget: FuzzTarget {
  func fault(of bytes: [UInt8]) -> String? {
    let matches = NationalID.findPersonal(in: bytes)
    guard matches.allSatisfy({ bytes.indices.contains($0.offset) && $0.lastDigits.utf8.count == 4 }) else {
      return "a number lies outside of its text"
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let masked = NationalID.masked(text)
    guard NationalID.findPersonal(in: Array(masked.utf8)).isEmpty else {
      return "a masked number is still there"
    }
    guard NationalID.masked(masked) == masked else { return "what is masked is masked once more" }
    guard masked.unicodeScalars.count == text.unicodeScalars.count else { return "masking moves the text" }
    _ = VisibleText.ofHTML(bytes)
    _ = VisibleText.ofXML(bytes).map { $0.offset(of: $0.bytes.count) }
    _ = SVGSafety.fault(of: SourceText(path: "a.svg", bytes: bytes))
    let table = TableGuard.guarded(bytes)?.bytes(of: bytes)
    if let table, TableGuard.guarded(table) != nil { return "a cell is guarded twice" }
    return faultOfPictures(bytes)
  }

  /// Pictures: what is published of them is published as it is the next time.
  private func faultOfPictures(_ bytes: [UInt8]) -> String? {
    for kind in [FileKind.jpg, .png, .gif, .webp] {
      guard let published = PictureMetadata.read(bytes, kind)?.parts.bytes(of: bytes) else { continue }
      guard let again = PictureMetadata.read(published, kind), again.parts.areWhole else {
        return "a picture is cleaned twice"
      }
    }
    return nil
  }
}
