import Files
import Foundation
import Testing

@testable import Content

/// What cameras and programs note in a picture is not published; what shows is, byte for byte.
@Suite struct PictureMetadataTests {
  private static let xmp = Array("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='13,44N'/>".utf8)
  private static let secrets = ["GPS", "กล้อง", "67890", "Photoshop", "xmp"].map { Array($0.utf8) }

  private func published(_ bytes: [UInt8], _ kind: FileKind) throws -> [UInt8] {
    let picture = try #require(PictureMetadata.read(bytes, kind))
    let result = picture.parts.bytes(of: bytes)
    #expect(result.count == picture.parts.size)
    for secret in Self.secrets { #expect(result.firstIndex(of: secret) == nil) }
    #expect(PictureMetadata.read(result, kind)?.parts.areWhole == true, "it is cleaned twice")
    return result
  }

  @Test func aJPEGKeepsItsPixelsItsColoursAndHowItIsTurned() throws {
    let kept = [Pictures.jfif, Pictures.profile, Pictures.adobe]
    let further: [[UInt8]] = [
      Pictures.segment(0xE1, Self.xmp), Pictures.segment(0xED, Array("Photoshop 3.0\0".utf8)),
      Pictures.segment(0xFE, Array(Pictures.number.utf8)), Pictures.segment(0xE2, Array("MPF\0".utf8)),
      Pictures.segment(0xE0, Array("JFXX\0".utf8) + [0x10]), Pictures.segment(0xEB, Array("JP".utf8)),
    ]
    let film = Array("ftypmp42 GPS".utf8)
    for isBigEndian in [true, false] {
      for orientation in 1...8 {
        let exif = Pictures.app1(Pictures.exif(orientation: orientation, isBigEndian: isBigEndian))
        let photo =
          Pictures.jpeg([Pictures.jfif, exif] + further + [Pictures.profile, Pictures.adobe]) + film
        let turned = orientation == 1 ? [] : Pictures.app1(Exif.block(orientation: orientation))
        #expect(try published(photo, .jpg) == Pictures.jpeg([Pictures.jfif, turned] + kept.dropFirst()))
      }
    }
    #expect(PictureMetadata.read(Pictures.jpeg(kept), .jpg)?.parts.areWhole == true)
  }

  @Test func aSmallPictureInTheHeadOfAJPEGIsLeftOut() throws {
    let small = Pictures.segment(
      0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 1, 2] + Array("GPS678".utf8))
    #expect(try published(Pictures.jpeg([small]), .jpg) == Pictures.jpeg())
  }

  @Test func aPNGKeepsWhatShows() throws {
    let shown = [
      Pictures.chunk("gAMA", [0, 0, 1, 2]), Pictures.chunk("iCCP", [1]), Pictures.chunk("acTL", [3]),
    ]
    let notes = ["tEXt", "iTXt", "zTXt", "tIME", "caBX", "dSIG", "prVt"].map {
      Pictures.chunk($0, Array("xmp \(Pictures.number)".utf8))
    }
    for orientation in [1, 6] {
      let exif = Pictures.chunk("eXIf", Pictures.exif(orientation: orientation))
      let photo = Pictures.png(shown + [exif] + notes) + Array("GPS".utf8)
      let turned = orientation == 1 ? [] : Pictures.chunk("eXIf", Exif.block(orientation: orientation))
      #expect(try published(photo, .png) == Pictures.png(shown + [turned]))
    }
  }

