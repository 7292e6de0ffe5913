import Catalogue
import Diagnostics
import Foundation
import Testing

@testable import Site

@Suite struct TemplateFilesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Templates").standardizedFileURL

  @Test func everyTemplateOnDiskIsCarriedInsideTheProgram() throws {
    let all = try #require(FileManager.default.enumerator(atPath: Self.folder.path))
    let onDisk = all.compactMap { $0 as? String }.filter { $0.hasSuffix(".mustache") || $0.hasSuffix(".css") }
    #expect(onDisk.count > 20)
    for name in onDisk {
      let carried = try #require(BuiltInTheme.bytes(named: name), "\(name) is not carried")
      #expect(Data(carried) == (try Data(contentsOf: Self.folder.appendingPathComponent(name))))
    }
  }

  @Test func everyPageKindCompilesAgainstItsModelWithoutAFinding() throws {
    var diagnostics = DiagnosticList()
    _ = try #require(SiteTemplates(projectTemplates: [], into: &diagnostics))
    #expect(diagnostics.all.map(\.message.en) == [])
  }

  @Test func noTemplateHoldsAnInlineStyleOrScript() {
    for name in BuiltInTheme.names where name.hasSuffix(".mustache") {
      let text = BuiltInTheme.bytes(named: name).map { String(decoding: $0, as: UTF8.self) } ?? ""
      for refused in ["style=", "<style", "<script", " onclick", " onload", "javascript:"] {
        #expect(!text.contains(refused), "\(name) holds \(refused)")
      }
    }
  }

  @Test func aMistypedNameInAnAgencysOwnTemplateIsReportedWithTheNearest() {
    var diagnostics = DiagnosticList()
    let own = SourceText(
      path: "Templates/not-found.mustache", text: "<p>{{#frame}}{{siteNmae}}{{/frame}}</p>")
    _ = SiteTemplates(projectTemplates: [own], into: &diagnostics)
    #expect(diagnostics.all.map(\.rule.name) == ["template.unknown-name"])
    #expect(diagnostics.all.first?.suggestion == "siteName")
  }
}
