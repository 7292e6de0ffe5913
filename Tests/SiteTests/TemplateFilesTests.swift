import Catalogue
import Diagnostics
import Foundation
import Templating
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
      for refused in ["style=", "<style", "<script>", " onclick", " onload", "javascript:"] {
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

  @Test func anAgencysOwnTemplateReplacesOurs() throws {
    let own = SourceText(
      path: "Templates/not-found.mustache",
      text: "<html lang=\"th\"><p>{{#frame}}{{siteName}} & {{here}}{{/frame}}</p></html>\n")
    let site = try TestSite([:], theme: ProjectTheme(templates: [own], assets: []))
    #expect(
      site.text("404.html") == "<html lang=\"th\"><p>องค์การบริหารส่วนตำบลทดสอบ & ไม่พบหน้านี้</p></html>\n")
    #expect(site.sources("404.html") == ["Content/", "Templates/not-found.mustache"])
  }

  @Test func whatATemplateIncludesIsListedWithIt() {
    var diagnostics = DiagnosticList()
    let set = TemplateSet(
      files: [
        SourceText(path: "a.mustache", text: "{{#x}}{{> b}}{{/x}}{{< d}}{{$y}}{{> c}}{{/y}}{{/d}}"),
        SourceText(path: "b.mustache", text: "{{> a}}"), SourceText(path: "c.mustache", text: "c"),
        SourceText(path: "d.mustache", text: "{{$y}}{{> e}}{{/y}}"),
        SourceText(path: "e.mustache", text: "e"),
        SourceText(path: "f.mustache", text: "f"),
      ], into: &diagnostics)
    #expect(set.files(of: "a") == ["a", "b", "c", "d", "e"])
    #expect(set.files(of: "f") == ["f"])
    #expect(set.files(of: "none") == [])
  }

  @Test func aFaultInWhatEveryPageIncludesIsReportedOnce() {
    var diagnostics = DiagnosticList()
    let own = SourceText(path: "Templates/footer.mustache", text: "<p>{{nmae}}</p>\n<p>{{nmae}}</p>\n")
    _ = SiteTemplates(projectTemplates: [own], into: &diagnostics)
    #expect(diagnostics.all.map(\.rule.name) == ["template.unknown-name", "template.unknown-name"])
    #expect(diagnostics.all.compactMap { $0.place?.line } == [1, 2])
  }

  @Test func aPageThatGrowsWithoutEndStopsTheSiteAndIsNotMadeAgain() throws {
    let nested =
      String(repeating: "{{#categories}}{{#rows}}", count: 12) + "x"
      + String(repeating: "{{/rows}}{{/categories}}", count: 12)
    let own = SourceText(path: "Templates/sitemap-page.mustache", text: nested)
    let files = [
      "1-basic-information/structure/2566.md": "---\ntitle: ก\n---\nก\n",
      "3-budget/budget-plan/2566.md": "---\ntitle: ก\n---\nก\n",
    ]
    let site = try TestSite(files, theme: ProjectTheme(templates: [own], assets: []))
    #expect(
      site.findings.filter { $0.severity == .error }.map(\.rule.name) == ["template.page-too-large"])
  }
}
