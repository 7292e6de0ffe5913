import Foundation
import Testing

@Suite struct DemonstrationTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The site of the demonstration agency, built once in a folder of its own.
  private static let site = Result {
    let project = try Workspace()
    try FileManager.default.copyItem(
      at: repository.appendingPathComponent("Content"), to: project / "Content")
    #expect(try project.run("build").status == 0)
    return try project.output
  }

  @Test func theAssessorsPageHasEveryItemInOrderWhenTheDemonstrationIsBuilt() throws {
    let page = try Self.site.get().text("ita/2566/index.html")
    let rows = page.matches(of: /<tr id="(O[0-9]+)">/).map { String($0.output.1) }
    #expect(rows == (1...43).map { "O\($0)" })
  }

  @Test func everyInternalLinkAndAnchorResolvesWhenTheDemonstrationIsBuilt() throws {
    let output = try Self.site.get()
    #expect(output.paths.count > 100)
    #expect(LinkCheck(output).deadLinks == [])
  }

  @Test func everyPageSaysThatItsDataIsMadeUpWhenTheDemonstrationIsBuilt() throws {
    let output = try Self.site.get()
    for path in output.paths where path.hasSuffix(".html") {
      #expect(output.text(path).contains("ข้อมูลตัวอย่าง"), "\(path)")
    }
  }

  @Test func noPageBringsScriptOrStyleOfItsOwnWhenTheDemonstrationIsBuilt() throws {
    let output = try Self.site.get()
    for path in output.paths where path.hasSuffix(".html") {
      let text = output.text(path)
      #expect(text.contains("Content-Security-Policy"), "\(path)")
      #expect(
        !text.contains("<style") && !text.contains(" style=\"") && !text.contains(" onclick="), "\(path)")
      #expect(text.matches(of: /<script(?![^>]* src=)/).isEmpty, "\(path)")
    }
  }

  @Test func noCodeStandsInItOutsideOfTheAssessmentWhenAnAddressOfThePageIsRead() throws {
    for path in try Self.site.get().paths where !path.hasPrefix("ita/") {
      #expect(path.matches(of: /(^|\/)[oO][0-9]{1,2}(\/|$)/).isEmpty, "\(path)")
    }
  }
}
