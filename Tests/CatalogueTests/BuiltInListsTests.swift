import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Catalogue

@Suite struct BuiltInListsTests {
  private let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Catalogue/Resources").standardizedFileURL

  @Test func theProgramCarriesEveryFileOfTheRepositoryByteForByte() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(BuiltInLists.names) == Set(files))
    for file in files {
      var findings = DiagnosticList()
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
      let source = BuiltInLists.source(named: String(file.dropLast(5)), into: &findings)
      #expect(source?.bytes == bytes, "\(file)")
      #expect(source?.path == "catalogue/" + file)
    }
  }

  @Test func aNewYearIsOneNewFile() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let years = files.compactMap { Int($0.dropLast(5)) }.sorted()
    #expect(CatalogueLibrary.builtInYears.map(\.buddhistYear) == years)
    for year in years { #expect(try !Library.catalogue(year).items.isEmpty) }
  }

  @Test func aFileThatTheProgramLacksIsAFinding() {
    var findings = DiagnosticList()
    #expect(BuiltInLists.source(named: "2400", into: &findings) == nil)
    #expect(findings.all.map(\.rule.name) == ["catalogue.not-embedded"])
    #expect(findings.all.first?.message.en == "this program lacks catalogue/2400.yaml")
  }
}
