import Diagnostics
import Foundation
import Testing

@Suite struct JSONWriterTests {
  private static func text(_ value: JSONValue, indented: Bool = false) -> String {
    String(decoding: JSONWriter.bytes(of: value, indented: indented), as: UTF8.self)
  }

  @Test func membersKeepTheirOrder() {
    #expect(
      Self.text(["b": 1, "a": [true, .null, .number("87.5")], "c": .object([]), "d": []])
        == #"{"b":1,"a":[true,null,87.5],"c":{},"d":[]}"#)
  }

  @Test func anIndentedDocumentEndsWithALineFeed() {
    #expect(Self.text(["a": [1, "ข"]], indented: true) == "{\n  \"a\": [\n    1,\n    \"ข\"\n  ]\n}\n")
  }

  @Test func aQuoteFollowedByAThaiMarkIsStillEscaped() {
    #expect(Self.text("\"\u{E31}\\\u{E34}\r\n\t\u{0}\u{1F}\u{7F}") == #""\"ั\\ิ\r\n\t\u0000\u001f\u007f""#)
  }

  @Test func charactersThatSteerTerminalsOrTurnTheTextAreEscaped() {
    #expect(
      Self.text("\u{85}\u{9B}\u{202E}a\u{2066}\u{200F}\u{FEFF}\u{FFFF}ก")
        == #""\u0085\u009b\u202ea\u2066\u200f\ufeff\uffffก""#)
  }

  @Test func textThatCouldEndAScriptElementIsEscaped() {
    #expect(Self.text("</script><!-- & -->") == #""\u003c/script\u003e\u003c!-- \u0026 --\u003e""#)
  }

  @Test func whatIsWrittenReadsBackTheSame() throws {
    let pieces = [
      "\"", "\\", "\u{E31}", "ก", "\r", "\n", "\u{0}", "\u{2028}", "<", "🙂", "a", "\u{7F}",
    ]
    for seed in 0..<500 {
      let text = (0..<12).map { pieces[(seed * 17 + $0 * $0 * 5 + seed / 13) % pieces.count] }.joined()
      let bytes = JSONWriter.bytes(of: [.string(text)])
      let read = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String])
      #expect(read.first.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test func aFindingCarriesBothLanguagesAndItsPlaces() {
    let finding = Diagnostic(
      "csv.bad", .problem, at: SourcePlace(file: "ก.csv", line: 2, column: 3),
      LocalizedText(th: "ผิด", en: "wrong"), suggestion: "ข", related: [SourcePlace(file: "b", line: 1)])
    #expect(
      Self.text(finding.json)
        == #"{"rule":"csv.bad","severity":"warning","message":{"th":"ผิด","en":"wrong"},"suggestion":"ข","#
        + #""file":"ก.csv","line":2,"column":3,"related":[{"file":"b","line":1,"column":1}]}"#)
  }
}
