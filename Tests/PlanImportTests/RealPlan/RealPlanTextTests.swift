import Diagnostics
import Content
import Testing

@testable import PlanImport

@Suite(
  "Keeping every word of a real plan", .enabled(if: RealPlan.text != nil, Comment(rawValue: RealPlan.skipped))
)
struct RealPlanTextTests {
  @Test("given the whole text, every line is in a field of the plan or kept as it is")
  func whole() {
    let text = RealPlan.text ?? ""
    #expect(KeptWords.lost(of: text) == [])
  }

  @Test("given any beginning of the text in steps of 500 characters, nothing crashes and no line is lost")
  func prefixes() {
    let characters = Array(RealPlan.text ?? "")
    for length in stride(from: 0, through: characters.count, by: 500) {
      #expect(KeptWords.lost(of: String(characters[..<length])) == [], "the first \(length) characters")
    }
  }

  @Test("given bytes cut in the middle of letters, the rest is read")
  func cutLetters() {
    let bytes = Array((RealPlan.text ?? "").utf8)
    for length in stride(from: 1, to: bytes.count, by: 12_347) {
      let text = String(decoding: bytes[..<length], as: UTF8.self)
      #expect(KeptWords.lost(of: text) == [])
    }
  }
}
