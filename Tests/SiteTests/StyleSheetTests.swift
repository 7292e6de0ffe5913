import Testing

@testable import Site

@Suite struct StyleSheetTests {
  @Test func indentationGoesAndStringsStay() {
    let css =
      "a,\n  b {\n  margin: 0 4px;\n  content: \"x,  y\";\n}\n@media (min-width: 1px) and (max-width: 2px) {\n  c { d: e; }\n}\n"
    let squeezed = String(decoding: StyleSheet.squeezed(css.utf8), as: UTF8.self)
    #expect(
      squeezed
        == "a,b {margin: 0 4px;content: \"x,  y\";}@media (min-width: 1px) and (max-width: 2px) {c {d: e;}}\n"
    )
  }

  @Test func whatALinkLeadsToIsColouredOnlyInsideOfTheContent() {
    let sheet = TestSite.demonstration.text("assets/site.css")
    #expect(sheet.contains("main :target {"))
    #expect(!sheet.contains("}:target {"))
  }

  @Test func commentsGoAndWhatStringsSayOfThemStays() {
    func squeezed(_ css: String) -> String { String(decoding: StyleSheet.squeezed(css.utf8), as: UTF8.self) }
    #expect(
      squeezed("/* a 'quote */\na {b: c}\n/* x */ d {e: \"/* f */\"}\n") == "a {b: c}d {e: \"/* f */\"}\n")
    #expect(squeezed("a {b: c} /* open") == "a {b: c} \n")
  }

  @Test func aSelectorOverTwoLinesKeepsItsBlank() {
    #expect(String(decoding: StyleSheet.squeezed("a\nb {}\n".utf8), as: UTF8.self) == "a b {}\n")
  }
}
