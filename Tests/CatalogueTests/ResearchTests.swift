import DataFiles
import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Catalogue

/// The folder of researched lists beside the package, where a session has it.
private enum Research {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/catalogue").standardizedFileURL

  static var isThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "keys.yaml").path)
  }

  static func read(_ name: String) throws -> DataNode {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    var findings = DiagnosticList()
    return try #require(
      YAMLReader.read(SourceText(path: name, bytes: bytes), into: &findings),
      "\(findings.sorted.map(\.message.en))")
  }
}

extension DataNode {
  fileprivate func list(_ key: String) -> [DataNode] {
    guard case .sequence(let nodes)? = entry(key)?.value.content else { return [] }
    return nodes
  }

  fileprivate func text(_ key: String) -> String? {
    guard case .scalar(let text, _)? = entry(key)?.value.content else { return nil }
    return text
  }
}

@Suite(.enabled(if: Research.isThere, "the researched lists are not beside the package"))
struct ResearchTests {
  @Test(arguments: 2565...2569)
  func titlesAreOfficial(year: Int) throws {
    let catalogue = try Library.catalogue(year)
    let indicators = try Research.read("ita-\(year).yaml").list("indicators")
    let items = indicators.flatMap { $0.list("subIndicators") }.flatMap { $0.list("items") }
    #expect(items.count == catalogue.items.count)
    for (theirs, ours) in zip(items, catalogue.items) {
      #expect(theirs.text("code") == ours.code)
      #expect(theirs.text("title") == ours.title)
      #expect(theirs.text("group") == ours.group)
      #expect(theirs.text("confidence") == ours.confidence.rawValue)
      let isSourced = ["high", "medium"].contains(theirs.text("elementsConfidence"))
      #expect(ours.elements.contains { $0.basis == .sourced } == isSourced, "\(year) \(ours.code)")
    }
  }

  @Test func keysAnswerTheSameCodes() throws {
    let keys = try Research.read("keys.yaml").list("keys")
    #expect(keys.compactMap { $0.text("key") } == Library.library.keys.names)
    for node in keys {
      let key = DisclosureKey(node.text("key") ?? "")
      let codes = try #require(node.entry("codes")?.value)
      for catalogue in Library.library.catalogues {
        guard let theirs = codes.text("\(catalogue.year.buddhistYear)") else { continue }
        let ours = catalogue.items(for: key).map(\.code)
        #expect(ours == (theirs == "-" ? [] : [theirs]), "\(key) \(catalogue.year.buddhistYear)")
      }
      #expect(node.text("category") == Library.library.keys[key]?.category.rawValue)
    }
  }
}
