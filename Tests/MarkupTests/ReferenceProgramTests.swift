import CCommonMark
import Foundation
import Testing

@testable import Markup

/// Compares our writer with libcmark's own over mutated examples.
@Suite struct ReferenceProgramTests {
  private static let pieces = [
    "*", "**", "_", "`", "[", "]", "(", ")", "![", "<", ">", "\"", "ก", "ำ", "\u{E48}", "\n", "\r\n", "\r",
    "\n\n", "- ", "1. ",
    "# ", "    ", "\t", "&quot;", "\\", "'", "=", "---\n", "](/u \"t\")", "\u{200B}", "“", "**\"ก\"**",
    "```\n", thai, thai, thai + "**", " " + thai, "“" + thai + "”", "\u{A0}" + thai + "\u{A0}",
    "](" + thai + ")",
  ]

  private static let thai = "ประชาชนองค์การถนนของจัดจ้างข้อมูล"

  private static func reference(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { raw in
      let html = cmark_markdown_to_html(raw.bindMemory(to: CChar.self).baseAddress, raw.count, 1 << 17)
      defer { free(html) }
      return html.map { String(cString: $0) } ?? ""
    }
  }

  @Test(.enabled(if: !CommonMarkTests.examples.isEmpty, "the standards are not beside the project"))
  func mutatedExamplesAreWrittenAsTheReferenceProgramWritesThem() {
    var random = SeededNumbers(seed: 2566)
    var compared = 0
    for _ in 0..<3000 {
      let parts = (0...Int.random(in: 0...2, using: &random)).compactMap { _ in
        CommonMarkTests.examples.randomElement(using: &random)?.markdown
      }
      var scalars = Array(parts.joined().unicodeScalars)
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let piece = Self.pieces.randomElement(using: &random) ?? ""
        scalars.insert(
          contentsOf: Array(piece.unicodeScalars), at: .random(in: 0...scalars.count, using: &random))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let rendered = Rendered(text, options: MarkdownOptions(linksAddresses: false))
      let differs = ["markdown.raw-html", "markdown.unsafe-url", "markdown.address-without-scheme"].contains(
        where: rendered.rules.contains)
      guard !differs, rendered.markdown.tables.isEmpty else { continue }
      compared += 1
      let html = rendered.html.replacing(
        /(<h[1-6]) id="[^"]*"/.matchingSemantics(.unicodeScalar)
      ) { $0.1 }
      #expect(html == Self.reference(Array(text.utf8)), "\(text.debugDescription)")
    }
    #expect(compared > 1500)
  }
}
