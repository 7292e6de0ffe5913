import Diagnostics
import Dispatch
import Synchronization
import Templating
import Testing

@Suite struct DeferredTemplateTests {
  struct Page: TemplateModel {
    let words: String

    static let fields: [TemplateField<Page>] = [.text("words", \.words)]
  }

  private func template(_ text: String, named name: String = "page") -> DeferredTemplate<Page> {
    var list = DiagnosticList()
    let set = TemplateSet(files: [SourceText(path: "page.mustache", text: text)], into: &list)
    return DeferredTemplate(name, in: set)
  }

  @Test func itRendersWhatTheCompiledTemplateRenders() {
    var output: [UInt8] = []
    let page = template("<p>{{words}}</p>")
    page.render(Page(words: "<ก>"), into: &output)
    page.render(Page(words: "2"), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "<p>&lt;ก&gt;</p><p>2</p>")
  }

  @Test func whatIsWrongIsReportedToWhoeverAsksFirst() {
    let page = template("<p>{{wodrs}}</p>")
    var first = DiagnosticList()
    var second = DiagnosticList()
    #expect(page.compiled(into: &first) != nil && page.compiled(into: &second) != nil)
    #expect(first.all.map(\.rule.name) == ["template.unknown-name"])
    #expect(second.all.isEmpty)
  }

  @Test func aTemplateThatIsNotThereIsReportedAndRendersNothing() {
    let page = template("", named: "other")
    var list = DiagnosticList()
    var output: [UInt8] = []
    #expect(page.compiled(into: &list) == nil)
    #expect(list.all.map(\.rule.name) == ["template.missing"])
    page.render(Page(words: "1"), into: &output)
    #expect(output.isEmpty)
  }

  @Test func manyWorkersRenderTheSame() {
    let page = template("<p>{{words}}</p>")
    let outputs = Mutex<Set<String>>([])
    DispatchQueue.concurrentPerform(iterations: 16) { _ in
      var output: [UInt8] = []
      page.render(Page(words: "1"), into: &output)
      let text = String(decoding: output, as: UTF8.self)
      outputs.withLock { _ = $0.insert(text) }
    }
    #expect(outputs.withLock { $0 } == ["<p>1</p>"])
  }
}
