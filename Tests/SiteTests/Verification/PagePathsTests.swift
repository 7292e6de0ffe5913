import Content
import Testing

@testable import Site

@Suite struct PagePathsTests {
  @Test func everyPageIsFoundAndNothingElse() {
    let addresses =
      [FixedPages.home, FixedPages.news, SitePath(["404.html"], isPage: false)]
      + (0..<500).map { SitePath(["news", "ข่าว-\($0)"]) }
    let paths = PagePaths(addresses)
    for address in addresses {
      #expect(paths.contains(address.outputPath))
      #expect(!paths.contains(address.outputPath + "x"))
      #expect(!paths.contains(String(address.outputPath.dropLast())))
    }
    for other in ["", "/", "news", "news/", "news/index.htm", "news/ข่าว-500/index.html", "/index.html"] {
      #expect(!paths.contains(other))
    }
    #expect(!PagePaths([]).contains("index.html"))
  }
}
