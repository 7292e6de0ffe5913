import Diagnostics
import Testing

@testable import Content

/// `aliases:`, old addresses that lead to a page.
@Suite struct AliasTests {
  private let executives = "1-basic-information/executives/2566"

  private func folder(_ aliases: String, others: [String: String] = [:]) throws -> ContentFolder {
    var files = others
    files["agency.yaml"] = ContentFolder.profile + "baseURL: https://www.example.go.th/ita/\n"
    files[ContentFolder.structure + ".md"] = ContentFolder.document("aliases: [\(aliases)]\n")
    return try ContentFolder(files)
  }

  @Test(arguments: [
    ("/old/", "/old/", true), ("/old", "/old/", true), ("/old/index.html", "/old/", true),
    ("/a/b.html", "/a/b.html", true), ("/%E0%B8%81/", "/ก/", true), ("/a.php", "/a.php", false),
    ("https://www.example.go.th/ita/old/", "/old/", true), ("/ita/2560/O1/", "/ita/2560/O1/", true),
  ])
  func anOldAddressLeadsToThePageOfItsYear(written: String, from: String, hasPage: Bool) throws {
    let (content, findings) = try folder("'\(written)'").load()
    let alias = try #require(content.aliases.first)
    #expect(alias.from.text == from && alias.to.text == "/basic-information/structure/2566/")
    #expect(alias.hasPage == hasPage)
    #expect(findings.map(\.rule.name) == (hasPage ? [] : ["address.alias-server"]))
  }

  @Test(arguments: [
    ("old", "address.alias"), ("/a/../b/", "address.alias"), ("/a/./b/", "address.alias"),
    ("/a//b/", "address.alias"), ("/.git/", "address.alias"), ("/a\\b/", "address.alias"),
    ("https://www.example.org/old/", "address.alias"), ("https://www.example.go.th/old/", "address.alias"),
    ("/a?id=5", "address.alias-query"), ("/a#b", "address.alias-query"), ("/O12/", "address.alias-code"),
    ("/menu/o๑๒/", "address.alias-code"), ("/budget/", "address.alias-taken"),
    ("/news", "address.alias-taken"), ("/feed.xml/", "address.alias-taken"),
    ("/feed.xml/a/", "address.alias-taken"), ("/assets/x/", "address.alias-taken"),
    ("/basic-information/structure/", "address.alias-taken"),
    ("/basic-information/structure/2566/", "address.alias-taken"),
    ("/budget/procurement-plan/2570/", "address.alias-taken"), ("/search/", "address.alias-taken"),
  ])
  func whatCannotBeAnOldAddressIsSaidWhereItIsWritten(written: String, rule: String) throws {
    let (content, findings) = try folder("'\(written)'").load()
    #expect(content.aliases.isEmpty)
    #expect(findings.map(\.rule.name) == [rule])
    #expect(findings.first?.place?.line == 3 && findings.first?.severity == .error)
  }

  @Test func twoPagesMayNotAskForOneAddress() throws {
    let other = ContentFolder.document("aliases: [/old]\n")
    let (content, findings) = try folder("/old/", others: [executives + ".md": other]).load()
    #expect(content.aliases.count == 1 && findings.map(\.rule.name) == ["address.alias-twice"])
    #expect(findings.first?.related.count == 1)
    #expect(findings.first?.related.first?.file != findings.first?.place?.file)
    #expect(try folder("/a.html, /a.html/b/").rules() == ["address.alias-twice"])
  }

  @Test func draftsHaveNoOldAddressesAndLinksToOthersGoOnAtOnce() throws {
    let draft = ContentFolder.document("status: draft\naliases: [/old/]\n")
    let page = ContentFolder.document(body: "[ก](/old/)\n")
    let folder = try folder("/old/", others: [executives + ".md": draft, "pages/p.md": page])
    let (content, findings) = try folder.load()
    #expect(findings.isEmpty && content.aliases.count == 1)
    let html = String(decoding: try #require(content.pages.first).text.body.html.bytes, as: UTF8.self)
    #expect(html.contains("href=\"../basic-information/structure/2566/index.html\""))
  }
}
