import Foundation
import Testing

/// The bytes that four projects come to, and what the program says of five: `Tests/Golden` holds them.
///
/// `make golden` writes them anew after a change that is meant; the difference is read before it is committed.
@Suite struct GoldenOutputTests {
  @Test(arguments: ["demonstration", "small", "plan", "mixed"])
  func everyFileOfTheOutputHasItsPinnedDigest(_ name: String) throws {
    let project = try GoldenProject.make(name)
    #expect(try project.run("build").status == 0)
    let lines = try project.output.digests.filter { !$0.contains("  .prongsai") }
    try Golden.expect(lines.joined(separator: "\n") + "\n", "\(name).sha256")
  }

  @Test(arguments: ["demonstration", "small", "plan", "mixed", "twenty-mistakes"])
  func findingsHaveTheirPinnedWordsPlacesAndExitCodes(_ name: String) throws {
    let project = try GoldenProject.make(name)
    let text = try ["check", "build"].map { command in
      let run = try project.run(command, "--json")
      return "\(command): exit \(run.status)\n" + run.findings.map(\.lines).joined()
    }
    try Golden.expect(text.joined(), "findings/\(name).txt")
  }

  @Test func theFilesOfAnImportedPlanHaveTheirPinnedDigests() throws {
    let project = try GoldenProject.make("plan")
    let lines = try Tree(project / "Content/plan").digests
    try Golden.expect(lines.joined(separator: "\n") + "\n", "plan-import.sha256")
  }

  @Test func onePageOfEachKindIsTheApprovedOne() throws {
    let project = try GoldenProject.make("demonstration")
    #expect(try project.run("build").status == 0)
    let output = try project.output
    for (name, path) in GoldenProject.pages { try Golden.expect(output.text(path), "pages/\(name).html") }
  }
}

/// The projects whose output is pinned.
enum GoldenProject {
  /// A page of each kind, in the demonstration's output.
  static let pages = [
    "home": "index.html", "category": "budget/index.html",
    "disclosure": "budget/procurement-plan/index.html",
    "executives": "basic-information/executives/index.html", "news-list": "news/index.html",
    "article": "news/2022-11-21-qr-payment/index.html", "free-page": "accessibility/index.html",
    "assessment": "ita/2566/index.html", "checklist": "ita/2566/checklist/index.html",
    "plan": "plan/index.html", "project": "plan/2.2.1-1/index.html",
    "progress": "plan/progress-2566-h1/index.html", "site-map": "sitemap/index.html",
    "not-found": "404.html",
  ]

  static func make(_ name: String) throws -> Workspace {
    switch name {
    case "demonstration":
      let project = try Workspace()
      try FileManager.default.copyItem(at: Golden.repository / "Content", to: project / "Content")
      return project
    case "mixed":
      let project = try Workspace()
      let writer = Process()
      writer.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      writer.arguments = [
        "python3", (Golden.repository / "Benchmarks/corpus.py").path, "300", project.root.path,
      ]
      try writer.run()
      writer.waitUntilExit()
      #expect(writer.terminationStatus == 0)
      return project
    case "plan":
      let project = try Workspace("small")
      try project.add("plan-document")
      #expect(try project.run("import", "plan", "standard-plan.txt").status == 0)
      return project
    case "twenty-mistakes":
      let project = try Workspace("small")
      try project.replaceContent(with: name)
      return project
    default:
      return try Workspace(name)
    }
  }
}

/// The pinned files.
enum Golden {
  static let repository = Workspace.fixtures.appendingPathComponent("../../..").standardizedFileURL
  private static let folder = repository / "Tests/Golden"

  /// Expects a text to be the pinned one, and names the first line that differs; writes it where that is asked for.
  static func expect(
    _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder / path
    guard ProcessInfo.processInfo.environment["PRONGSAI_WRITES_GOLDEN"] == nil else {
      return try Data(text.utf8).write(to: file)
    }
    let pinned = try String(contentsOf: file, encoding: .utf8)
    guard Array(pinned.utf8) != Array(text.utf8) else { return }
    let (old, new) = (pinned.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let line =
      zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    Issue.record(
      "\(path):\(line + 1): pinned “\(old.indices.contains(line) ? old[line] : "")”, now “\(new.indices.contains(line) ? new[line] : "")”",
      sourceLocation: sourceLocation)
  }
}

extension URL {
  fileprivate static func / (folder: URL, path: String) -> URL { folder.appendingPathComponent(path) }
}