  @Test func aWebPKeepsWhatShowsAndItsFlagsAgree() throws {
    let size: [UInt8] = [0, 0, 0, 9, 0, 0, 9, 0, 0]
    let pixels: (String, [UInt8]) = ("VP8 ", [1, 2, 3])
    for orientation in [1, 8] {
      let photo = Pictures.riff([
        ("VP8X", [0x2C] + size), ("ICCP", [5]), pixels, ("EXIF", Pictures.exif(orientation: orientation)),
        ("XMP ", Self.xmp), ("abcd", Array("xmp".utf8)),
      ])
      let turned = orientation == 1 ? [] : [("EXIF", Exif.block(orientation: orientation))]
      let flags: UInt8 = orientation == 1 ? 0x20 : 0x28
      #expect(
        try published(photo + Array("GPS".utf8), .webp)
          == Pictures.riff([("VP8X", [flags] + size), ("ICCP", [5]), pixels] + turned))
    }
    let simple = Pictures.riff([pixels])
    #expect(try published(simple + Array("GPS".utf8), .webp) == simple)
  }

  @Test func aGIFKeepsHowOftenItIsRepeated() throws {
    let repeated = Pictures.gifNote("NETSCAPE2.0", [1, 0, 0])
    let control: [UInt8] = [0x21, 0xF9, 4, 0, 0, 0, 0, 0]
    let notes = [Pictures.gifComment(Pictures.number), Pictures.gifNote("XMP DataXMP", Array("GPS".utf8))]
    let film = Pictures.gif([repeated] + notes + [control]) + Array("xmp".utf8)
    #expect(try published(film, .gif) == Pictures.gif([repeated, control]))
  }

  @Test func thePlaceIsToldInEveryNotation() throws {
    func tells(_ bytes: [UInt8], _ kind: FileKind) -> Bool? { PictureMetadata.read(bytes, kind)?.tellsPlace }
    for isBigEndian in [true, false] {
      let exif = Pictures.exif(isBigEndian: isBigEndian)
      #expect(tells(Pictures.jpeg([Pictures.app1(exif)]), .jpg) == true)
      #expect(tells(Pictures.png([Pictures.chunk("eXIf", exif)]), .png) == true)
      #expect(tells(Pictures.riff([("VP8L", [1]), ("EXIF", Array("Exif\0\0".utf8) + exif)]), .webp) == true)
      let nowhere = Pictures.exif(latitude: [0, 0, 0], isBigEndian: isBigEndian)
      #expect(tells(Pictures.jpeg([Pictures.app1(nowhere)]), .jpg) == false)
    }
    #expect(tells(Pictures.jpeg([Pictures.segment(0xE1, Self.xmp)]), .jpg) == true)
    #expect(tells(Pictures.png([Pictures.chunk("iTXt", Self.xmp)]), .png) == true)
    #expect(tells(Pictures.jpeg(), .jpg) == false)
  }

  @Test func aPictureThatBreaksOffIsTakenApartOrRefused() {
    let whole: [(FileKind, [UInt8])] = [
      (.jpg, Pictures.jpeg([Pictures.app1(Pictures.exif(orientation: 6))])),
      (.png, Pictures.png([Pictures.chunk("eXIf", Pictures.exif(orientation: 3))])),
      (.webp, Pictures.riff([("VP8X", [8, 0]), ("VP8 ", [1]), ("EXIF", Pictures.exif())])),
      (.gif, Pictures.gif([Pictures.gifComment(Pictures.number)])),
    ]
    for (kind, bytes) in whole {
      for count in 0..<bytes.count {
        for damaged in [Array(bytes[..<count]), bytes.indices.map { $0 == count ? ~bytes[$0] : bytes[$0] }] {
          guard let picture = PictureMetadata.read(damaged, kind) else { continue }
          let published = picture.parts.bytes(of: damaged)
          #expect(PictureMetadata.read(published, kind)?.parts.areWhole == true, "\(kind) \(count)")
        }
      }
      #expect(PictureMetadata.read(bytes.prefix(20) + [], kind) == nil)
      #expect(PictureMetadata.read(Array(repeating: 0xFF, count: 500), kind) == nil)
    }
  }

  @Test func aPhotoIsPublishedWithoutItsPlaceWhereverAPageShowsIt() throws {
    let photo = Pictures.jpeg([Pictures.jfif, Pictures.app1(Pictures.exif())])
    let news = ContentFolder.document("image: a.jpg\n", body: "![ข](b.jpg) [ค](c.jpg)\n")
    let folder = try ContentFolder(["news/2566-02-14-a.md": news])
    for name in ["a.jpg", "b.jpg", "c.jpg"] { try folder.write(Data(photo), to: "news/2566-02-14-a/" + name) }
    let (content, findings) = try folder.load()
    #expect(findings.isEmpty)
    let article = try #require(content.news.first)
    #expect(article.shownFiles.count == 3)
    for file in article.shownFiles {
      #expect(file.guarded?.bytes(of: photo) == Pictures.jpeg())
      #expect(file.state == .available(size: Pictures.jpeg().count, pages: nil))
    }
    let notes = content.privacyNotes
    #expect(notes.map(\.rule.name) == ["privacy.place-removed"])
    #expect(notes.first?.severity == .note && notes.first?.message.en.contains("a.jpg, b.jpg, c.jpg") == true)
    #expect(try Data(contentsOf: folder.url("news/2566-02-14-a/a.jpg")) == Data(photo))
  }

  @Test func aDamagedPictureIsNotPublished() throws {
    let folder = try ContentFolder.ofStructure("attachments: [{file: a.jpg}]\n")
    try folder.write(
      Data([0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 0xFF, 0xD9]), to: ContentFolder.structure + "/a.jpg")
    let (content, findings) = try folder.load()
    #expect(findings.map(\.rule.name) == ["file.corrupt"])
    #expect(content.documents(of: "structure").first?.files.allSatisfy { !$0.state.isAvailable } == true)
  }
}
