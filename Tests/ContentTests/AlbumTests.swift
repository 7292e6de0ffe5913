import Diagnostics
import Foundation
import Testing

@testable import Content

@Suite struct AlbumTests {
  private static func png(_ width: UInt8, _ height: UInt8) -> Data {
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let size: [UInt8] = [0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0]
    return Data(
      header + Pictures.chunk("IHDR", size) + Pictures.chunk("IDAT", [1, 2, 3]) + Pictures.chunk("IEND", []))
  }

  private func folder(_ data: String, pictures: [String]) throws -> ContentFolder {
    let folder = try ContentFolder(["news/2566-02-14-a.md": ContentFolder.document(data)])
    for (index, name) in pictures.enumerated() {
      try folder.write(Self.png(30 + UInt8(index), 20), to: "news/2566-02-14-a/album/\(name)")
    }
    return folder
  }

  @Test func everyPictureOfTheFolderIsShownWithItsSizeAndWords() throws {
    let texts = "album: album\nalbumTexts:\n  - file: b.png\n    text: นายกมอบถุงยังชีพ\n"
    let (content, findings) = try folder(texts, pictures: ["b.png", "a.png"]).load()
    #expect(findings.map(\.message.en) == [])
    let album = try #require(content.news.first).album
    #expect(album.map(\.text) == ["เอกสาร ภาพที่ 1", "นายกมอบถุงยังชีพ"])
    #expect(album.map(\.width) == [31, 30] && album.map(\.height) == [20, 20])
    #expect(
      album.map(\.file.address.text) == ["/news/2566-02-14-a/album/a.png", "/news/2566-02-14-a/album/b.png"])
  }

  @Test func wordsForAPictureThatIsNotThereAreAnError() throws {
    let texts = "album: album\nalbumTexts:\n  - file: bb.png\n    text: ก\n"
    let findings = try folder(texts, pictures: ["b.png"]).load().findings
    #expect(findings.map(\.rule.name) == ["album.no-picture"] && findings.first?.suggestion == "b.png")
    #expect(findings.first?.severity == .error && findings.first?.place?.line == 5)
  }

  @Test func anAlbumWithoutPicturesIsTold() throws {
    let none = try folder("album: album\n", pictures: []).load().findings
    #expect(none.map(\.rule.name) == ["album.empty"] && none.first?.severity == .problem)
    #expect(try folder("album: album\nstatus: draft\n", pictures: []).rules().isEmpty)
  }

  @Test func picturesWithoutAnAlbumAreNamed() throws {
    #expect(try folder("", pictures: ["a.png"]).rules() == ["content.unlisted-file"])
  }
}
