import DataFiles
import Diagnostics
import Testing

@Suite struct CSVFormulaTests {
  @Test func textsThatLookLikeFormulasAreDefused() {
    let bytes = CSVWriter.bytes(header: ["a"], rows: [[.text("=1+1")], [.text("-")], [.number("-5")]])
    #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == "a\r\n'=1+1\r\n-\r\n-5\r\n")
  }

  @Test func headingsThatAGuardWouldMakeAlikeStayApart() {
    let bytes = CSVWriter.bytes(header: ["'=a", "=a", "''=a", "b"], rows: [])
    #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == "'=a,'''=a,''=a,b\r\n")
  }
}
