import Diagnostics
import Foundation
import Testing

@testable import Content

@Suite struct SectionTests {
  private func page(_ title: String, _ body: String = "เนื้อหา") -> String {
    "---\ntitle: \(title)\n---\n\(body)\n"
  }

  @Test func foldersOfPagesAreSectionsWithinEachOther() throws {
    let (content, findings) = try ContentFolder([
      "pages/council/index.md": page("สภา", ""), "pages/council/members.md": page("สมาชิก"),
      "pages/council/bylaws/index.md": page("ข้อบัญญัติ"), "pages/council/bylaws/2566.md": page("ปี 2566"),
      "pages/about.md": page("เกี่ยวกับ"),
    ]).load()
    #expect(findings.map(\.message.en) == [])
    #expect(
      content.pages.map(\.address.text)
        == ["/about/", "/council/", "/council/bylaws/", "/council/bylaws/2566/", "/council/members/"])
    #expect(content.pages.filter(\.isSection).map(\.title) == ["สภา", "ข้อบัญญัติ"])
  }

  @Test func aSectionNeedsAPageThatOpensIt() throws {
    let findings = try ContentFolder(["pages/funds/a.md": page("กองทุน")]).load().findings
    #expect(findings.map(\.rule.name) == ["content.section-without-index"])
    #expect(findings.first?.place?.file == "Content/pages/funds")
  }

  @Test func filesOfAPageInASectionLieBesideIt() throws {
    let folder = try ContentFolder([
      "pages/forms/index.md": page("แบบฟอร์ม", "[คำร้อง](a.pdf)"),
      "pages/forms/tax.md": page("ภาษี", "[แบบ](b.pdf)"),
    ])
    try folder.write(ContentFolder.pdf, to: "pages/forms/index/a.pdf")
    try folder.write(ContentFolder.pdf, to: "pages/forms/tax/b.pdf")
    let (content, findings) = try folder.load()
    #expect(findings.map(\.message.en) == [])
    #expect(
      content.pages.flatMap(\.shownFiles).map(\.address.text) == ["/forms/a.pdf", "/forms/tax/b.pdf"])
  }

  @Test func theMenuOfTheAgencyIsReadAndItsLinksAreChecked() throws {
    let menu = """
      menu:
        - title: สภา
          url: /council/
        - title: หาย
          url: /nowhere/
        - title: กรม
          url: https://www.dla.go.th/

      """
    let (content, findings) = try ContentFolder([
      "agency.yaml": ContentFolder.profile + menu, "pages/council/index.md": page("สภา"),
    ]).load()
    #expect(content.agency.menu?.map(\.title) == ["สภา", "กรม"])
    #expect(findings.map(\.rule.name) == ["link.dead"] && findings.first?.place?.line == 8)
    let wrong = try ContentFolder(["agency.yaml": ContentFolder.profile + "menu:\n  - titel: ก\n    url: /\n"]
    )
    #expect(Set(try wrong.rules()) == ["agency.missing-key", "agency.unknown-key"])
  }

  @Test func howMuchReadinessIsShownIsAChoice() throws {
    let none = try ContentFolder().load().content.agency.readiness
    #expect(none == .items)
    for choice in ReadinessDisplay.allCases {
      let folder = try ContentFolder([
        "agency.yaml": ContentFolder.profile + "readiness: \(choice.rawValue)\n"
      ])
      #expect(try folder.load().content.agency.readiness == choice)
    }
    let slip = try ContentFolder(["agency.yaml": ContentFolder.profile + "readiness: privat\n"]).load()
      .findings
    #expect(slip.first?.suggestion == "private" && slip.first?.severity == .error)
  }

  @Test func aPageInEnglishLiesBelowTheFolderOfEnglish() throws {
    let (content, findings) = try ContentFolder([
      "pages/about.md": page("เกี่ยวกับ"), "pages/about.en.md": page("About us", "Text"),
      "1-basic-information/structure/2566.md": page("โครงสร้าง"),
      "1-basic-information/structure/2566.en.md": page("Structure", "Text"),
    ]).load()
    #expect(findings.map(\.message.en) == [])
    #expect(content.english.map(\.address.text) == ["/en/about/", "/en/basic-information/structure/2566/"])
    #expect(content.pages.count == 1 && content.documents(of: "structure").count == 1)
  }
}
