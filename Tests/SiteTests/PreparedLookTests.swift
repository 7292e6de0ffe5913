import Diagnostics
import Testing

@testable import Site

@Suite struct PreparedLookTests {
  @Test(arguments: [1, 2, 8]) func theTemplatesAreThereHoweverManyWorkersThereAre(_ workers: Int) {
    var diagnostics = DiagnosticList()
    let look = PreparedLook(ProjectTheme(templates: [], assets: []), workers: workers)
    #expect(look.templates(into: &diagnostics) != nil)
    #expect(diagnostics.all.isEmpty)
  }

  @Test(arguments: [1, 2]) func whatIsWrongInAProjectsTemplateIsReportedWhenTheTemplatesAreAskedFor(
    _ workers: Int
  ) {
    var diagnostics = DiagnosticList()
    let own = SourceText(
      path: "Templates/not-found.mustache", text: "<p>{{#frame}}{{siteNmae}}{{/frame}}</p>")
    let look = PreparedLook(ProjectTheme(templates: [own], assets: []), workers: workers)
    #expect(look.templates(into: &diagnostics) != nil)
    #expect(diagnostics.all.map(\.rule.name) == ["template.unknown-name"])
  }

  @Test func aLookThatNobodyAsksForEnds() {
    for _ in 0..<20 { _ = PreparedLook(ProjectTheme(templates: [], assets: []), workers: 2) }
  }
}
