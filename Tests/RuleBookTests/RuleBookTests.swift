import Diagnostics
import Testing

@testable import RuleBook

@Suite struct RuleBookTests {
  @Test func everyRuleIsReadWithoutAFinding() {
    let (book, findings) = RuleBook.carried()
    #expect(findings.sorted.map(\.message.en) == [])
    #expect(Set(book.rules.map(\.name)).count == book.rules.count)
    #expect(book.rules.allSatisfy { !$0.severities.isEmpty })
  }
}
