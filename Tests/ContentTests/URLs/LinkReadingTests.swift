import Diagnostics
import Testing

@testable import Content

/// Relative links to pages and whole addresses of the site itself, which are judged like those from the root.
@Suite struct LinkReadingTests {
  private func read(_ url: String, base: String = "https://www.example.go.th") throws -> (
    html: String, findings: [Diagnostic]
  ) {
    let folder = try ContentFolder([
      "agency.yaml": ContentFolder.profile + "baseURL: \(base)\n",
      ContentFolder.structure + ".md": ContentFolder.document(body: "[ก](<\(url)>)\n"),
      "1-basic-information/executives/2566.md": ContentFolder.document(),
      "pages/about.md": ContentFolder.document(),
    ])
    let (content, findings) = try folder.load()
    let document = try #require(content.documents(of: "structure").first)
    return (String(decoding: document.body.html.bytes, as: UTF8.self), findings)
  }

  @Test(arguments: [
    ("../executives/", "../../executives/index.html"),
    ("../executives/2566/", "../../executives/2566/index.html"),
    ("../../3-budget/", "../../../budget/index.html"), ("../../pages/about", "../../../about/index.html"),
    ("../../executives/2566/#x", "../../executives/2566/index.html#x"),
    ("https://www.example.go.th/budget/", "../../../budget/index.html"),
    ("HTTP://WWW.EXAMPLE.GO.TH/budget?a=1", "../../../budget/index.html?a=1"),
    ("http://www.example.go.th/about/#x", "../../../about/index.html#x"),
    ("https://www.example.go.th", "../../../index.html"),
    ("https://www.example.go.th.example.org/budgt/", "https://www.example.go.th.example.org/budgt/"),
    (
      "https://example.org/?u=https://www.example.go.th/x",
      "https://example.org/?u=https://www.example.go.th/x"
    ),
  ])
  func everySpellingOfAPageLeadsToIt(url: String, expected: String) throws {
    let result = try read(url)
    #expect(result.findings.isEmpty)
    #expect(result.html.contains("href=\"\(expected)\""), "\(result.html)")
  }

  @Test(arguments: [
    ("../executivs/", "/basic-information/executives/"), ("executives.md", "/basic-information/executives/"),
    ("../executives/2560.md", "/basic-information/executives/2566/"),
    ("/budget/executives/", "/basic-information/executives/"),
    ("https://www.example.go.th/budgt/", "/budget/"), ("https://www.example.go.th/abuot/", "/about/"),
    ("../../pages/abuot.md", "/about/"),
  ])
  func aDeadOneIsToldWhatWasProbablyMeant(url: String, meant: String) throws {
    let result = try read(url)
    #expect(result.findings.map(\.rule.name) == ["link.dead"])
    #expect(result.findings.first?.suggestion == meant)
    #expect(!result.html.contains("href"))
  }

  @Test func anotherFolderOfTheSameHostIsAnotherSite() throws {
    let base = "https://www.example.go.th/ita"
    #expect(try read("https://www.example.go.th/nowhere/", base: base).findings.isEmpty)
    #expect(try read("https://www.example.go.th/italy/", base: base).findings.isEmpty)
    #expect(
      try read("https://www.example.go.th/ita/nowhere/", base: base).findings.map(\.rule.name)
        == ["link.dead"])
  }
}
