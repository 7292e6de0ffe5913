import Foundation
import Testing

@testable import Site

@Suite struct PageSourcesTests {
  private let site = TestSite.demonstration

  private func content(_ path: String) -> [String] {
    site.sources(path).filter { $0.hasPrefix("Content/") }
  }

  private let frame = ["Content/agency.yaml", "Content/files/emblem.svg", "Content/pages/"]

  @Test func aDocumentIsMadeFromItsFilesItsKeyAndItsNeighbours() {
    let key = "Content/3-budget/procurement-plan/"
    #expect(
      content("budget/procurement-plan/index.html") == [
        key + "2566.md", key + "2566/procurement-plan.pdf", key + "2566/procurement-plan.csv", key,
        "Content/3-budget/annual-budget-report/2565.md", "Content/3-budget/procurement-announcements/2566.md",
      ] + frame)
    #expect(
      content("basic-information/executives/index.html").contains(
        "Content/1-basic-information/executives/2566/mana.jpg"))
  }

  @Test func anArticleIsMadeFromItsFileItsPictureAndItsNeighbours() {
    #expect(
      content("news/2022-11-21-qr-payment/index.html") == [
        "Content/news/2022-11-21-qr-payment.md", "Content/news/2022-11-21-qr-payment/service-counter-qr.jpg",
        "Content/news/2022-12-10-flood-relief.md", "Content/news/2022-10-07-budget-2566.md",
      ] + frame)
    #expect(content("accessibility/index.html") == ["Content/pages/accessibility.md"] + frame)
  }

  @Test func overviewsAreMadeFromEverything() {
    for path in ["index.html", "budget/index.html", "ita/2566/index.html", "sitemap/index.html", "feed.xml"] {
      #expect(content(path) == ["Content/"], "\(path)")
    }
    #expect(content("news/index.html") == ["Content/news/"] + frame)
  }

  @Test func pagesOfThePlanAreMadeFromThePlan() {
    #expect(
      content("plan/2.2.1-1/index.html") == ["Content/plan/projects/2.2.1-1.md", "Content/plan/"] + frame)
    #expect(
      content("plan/index.html")
        == [
          "Content/plan/plan.yaml", "Content/plan/", "Content/corruption-prevention/anti-corruption-plan/",
        ] + frame)
    #expect(content("corruption-prevention/anti-corruption-plan/index.html").contains("Content/plan/"))
  }

  @Test func theTemplatesAreNamedWithAllThatTheyInclude() {
    let templates = site.sources("news/2022-11-21-qr-payment/index.html").filter {
      $0.hasPrefix("Templates/")
    }
    #expect(
      templates
        == ["album", "article", "date", "footer", "header", "layout", "neighbours", "section-pages"].map {
          "Templates/\($0).mustache"
        })
    #expect(site.sources("budget/procurement-plan/index.html").contains("Templates/cell.mustache"))
  }

  @Test func everyFileHasSourcesThatExistOrThatThePageMisses() {
    for (path, file) in site.files {
      #expect(!file.sources.isEmpty, "\(path)")
      #expect(Set(file.sources).count == file.sources.count, "\(path)")
      for source in file.sources where !source.hasSuffix("/survey-report-2565.pdf") {
        #expect(
          FileManager.default.fileExists(atPath: TestSite.repository + "/" + source), "\(path): \(source)")
      }
    }
  }
}
