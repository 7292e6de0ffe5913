import Diagnostics
import Testing

@testable import Preview

@Suite struct PreviewPageTests {
  private static let page = "<!DOCTYPE html><html><head></head><body id=\"top\"><p>สวัสดี</p></body></html>\n"

  private func shown(_ errors: [Diagnostic], language: Language = .th, page: String = page) -> String {
    let state = PreviewState(language: language, mark: 6)
    state.finish(errors: errors)
    return String(decoding: PreviewPage(state: state).within(Array(page.utf8)), as: UTF8.self)
  }

  private var error: Diagnostic {
    Diagnostic(
      "agency.bad", .error, at: SourcePlace(file: "Content/<agency>.yaml", line: 3, column: 4, length: 4),
      LocalizedText(th: "ผิด <b>", en: "wrong <b>"), mend: LocalizedText(th: "แก้", en: "change it"),
      suggestion: "ดี & งาม", snippet: "ก: ที่<นี่")
  }

  @Test func aPageWithoutErrorsGetsOnlyTheScript() {
    let script = #"<script src="/-preview/reload.js" data-build="7"></script>"#
    #expect(shown([]) == Self.page.replacing("</body>", with: script + "</body>"))
  }

  @Test func errorsStandAboveThePage() throws {
    let html = shown([error])
    let panel = try #require(html.range(of: "<section class=\"preview-errors\""))
    let text = try #require(html.range(of: "สวัสดี"))
    #expect(panel.upperBound < text.lowerBound)
    #expect(html.contains("พบข้อผิดพลาด 1 แห่ง"))
    #expect(html.contains("Content/&lt;agency&gt;.yaml:3:4"))
    #expect(html.contains("<h3>ผิด &lt;b&gt;</h3>"))
    #expect(html.contains("หมายถึง “ดี &amp; งาม” หรือไม่"))
    #expect(html.contains("วิธีแก้: แก้"))
  }

  @Test func aMarkInsideALetterMarksTheWholeLetter() {
    #expect(shown([error]).contains("<pre>3 | ก: <mark>ที่&lt;</mark>นี่</pre>"))
  }

  @Test func errorsAreInEnglishIfThatIsTheLanguage() {
    let html = shown([error, error], language: .en)
    #expect(html.contains("2 errors"))
    #expect(html.contains("wrong &lt;b&gt;"))
    #expect(html.contains("mend: change it"))
  }

  @Test(arguments: ["", "plain", "<body", "</body>", "</body><body>", "<body></body></body>"])
  func nothingOfAPageWithoutABodyIsLost(page: String) {
    let html = shown([error], page: page)
    #expect(html.contains("preview-errors") && html.contains("reload.js"))
    let rest = html.replacing(/<section.*<\/section>/, with: "").replacing(/<script.*<\/script>/, with: "")
    #expect(rest == page)
  }
}
