import Content
import Diagnostics
import Foundation
import Testing

@Suite struct BodyLinkTests {
  private let executives = "1-basic-information/executives/2566.md"
  private let older = "1-basic-information/executives/2565.md"

  private func html(_ body: String) throws -> (html: String, rules: [String]) {
    let folder = try ContentFolder([
      ContentFolder.structure + ".md": ContentFolder.document(body: body),
      executives: ContentFolder.document(), older: ContentFolder.document(),
      "news/2566-02-14-ข่าวดี.md": ContentFolder.document(),
    ])
    try folder.write(ContentFolder.pdf, to: ContentFolder.structure + "/a b.pdf")
    let (content, findings) = try folder.load()
    let document = try #require(content.documents(of: "structure").first)
    let rules = findings.map(\.rule.name).filter { $0 != "content.unlisted-file" }
    return (String(decoding: document.body.html.bytes, as: UTF8.self), rules)
  }

  @Test(arguments: [
    ("[ก](/basic-information/executives/)", "../executives/index.html"),
    ("[ก](/basic-information/executives)", "../executives/index.html"),
    ("[ก](/basic-information/executives/2565/#x)", "../executives/2565/index.html#x"),
    ("[ก](../executives/2566.md)", "../executives/index.html"),
    ("[ก](../executives/2565.md#x)", "../executives/2565/index.html#x"),
    ("[ก](<a b.pdf>)", "2566/a%20b.pdf"), ("[ก](a%20b.pdf)", "2566/a%20b.pdf"),
    ("[ก](<2566/a b.pdf>)", "2566/a%20b.pdf"), ("[ก](a%20b.pdf#page=3)", "2566/a%20b.pdf#page=3"),
    ("[ก](/)", "../../index.html"), ("[ก](https://example.org/)", "https://example.org/"),
    ("[ก](#x)", "#x"), ("[ก](/news/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/)", nil),
  ])
  func aLinkLeadsToItsPageFromAnyFolder(body: String, expected: String?) throws {
    let result = try html(body + "\n")
    if let expected {
      #expect(result.html.contains("href=\"\(expected)\""), "\(result.html)")
      #expect(result.rules.isEmpty)
    } else {
      #expect(result.rules == ["link.dead"])
    }
  }

  @Test func anAddressCopiedFromABrowserIsUnderstood() throws {
    let name = "2566-02-14-%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7%E0%B8%94%E0%B8%B5"
    #expect(try html("[ก](/news/\(name)/)\n").rules.isEmpty)
    #expect(try html("[ก](/news/2566-02-14-ข่าวดี/)\n").rules.isEmpty)
    #expect(try html("[ก](../../news/\(name).md)\n").rules.isEmpty)
  }

  @Test(arguments: [
    "[ก](/no/where/)", "[ก](../executives/2560.md)", "[ก](/../../etc/)",
  ])
  func aDeadLinkIsAProblemAndLeavesItsWords(body: String) throws {
    let result = try html(body + "\n")
    #expect(result.rules == ["link.dead"])
    #expect(!result.html.contains("href"))
  }

  @Test(arguments: [
    ("[ก](b.pdf)", "file.missing"), ("[ก](../../../secret.pdf)", "file.outside-folder"),
    ("[ก](a.exe)", "file.unknown-kind"), ("![ก](https://example.org/a.png)", "link.foreign-picture"),
  ])
  func aFileThatCannotBeShownIsAProblem(body: String, rule: String) throws {
    #expect(try html(body + "\n").rules == [rule])
  }

  @Test func aListedLinkIntoTheSiteMustLeadSomewhere() throws {
    let dead = try ContentFolder.ofStructure("links:\n  - url: /no/where/\n")
    #expect(try dead.rules() == ["link.dead"])
    #expect(try dead.document()?.allFaults.isEmpty == false)
    #expect(try ContentFolder.ofStructure("links:\n  - url: /news/\n").rules().isEmpty)
    #expect(try ContentFolder.ofStructure("links:\n  - url: //example.org/\n").rules().isEmpty == false)
  }

  @Test func twoDocumentsMayUseTheSameFileName() throws {
    let data = "attachments:\n  - file: a.pdf\n"
    let folder = try ContentFolder([
      ContentFolder.structure + ".md": ContentFolder.document(data), executives: ContentFolder.document(data),
      older: ContentFolder.document(data),
    ])
    for place in [ContentFolder.structure, executives, older] {
      try folder.write(ContentFolder.pdf, to: place.replacingOccurrences(of: ".md", with: "") + "/a.pdf")
    }
    let (content, findings) = try folder.load()
    #expect(findings.isEmpty)
    let addresses = content.documents.values.joined().flatMap(\.files).map(\.address.text)
    #expect(
      addresses.sorted() == [
        "/basic-information/executives/2565/a.pdf", "/basic-information/executives/2566/a.pdf",
        "/basic-information/structure/2566/a.pdf",
      ])
  }
}
