import CArena
import CCommonMark
import Foundation
import Testing

@testable import Markup

@Suite struct TreeMemoryTests {
  private static func words(_ text: String, _ memory: borrowing TreeMemory.Loan) -> () -> String? {
    let bytes = Array(text.utf8)
    let document = bytes.withUnsafeBufferPointer { memory.document($0) }
    return { document.map { TreeText(of: []).plainText(of: $0) } }
  }

  @Test func treesOfOneLoanLiveSideBySide() {
    TreeMemory().lend { loan in
      let first = Self.words("ก *ข* ค", loan)
      let second = Self.words("![ง](x) `จ`", loan)
      #expect(first() == "ก ข ค")
      #expect(second() == "ง จ")
    }
  }

  @Test func aLoanInsideALoanTakesNothingBack() {
    let memory = TreeMemory()
    memory.lend { outer in
      let first = Self.words("ก *ข*", outer)
      memory.lend { inner in #expect(Self.words("ค *ง*", inner)() == "ค ง") }
      TreeMemory().lend { other in #expect(Self.words("จ", other)() == "จ") }
      #expect(Self.words("**ฉ**", outer)() == "ฉ")
      #expect(first() == "ก ข")
    }
  }

  @Test func aHugeTextLeavesAMegabyteAtMost() {
    let memory = TreeMemory()
    let size = memory.lend { loan in
      _ = Self.words(String(repeating: "*a **b** [c](d) `e`\n\n", count: 40_000), loan)
      return memory.size
    }
    #expect(size > 16 << 20)
    #expect(memory.size <= 1 << 20)
  }

  @Test func ordinaryTextsAfterAHugeOneAreWrittenAsBefore() {
    let parser = MarkdownParser(options: MarkdownOptions())
    let text = "# ก\n\n|ข|ค|\n|-|-|\n|*ง*|[จ](x)|\n"
    let before = Rendered(text, with: parser)
    _ = Rendered(String(repeating: "*a* ", count: 200_000), with: parser)
    #expect(Rendered(text, with: parser).html == before.html)
  }

  @Test func aResolverMayRenderWithTheSameParser() {
    let parser = MarkdownParser(options: MarkdownOptions())
    let rendered = Rendered("ก [ข](x) **ค**", with: parser) { _ in
      #expect(Rendered("*ง*", with: parser).html == "<p><em>ง</em></p>\n")
      return .keep
    }
    #expect(rendered.html == "<p>ก <a href=\"x\">ข</a> <strong>ค</strong></p>\n")
  }

  @Test func parsersServeOtherThreadsThanTheirOwn() {
    nonisolated(unsafe) let parsers = (0..<8).map { _ in MarkdownParser(options: MarkdownOptions()) }
    let texts = (0..<8).map {
      "# \($0)\n\n" + String(repeating: "ก *ข* [ค](u)\n\n- `ง`\n\n", count: 1 + $0 * 40)
    }
    let expected = texts.map { Rendered($0).html }
    for round in 0..<20 {
      DispatchQueue.concurrentPerform(iterations: 8) { index in
        let text = (index + round) % 8
        #expect(Rendered(texts[text], with: parsers[index]).html == expected[text])
      }
    }
  }
}
