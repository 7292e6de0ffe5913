import Foundation
import Testing

@testable import Markup

@Suite struct TableTests {
  static let examples = SpecificationExample.all(in: "gfm-extensions.txt").filter {
    // The example that shows bare addresses becoming links belongs to another extension.
    $0.html.contains("<table>") && !$0.markdown.contains("<") && !$0.markdown.contains("www.github.com")
  }

  /// Our table without what we add on purpose: frame, scope, ids; alignment as attribute.
  static func plain(_ html: String) -> String {
    html.replacing(/<div class="table-frame"[^>]*><table[^>]*>/) { _ in "<table>" }
      .replacing("</table></div>", with: "</table>")
      .replacing(" scope=\"col\"", with: "")
      .replacing(/class="align-(\w+)"/) { "align=\"\($0.1)\"" }
  }

  @Test(.enabled(if: !examples.isEmpty, "the standards are not beside the project"))
  func everyTableOfGitHubsSpecificationIsWrittenAsItSays() {
    for example in Self.examples {
      #expect(Self.plain(Rendered(example.markdown).html) == example.html, "example \(example.number)")
    }
    #expect(Self.examples.count >= 8)
  }

  @Test func aTableHasAFrameAndItsHeaderCellsAScope() {
    let html = Rendered("| ก | ข |\n| :-- | --: |\n| 1 | 2 |\n").html
    #expect(html.contains("<div class=\"table-frame\" tabindex=\"0\" role=\"region\" aria-label="))
    #expect(html.contains("<th scope=\"col\" class=\"align-left\">ก</th>"))
    #expect(html.contains("<td class=\"align-right\">2</td>"))
    #expect(!html.contains("style="))
  }

  @Test(arguments: [
    "Table: งบประมาณ\n\n|ก|\n|-|\n|1|\n", "Table: งบประมาณ\n|ก|\n|-|\n|1|\n",
    "ตาราง: งบประมาณ\n\n|ก|\n|-|\n|1|",
  ])
  func aLineAboveATableIsItsCaption(text: String) {
    let rendered = Rendered(text)
    #expect(rendered.html.contains("<caption id=\"table.1\">งบประมาณ</caption>"))
    #expect(rendered.html.contains("aria-labelledby=\"table.1\""))
    #expect(!rendered.html.contains("<p>"))
    #expect(rendered.markdown.tables.map(\.caption) == ["งบประมาณ"])
  }

  @Test func aCaptionWithoutATableStaysAParagraph() {
    #expect(Rendered("Table: งบ\n\nข้อความ\n").html == "<p>Table: งบ</p>\n<p>ข้อความ</p>\n")
  }

  @Test func tablesInsideListsAndQuotationsWork() {
    let list = Rendered("- ก\n\n  | a | b |\n  | - | - |\n  | 1 | 2 |\n")
    #expect(list.markdown.tables.first?.rowCount == 1)
    #expect(list.markdown.tables.first?.line == 3)
    let quotation = Rendered("> | a | b |\n> | - | - |\n> | 1 | 2 |\n")
    #expect(Self.plain(quotation.html).hasPrefix("<blockquote>\n<table>\n<thead>\n<tr>\n<th>a</th>"))
    #expect(quotation.html.contains("<td>2</td>"))
  }

  @Test func aLineOutsideOfTheQuotationEndsItsTable() {
    let rendered = Rendered("> | a |\n> | - |\n> | 1 |\nข้างนอก\n")
    #expect(rendered.markdown.tables.first?.rowCount == 1)
    #expect(rendered.html.contains("<p>ข้างนอก</p>"))
  }

  @Test func aTableMayFollowTheLinesOfAParagraph() {
    let html = Rendered("ตามตาราง\nนี้ *จริง*\n| a |\n| - |\n").html
    #expect(html.hasPrefix("<p>ตามตาราง\nนี้ <em>จริง</em></p>\n<div class=\"table-frame\""))
  }

  @Test func hyphensBelowATableAreALineAndNoHeading() {
    let rendered = Rendered("| a |\n| - |\n| 1 |\n---\nข้อความ\n")
    #expect(rendered.markdown.headings.isEmpty)
    #expect(rendered.markdown.tables.first?.rowCount == 1)
    #expect(rendered.html.hasSuffix("</table></div>\n<hr />\n<p>ข้อความ</p>\n"))
  }

  @Test func markupBeginsInACellAsItDoesInALine() {
    let html = Rendered("| a |\n| - |\n| *\"ก\"* |\n| # ข |\n| - ค |\n| `\\|` |\n").html
    #expect(html.contains("<td><em>&quot;ก&quot;</em></td>"))
    #expect(html.contains("<td># ข</td>"))
    #expect(html.contains("<td>- ค</td>"))
    #expect(html.contains("<td><code>|</code></td>"))
  }

  @Test func definitionsOfTheTextHoldInItsTables() {
    let rendered = Rendered("| a |\n| - |\n| [ก] |\n\n[ก]:\n  /ที่อยู่\n  \"ชื่อ\"\n")
    #expect(rendered.html.contains("title=\"ชื่อ\">ก</a></td>"))
    #expect(rendered.markdown.links.map(\.url) == ["/ที่อยู่"])
  }

  @Test func aLineThatBeginsWithAColonMayBelongToATable() {
    let rendered = Rendered("@W/.\n:-")
    #expect(Self.plain(rendered.html).hasPrefix("<table>\n<thead>\n<tr>\n<th align=\"left\">@W/.</th>"))
    #expect(rendered.markdown.tables.map(\.rowCount) == [0])
  }

  @Test func rowsHaveAsManyCellsAsTheHeader() {
    let html = Self.plain(Rendered("| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |\n").html)
    #expect(html.contains("<td>1</td>\n<td></td>\n</tr>"))
    #expect(html.contains("<td>1</td>\n<td>2</td>\n</tr>"))
    #expect(!html.contains("3"))
  }

  @Test func linesOfHyphensAloneMakeNoTable() {
    #expect(Rendered("ก\n---\n").html.hasPrefix("<h2"))
    #expect(Rendered("ก | ข\nค | ง\n").markdown.tables.isEmpty)
  }
}
