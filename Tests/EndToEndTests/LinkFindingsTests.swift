import Foundation
import Testing

/// `check` sees all that `build` sees, and what is published for assessors stays.
@Suite struct LinkFindingsTests {
  private static let page =
    "---\ntitle: ก\n---\n## ABC Def\n\n[ก](#ABC-Def) [ข](/no/) [ค](/feed.xml) [ง](/assets/no.css)\n"

  @Test func checkAndBuildFindTheSame() throws {
    let project = try Workspace("small")
    try project.write("Content/pages/p.md", Self.page)
    try project.write("Templates/footer.mustache", "<p>{{#frame}}{{nmae}}{{/frame}}</p>\n")
    let broken = try project.run("build", "--lang", "en")
    #expect(broken.status == 1)
    #expect(broken.errors.components(separatedBy: "[template.unknown-name]").count == 2)
    try project.write("Templates/footer.mustache", "<p id=\"page.menu\">x</p>\n")
    let check = try project.run("check", "--lang", "en")
    let build = try project.run("build", "--lang", "en")
    for run in [check, build] {
      #expect(run.status == 0, "\(run.errors)")
      for finding in [
        "Content/pages/p.md:6:5: problem", "did you mean “#abc-def”?", "[link.dead-anchor]",
        "Content/pages/p.md:6:19: problem", "Templates/footer.mustache:1:8: problem", "[site.double-id]",
        "“/assets/no.css”",
      ] { #expect(run.errors.contains(finding), "\(finding) in \(run.errors)") }
      #expect(!run.errors.contains("“/feed.xml”"))
    }
    #expect(try project.run("build", "--strict").status == 1)
  }

  @Test func aPublishedListDoesNotVanishUnasked() throws {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    let agency = try project.text("Content/agency.yaml")
    let next = agency.replacingOccurrences(of: "catalogue: 2566", with: "catalogue: 2567")
    #expect(next != agency)
    try project.write("Content/agency.yaml", next)
    for command in ["build", "check"] {
      let run = try project.run(command, "--lang", "en")
      #expect(run.status == 1)
      #expect(run.errors.contains("pastCatalogues: [2566]") && run.errors.contains("[site.lost-list]"))
    }
    #expect(try project.text("Output/ita/2566/index.html").isEmpty == false)
    try project.write("Content/agency.yaml", next + "pastCatalogues: [2566]\n")
    #expect(try project.run("build").status == 0)
    #expect(try project.text("Output/ita/2566/index.html").isEmpty == false)
    #expect(try project.text("Output/ita/2567/index.html").isEmpty == false)
  }
}
