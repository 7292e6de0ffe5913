import Foundation
import Testing

@testable import Markup

@Suite struct CommonMarkTests {
  static let examples = SpecificationExample.all(in: "commonmark-0.30-spec.txt")

  @Test(.enabled(if: !examples.isEmpty, "the standards are not beside the project"))
  func everyExampleOfTheSpecificationIsWrittenAsItSays() {
    var compared = 0
    for example in Self.examples {
      let rendered = Rendered(example.markdown, options: MarkdownOptions(linksAddresses: false))
      if rendered.rules.contains(
        where: ["markdown.raw-html", "markdown.unsafe-url", "markdown.address-without-scheme"].contains)
      {
        continue
      }
      compared += 1
      let html = rendered.html.replacing(/(<h[1-6]) id="[^"]*"/) { $0.1 }
      #expect(html == example.html, "example \(example.number): \(example.markdown)")
    }
    #expect(Self.examples.count > 640)
    #expect(compared > 560)
  }

  @Test(.enabled(if: !examples.isEmpty, "the standards are not beside the project"))
  func noExampleWithRawHTMLLosesItSilently() {
    for example in Self.examples where example.markdown.contains("<script") {
      let rendered = Rendered(example.markdown)
      #expect(!rendered.html.contains("<script"))
      #expect(rendered.html.contains("&lt;script") || rendered.rules.contains("markdown.raw-html"))
    }
  }

  @Test func carriageReturnsEndLinesToo() {
    #expect(Rendered("a\r\nb\r\n\r\nc").html == "<p>a\nb</p>\n<p>c</p>\n")
  }

  @Test func anEmptyTextIsEmpty() {
    #expect(Rendered("").html.isEmpty)
    #expect(Rendered("\n \n").html.isEmpty)
  }
}
