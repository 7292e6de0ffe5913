import DataFiles
import Diagnostics
import ThaiText

@testable import Content

/// Numbers of persons: found by their place in the text, and masked so that none is found again.
///
/// What is published of the same bytes as a picture, as a page or as a table is read without a crash, and no cell of a
/// table is guarded twice.
struct PrivacyTarget: FuzzTarget {
  func fault(of bytes: [UInt8]) -> String? {
    let matches = NationalID.findPersonal(in: bytes)
    guard matches.allSatisfy({ bytes.indices.contains($0.offset) && $0.lastDigits.utf8.count == 4 }) else {
      return "a number lies outside of its text"
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let masked = NationalID.masked(text)
    guard NationalID.findPersonal(in: Array(masked.utf8)).isEmpty else {
      return "a masked number is still there"
    }
    guard NationalID.masked(masked) == masked else { return "what is masked is masked once more" }
    guard masked.unicodeScalars.count == text.unicodeScalars.count else { return "masking moves the text" }
    _ = VisibleText.ofHTML(bytes)
    _ = VisibleText.ofXML(bytes).map { $0.spot(at: $0.bytes.count) }
    _ = SVGSafety.fault(of: SourceText(path: "a.svg", bytes: bytes))
    let table = TableGuard.guarded(bytes)?.bytes(of: bytes)
    if let table, TableGuard.guarded(table) != nil { return "a cell is guarded twice" }
    searchInFiles(bytes)
    return faultOfPictures(bytes)
  }

  /// Files of Office, archives and PDF, as a whole and as each of their parts: taken apart without a crash.
  private func searchInFiles(_ bytes: [UInt8]) {
    for kind in [FileKind.xlsx, .docx, .pptx, .ods, .zip, .doc, .txt, .xml] {
      _ = FileSearch(of: PackedFile(name: "").texts(of: bytes, kind)).findings(in: "a", allowing: [])
    }
    var texts = FileTexts()
    for places in [PartText.Places.same, .paragraphs, .cells] {
      let part = PartText.read(bytes, at: TextSpot(.file), by: places)
      texts.texts.append(part.text)
      texts.tables += part.tables
    }
    let sheet = SheetText.Sheet(name: "ก", part: "", isHidden: false)
    let cells = SheetText.read(bytes, of: sheet, shared: SharedStrings.read(bytes), in: nil)
    texts.texts.append(cells.text)
    texts.tables += [cells.table] + TextTables.tables(in: SourceText(path: "a.csv", bytes: bytes))
    texts.tables += TextTables.tables(in: SourceText(path: "a.md", bytes: bytes))
    texts.authors = OfficeProperties.authors(in: bytes)
    _ = FileSearch(of: texts).findings(in: "a", allowing: ["0121"])
    _ = (Relations.sheets(of: bytes), Relations.slides(of: bytes), PDFText.read(bytes))
    _ = PersonalWords.find(in: EncodingTraits.likelyText(bytes))
  }

  /// Pictures: what is published of them is published as it is the next time.
  private func faultOfPictures(_ bytes: [UInt8]) -> String? {
    for kind in [FileKind.jpg, .png, .gif, .webp] {
      guard let published = PictureMetadata.read(bytes, kind)?.parts.bytes(of: bytes) else { continue }
      guard let again = PictureMetadata.read(published, kind), again.parts.areWhole else {
        return "a picture is cleaned twice"
      }
    }
    return nil
  }
}
