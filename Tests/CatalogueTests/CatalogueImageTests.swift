import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Catalogue

@Suite("Given the image of the program's own lists")
struct CatalogueImageTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Catalogue/Resources/catalogue.image").standardizedFileURL

  /// The library as the files of the program have it, without the image.
  static let fromFiles: CatalogueLibrary = {
    var findings = DiagnosticList()
    var library = CatalogueLibrary.fromFiles(into: &findings)
    for year in CatalogueLibrary.builtInYears { library.loadFile(of: year, into: &findings) }
    return library
  }()

  @Test("When its files are written as an image anew, then it is the one in the repository")
  func itIsThatOfTheFiles() throws {
    let image = ImageWriter.image(of: Self.fromFiles)
    if ProcessInfo.processInfo.environment["PRONGSAI_WRITES_CATALOGUE"] != nil {
      try Data(image).write(to: Self.file)
    }
    let known = [UInt8](try Data(contentsOf: Self.file))
    #expect(image == known, "run `make catalogue` after a change in Sources/Catalogue/Resources")
  }

  @Test("When it is read, then it says what the files say")
  func itSaysWhatTheFilesSay() throws {
    let image = ImageWriter.image(of: Self.fromFiles)
    try image.withUnsafeBytes { bytes in
      let read = try #require(CatalogueImage(bytes))
      let (datasets, keys) = try #require(read.registries())
      #expect(datasets == Self.fromFiles.datasets)
      #expect(keys == Self.fromFiles.keys)
      for catalogue in Self.fromFiles.catalogues {
        #expect(read.catalogue(of: catalogue.year, keys) == catalogue)
      }
      let unknown = try #require(FiscalYear(2400))
      #expect(read.catalogue(of: unknown, keys) == nil)
    }
  }

  @Test("When the program's lists are loaded, then they are those of the files, without a finding")
  func theLibraryIsThatOfTheFiles() {
    #expect(Library.loaded.findings.sorted.isEmpty)
    #expect(Library.library.keys == Self.fromFiles.keys)
    #expect(Library.library.datasets == Self.fromFiles.datasets)
    #expect(Library.library.catalogues == Self.fromFiles.catalogues)
  }

  @Test(
    "When it ends anywhere or holds a wrong byte, then it is refused or read to its end, and nothing else happens"
  )
  func damageIsSurvived() {
    let image = ImageWriter.image(of: Self.fromFiles)
    for round in 0..<2_000 {
      var damaged = image
      // The same places in every run, all over the image.
      let mixed = UInt64(round + 1) &* 0x9E37_79B9_7F4A_7C15
      let place = Int(mixed >> 24) % image.count
      if round % 2 == 0 {
        damaged.removeLast(1 + place)
      } else {
        damaged[place] = UInt8(truncatingIfNeeded: mixed >> 12)
      }
      damaged.withUnsafeBytes { bytes in
        guard let read = CatalogueImage(bytes) else { return }
        #expect(round % 2 == 1, "a part of an image passes for the whole")
        let keys = read.registries()?.keys ?? KeyRegistry([])
        for year in CatalogueLibrary.builtInYears { _ = read.catalogue(of: year, keys) }
      }
    }
  }
}
