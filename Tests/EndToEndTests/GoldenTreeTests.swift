import Foundation
import Testing

@Suite struct GoldenTreeTests {
  @Test func theSameContentGivesTheSameTreeInOtherSurroundings() throws {
    let one = try Workspace("small")
    let other = try Workspace("small")
    let first = try one.run(
      "build", "--jobs", "1", environment: ["TZ": "Asia/Bangkok", "LANG": "th_TH.UTF-8"], umask: "022")
    let second = try other.run(
      "build", "--jobs", "8", environment: ["TZ": "America/New_York", "LANG": "en_US.UTF-8", "LC_ALL": "C"],
      umask: "077")
    #expect(first.status == 0 && second.status == 0)
    #expect(try one.output.differences(from: other.output) == [])
    #expect(try one.output.modes == other.output.modes)
    #expect(try one.output.paths.count > 20)
  }

  @Test func theTreesAreTheSameWhenFilesMadeInAnotherOrderAreBuilt() throws {
    let one = try Workspace("small")
    let other = try Workspace()
    let files = try Tree(one.root).files
    for path in files.keys.sorted(by: >) { try other.write(path, files[path] ?? Data()) }
    #expect(try one.run("build").status == 0 && other.run("build").status == 0)
    #expect(try one.output == other.output)
  }

  @Test func itsTreeIsTheGoldenOneWhenTheSmallAgencyIsBuilt() throws {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    let output = try project.output
    let golden = try Tree(Workspace.fixtures.appendingPathComponent("small-golden"))
    #expect(output.paths == golden.text("paths.txt").split(separator: "\n").map(String.init))
    for path in golden.paths where path != "paths.txt" {
      #expect(output.text(path) == golden.text(path), "\(path)")
    }
  }

  @Test func everyInternalLinkLeadsSomewhereWhenTheSmallAgencyIsBuilt() throws {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    #expect(LinkCheck(try project.output).deadLinks == [])
  }

  @Test func aLinkToADocumentLeadsToItsPage() throws {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    let page = try project.output.text("basic-information/structure/index.html")
    #expect(page.contains(#"href="../executives/index.html""#))
  }

  @Test func noMachineReadableDateHasAYearOfTheBuddhistEraWhenThaiDatesAreBuilt() throws {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    let output = try project.output
    for path in output.paths where path.hasSuffix(".html") || path.hasSuffix(".xml") {
      let text = output.text(path)
      for match in text.matches(of: /(?:datetime="|<updated>|<lastmod>)([0-9]{4})/) {
        #expect(Int(match.output.1).map { $0 < 2400 } == true, "\(path) \(match.output.0)")
      }
    }
  }

  @Test func theyAreNotInTheTreeWhenDraftsAreBuilt() throws {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    for (path, bytes) in try project.output.files {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("ยังไม่เสร็จ"), "\(path)")
    }
  }
}
