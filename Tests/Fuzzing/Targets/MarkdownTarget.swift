import DataFiles
import Diagnostics
import Foundation

@testable import Markup

/// Texts: their HTML is harmless, and the same whether libcmark sees stand-ins for long runs or not,
/// and whether it sees plain texts at all.
struct MarkdownTarget: FuzzTarget {
  /// What keeps stand-ins out of the text behind it, and the HTML that it becomes.
  private static let prefix = (text: "&#33;\n\n", html: "<p>!</p>\n", lines: 2)

  func fault(of bytes: [UInt8]) -> String? {
    var findings = DiagnosticList()
    defer { findings.print() }
    guard let source = TextEncoding.decode(bytes, path: "a.md", into: &findings) else { return nil }
    let with = Reading(source)
    findings.add(contentsOf: with.findings)
    guard UnsafeHTML.find(in: with.text.html.bytes) == nil else { return "unsafe HTML" }
    let bare = Reading(source, MarkdownOptions(gathersFacts: false))
    guard bare.text.html == with.text.html, bare.requests == with.requests else {
      return "a text comes out otherwise where nothing is gathered"
    }
    let hasStandIns = source.bytes.withUnsafeBufferPointer {
      !StandIns($0, 0..<$0.count).runs.isEmpty && !source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    }
    guard hasStandIns, !with.findings.hasErrors else { return nil }
    let without = Reading(SourceText(path: "a.md", bytes: Array(Self.prefix.text.utf8) + source.bytes))
    guard Array(Self.prefix.html.utf8) + with.text.html.bytes == without.text.html.bytes else {
      return "stand-ins change the HTML"
    }
    return with.facts(shiftedBy: Self.prefix.lines) == without.facts(shiftedBy: 0)
      ? nil : "stand-ins change what is known of the text"
  }

  /// A text as the parser reads it.
  private struct Reading {
    let text: RenderedMarkdown
    let findings: DiagnosticList
    /// Where the addresses stand that were asked for.
    let requests: [Range<Int>]

    init(_ source: SourceText, _ options: MarkdownOptions = MarkdownOptions()) {
      var found = DiagnosticList()
      var asked: [Range<Int>] = []
      text = MarkdownParser(options: options).render(
        source, body: 0..<source.bytes.count,
        resolver: { request in
          asked.append(request.offset..<request.offset + request.length)
          return .keep
        }, into: &found)
      findings = found
      requests = asked
    }

    func facts(shiftedBy lines: Int) -> [String] {
      text.headings.map { "heading \($0.level) \($0.id) \($0.text) \($0.line + lines)" }
        + text.links.map { "link \($0.url) \($0.text) \($0.line + lines) \($0.column) \($0.isImage)" }
        + text.definitions.map { "term \($0.text) \($0.line + lines) \($0.headingID ?? "")" }
        + text.tables.map { "table \($0.caption ?? "") \($0.id) \($0.line + lines) \($0.rowCount)" }
        + findings.sorted.map { finding in
          let place = finding.place
          return "\(finding.rule) \((place?.line ?? 0) + lines):\(place?.column ?? 0)+\(place?.length ?? 0)"
        }
    }
  }
}
