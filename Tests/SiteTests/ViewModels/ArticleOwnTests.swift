import Diagnostics
import Markup
import Content
import Templating
import Testing
import ThaiText

@testable import Site

@Suite struct ArticleOwnTests {
  @Test func everyFieldOfAnArticleIsOpenButItsFrame() {
    let own = Set(ArticleOwn.shape.names)
    #expect(ArticlePage.shape.names.allSatisfy { $0 == "frame" || own.contains($0) })
    let frame = Set(PageFrame.shape.names)
    #expect(own.filter { $0.hasPrefix("frame.") }.allSatisfy { frame.contains(String($0.dropFirst(6))) })
  }
}
