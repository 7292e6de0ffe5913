import Foundation
import Testing

@Suite struct VersionTests {
  @Test func theProgramSaysWhatItIs() throws {
    let run = try ProgramRun(["--version"])
    #expect(run.output.hasPrefix("prongsai "))
    #expect(run.status == 0)
  }
}
