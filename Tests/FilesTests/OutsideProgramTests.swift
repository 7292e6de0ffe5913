import Foundation
import Testing

@testable import Files

/// Programs of the machine are found, fed, heard and, where they go too far, ended.
@Suite struct OutsideProgramTests {
  private func program(_ name: String) throws -> OutsideProgram {
    try #require(OutsideProgram(name, in: "/usr/bin:/bin"))
  }

  @Test func aProgramIsFoundInTheFoldersOfTheListOnly() {
    #expect(OutsideProgram("sh", in: "/nowhere:/usr/bin:/bin")?.name == "sh")
    #expect(OutsideProgram("sh", in: "/nowhere") == nil)
    #expect(OutsideProgram("no-such-program", in: "/usr/bin:/bin") == nil)
    #expect(OutsideProgram("bin", in: "/usr") == nil, "a folder is no program")
    #expect(OutsideProgram("sh", in: ":.:bin") == nil, "only whole paths are looked into")
    #expect(OutsideProgram("sh", in: nil) == nil)
  }

  @Test func moreInputThanAStreamHoldsComesBackWhole() throws {
    let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

    let answer = try program("cat").run([], input: input, limit: input.count, patience: .seconds(20))

    #expect(answer.output == input)
    #expect(answer.status == 0 && answer.complaint.isEmpty)
  }

  @Test func argumentsArePassedAsTheyAreAndNoShellReadsThem() throws {
    let words = ["$HOME `id`; ls", "ก ข", "", "*"]

    let answer = try program("printf").run(["%s|"] + words, limit: 1_000, patience: .seconds(20))

    #expect(String(decoding: answer.output, as: UTF8.self) == words.map { $0 + "|" }.joined())
  }

  @Test func whatItComplainsOfAndHowItEndsIsKept() throws {
    let shell = try program("sh")

    let failed = try shell.run(["-c", "echo ผิด >&2; exit 3"], limit: 9, patience: .seconds(20))
    let killed = try shell.run(["-c", "kill -9 $$"], limit: 9, patience: .seconds(20))
    let deaf = try shell.run(
      ["-c", "exit 0"], input: Array(repeating: 0, count: 1_000_000), limit: 9, patience: .seconds(20))

    #expect(failed.status == 3 && failed.complaint == "ผิด\n")
    #expect(killed.status == 128 + 9)
    #expect(deaf.status == 0, "a program may leave its input unread")
  }

  @Test(arguments: ["sleep 60", "exec >&- 2>&-; sleep 60", "while :; do :; done"])
  func aProgramThatTakesTooLongIsEnded(script: String) throws {
    let begin = ContinuousClock.now

    #expect(throws: OutsideProgram.Fault.self) {
      try program("sh").run(["-c", script], limit: 9, patience: .milliseconds(100))
    }

    #expect(ContinuousClock.now - begin < .seconds(20))
  }

  @Test func aProgramThatPrintsWithoutEndIsEnded() throws {
    let fault = #expect(throws: OutsideProgram.Fault.self) {
      try program("yes").run([], limit: 100_000, patience: .seconds(20))
    }

    #expect(fault.map { "\($0)" } == "printedTooMuch(limit: 100000)")
  }

  @Test func aFileThatIsNoProgramIsNotStarted() throws {
    let scratch = try Scratch(["tool": "\u{7F}ELF nothing"])
    chmod(scratch.root + "/tool", 0o755)
    let tool = try #require(OutsideProgram("tool", in: scratch.root))

    let fault = #expect(throws: OutsideProgram.Fault.self) {
      try tool.run([], limit: 9, patience: .seconds(20))
    }

    #expect(fault.map { "\($0)".hasPrefix("notStarted") && "\($0)".contains(tool.path) } == true)
  }
}
