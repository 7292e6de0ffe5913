import Foundation
import Testing

/// The usual command lines of a build are read by a short way, which gives what the whole program's parser gives.
@Suite struct PlainLineTests {
  @Test(arguments: [
    [], ["--json"], ["--quiet"], ["--no-color"], ["--strict"], ["--output", "public"], ["--jobs", "1"],
    ["--json", "--jobs", "2", "--output", "public", "--strict"], ["--jobs", "0"], ["--jobs", "many"],
    ["--jobs"],
    ["--output", "--json"], ["--json", "--json"], ["--output", "a", "--output", "b"], ["--output", ""],
    ["here"],
    ["--outptu", "a"], ["--jobs", "+1"], ["--", "--json"],
  ])
  func givenAPlainLineWhenBuiltThenAllIsAsWithAnOptionThatTheWholeParserReads(_ options: [String]) throws {
    let runs = try [["--root", "."], ["--root=."]].map { root in
      let project = try Workspace("small")
      let run = try ProgramRun(["build"] + root + options, in: project.root)
      let errors = run.errors.replacingOccurrences(of: project.root.path, with: "…")
      return (run.status, run.output, errors, try Tree(project.root).paths)
    }
    #expect(runs[0] == runs[1])
  }

  @Test func givenNoOptionWhenBuiltThenTheUsualFolderIsPublished() throws {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    #expect(project.exists("Output/index.html"))
  }
}
