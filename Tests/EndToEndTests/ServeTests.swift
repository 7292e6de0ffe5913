import Foundation
import Testing

@Suite(.serialized) struct ServeTests {
  /// The program serving a project, ended with the test.
  private final class Serving {
    private let process = Process()
    private let answers: URL
    let project: Workspace

    init(_ project: Workspace, _ options: String...) throws {
      self.project = project
      answers = project / "answers-\(UUID().uuidString).txt"
      try Data().write(to: answers)
      process.executableURL = ProgramRun.program
      process.arguments = ["serve", "--port", "0"] + options
      process.currentDirectoryURL = project.root
      process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1678838400"]
      process.standardOutput = try FileHandle(forWritingTo: answers)
      process.standardError = FileHandle.nullDevice
      try process.run()
    }

    deinit {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }

    var printed: String { (try? String(contentsOf: answers, encoding: .utf8)) ?? "" }

    /// The port of the banner's address.
    func port() throws -> UInt16 {
      try #require(wait { self.printed.contains("Ctrl-C") })
      let found = try #require(printed.firstMatch(of: /http:\/\/localhost:([0-9]+)\//))
      return try #require(UInt16(found.1))
    }

    /// What the server answers for a path.
    func get(_ path: String) throws -> String {
      try #require(WebRequest.get("/" + path, port: try port()))
    }

    /// Asks again and again until an answer is the wanted one.
    func eventually(_ path: String, _ isWanted: (String) -> Bool) -> Bool {
      wait { ((try? self.get(path)).map(isWanted)) ?? false }
    }

    private func wait(_ condition: () -> Bool) -> Bool {
      for _ in 0..<200 {
        if condition() { return true }
        Thread.sleep(forTimeInterval: 0.1)
      }
      return false
    }
  }

  private static let executives = "Content/1-basic-information/executives/2566.md"
  private static let page = "basic-information/executives/"

  @Test func thePageShowsItWhenAFileIsSaved() throws {
    let serving = try Serving(try Workspace("small"))
    #expect(try serving.get(Self.page).contains("ผู้บริหารทุกคนมี"))
    try serving.project.replace("ผู้บริหารทุกคนมี", with: "ผู้บริหารทุกท่านมี", in: Self.executives)
    #expect(serving.eventually(Self.page) { $0.contains("ผู้บริหารทุกท่านมี") })
  }

  @Test func thePageShowsASavedErrorAboveTheLastSoundSite() throws {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    let before = try project.output
    let serving = try Serving(project)
    _ = try serving.port()
    let sound = try serving.project.text(Self.executives)
    try serving.project.write(Self.executives, sound.replacingOccurrences(of: "title:", with: "titel:"))
    #expect(
      serving.eventually(Self.page) { page in
        page.contains("preview-errors") && page.contains("\(Self.executives):2:1") && page.contains("titel")
          && page.contains("ผู้บริหารทุกคนมี")
      })
    #expect(try serving.project.output == before)
    try serving.project.write(Self.executives, sound)
    #expect(serving.eventually(Self.page) { !$0.contains("preview-errors") && $0.contains("ผู้บริหารทุกคนมี") })
    #expect(try serving.project.output == before)
  }

  @Test func aPlainSentenceAndTheExitCodeSaySoWhenATakenPortIsServed() throws {
    let serving = try Serving(try Workspace("small"))
    let port = try serving.port()
    let run = try ProgramRun(["serve", "--port", String(port), "--lang", "en"], in: serving.project.root)
    #expect(run.status == 4)
    #expect(run.errors.contains("port \(port) is taken by another program"))
  }

  @Test(arguments: [[], ["--output", "/nonexistent/site"]])
  func thePublishedFolderIsLeftAlone(options: [String]) throws {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    let (before, state) = (try project.output, try Tree(project / ".prongsai/outputs"))
    let serving = options.isEmpty ? try Serving(project) : try Serving(project, options[0], options[1])
    _ = try serving.port()
    try project.replace("ผู้บริหารทุกคนมี", with: "ผู้บริหารทุกท่านมี", in: Self.executives)
    #expect(serving.eventually(Self.page) { $0.contains("ผู้บริหารทุกท่านมี") })
    #expect(try project.output == before)
    #expect(try Tree(project / ".prongsai/outputs") == state)
  }

  @Test func twoPreviewsOfOneProjectBothFollow() throws {
    let project = try Workspace("small")
    let (one, other) = (try Serving(project), try Serving(project))
    _ = try (one.port(), other.port())
    for (old, text) in [("คน", "ท่าน"), ("ท่าน", "รายการ"), ("รายการ", "คน")] {
      try project.replace("ผู้บริหารทุก\(old)มี", with: "ผู้บริหารทุก\(text)มี", in: Self.executives)
      for serving in [one, other] {
        #expect(
          serving.eventually(Self.page) { $0.contains("ผู้บริหารทุก\(text)มี") && !$0.contains("preview-errors") })
      }
    }
  }
}
