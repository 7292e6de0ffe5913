import Content
import Foundation
import Readiness
import Testing
import ThaiText

@testable import Site

@Suite struct AnswerSheetPagesTests {
  private let site = TestSite.demonstration

  private func readiness() throws -> Readiness {
    let content = try #require(site.content)
    let catalogue = try #require(content.library[content.agency.fiscalYear])
    let today = try #require(content.agency.sample?.judgedOn)
    return Assessor(content: content, today: today).readiness(for: catalogue)
  }

  @Test func everyAddressOpensAndShowsTheElementsOfItsItem() throws {
    let (content, readiness) = (try #require(site.content), try readiness())
    let sheet = AnswerSheet(readiness, of: content)
    let base = try #require(content.agency.baseURL)
    var shown = 0
    for (row, item) in zip(sheet.rows, readiness.items) {
      for address in row.addresses {
        let path = try #require(address.hasPrefix(base) ? String(address.dropFirst(base.count)) : nil)
        let file = path.split(separator: "/").joined(separator: "/") + "/index.html"
        let page = site.page(file)
        let crumbs = page.texts(".crumbs li")
        #expect(row.explanation.contains(crumbs.joined(separator: " › ")), "\(row.item.code) \(crumbs)")
        for part in item.parts where part.page?.outputPath == file {
          for element in part.elements where element.state == .verified {
            shown += 1
            for anchor in Set(element.evidence.compactMap(\.anchor)) {
              #expect(
                !page.find("[id=\(anchor)]").isEmpty || site.text(file).contains("id=\"\(anchor)\""),
                "\(row.item.code) \(element.element.id) #\(anchor)")
            }
          }
        }
      }
    }
    #expect(shown > 70)
  }

  @Test func theAddressesOfAllItemsAreAFileOfTheSite() throws {
    let lines = site.text("ita/2566/oit-links.csv").components(separatedBy: "\r\n")
    #expect(lines[0].hasSuffix("ข้อ,รายการ,ที่อยู่หน้า"))
    #expect(
      lines.contains {
        $0.hasPrefix("O1,โครงสร้าง,https://www.maetong.example.go.th/basic-information/structure/")
      })
    #expect(site.page("ita/2566/index.html").values("href", of: "a").contains("oit-links.csv"))
    let bare = try TestSite(["agency.yaml": TestSite.agency.replacing("baseURL:", with: "#baseURL:")])
    #expect(bare.files["ita/2566/oit-links.csv"] == nil)
    #expect(!bare.text("ita/2566/index.html").contains("oit-links.csv"))
  }

  @Test func noPersonOfTheWorkListIsEverPublished() throws {
    let work =
      "work:\n  responsible:\n    budget: {unit: กองคลัง, person: นางสาวสมศรี ใจดี}\n    executives: {person: นายภายใน ลับมาก}\n"
    let site = try TestSite([
      "agency.yaml": TestSite.agency + work,
      "3-budget/procurement-plan/2566.md": "---\ntitle: แผนจัดซื้อ\npublished: 2566-01-05\n---\nเนื้อหา\n",
    ])
    #expect(
      site.content?.agency.work.responsible(for: try #require(site.content?.library.keys["executives"]))?
        .person != nil)
    for (path, file) in site.files {
      guard case .bytes(let bytes) = file.contents else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("สมศรี") && !text.contains("ลับมาก"), "\(path)")
    }
    // The unit is public, as that of a document is.
    #expect(site.text("ita/2566/index.html").contains("กองคลัง"))
  }
}
