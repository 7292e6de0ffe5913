import Diagnostics
import Markup
import Testing

@testable import Templating

/// What a model is described by is what its template can see: no more, no less.
@Suite struct DescribedModelTests {
  private struct Row: TemplateModel {
    var name: String
    static let fields: [TemplateField<Row>] = [.text("name", \.name)]
  }

  private struct Page: TemplateModel {
    var title = "ก"
    var isNew = false
    var url: SafeURL?
    var body = HTMLFragment.empty
    var rows: [Row] = []
    var head: Row?
    static let fields: [TemplateField<Page>] = [
      .text("title", \.title), .flag("isNew", \.isNew), .url("url", \.url), .html("body", \.body),
      .list("rows", \.rows), .record("head", \.head),
    ]
  }

  private struct LongList: TemplateModel {
    let rows: LazyModels<Row>
    static let fields: [TemplateField<LongList>] = [.list("rows", \.rows)]
  }

  private func fields(_ model: some TemplateModel) -> [String: [[UInt8]]] {
    var fields: [String: [[UInt8]]] = [:]
    Prepared(model).describe { fields[$0, default: []].append($1) }
    return fields
  }

  @Test func givenOneFieldChangedWhenDescribedThenThatFieldAloneDiffers() {
    let changes: [(String, (inout Page) -> Void)] = [
      ("title", { $0.title = "ข" }), ("isNew", { $0.isNew = true }),
      ("url", { $0.url = SafeURL(content: "/a") }),
      ("rows", { $0.rows = [Row(name: "")] }), ("head", { $0.head = Row(name: "") }),
    ]
    for (field, change) in changes {
      var page = Page()
      change(&page)
      let (old, new) = (fields(Page()), fields(page))
      #expect(Set(new.keys.filter { new[$0] != old[$0] }) == [field])
    }
  }

  @Test func givenTextsThatRunTogetherWhenDescribedThenTheyDiffer() {
    let first = Page(rows: [Row(name: "กข"), Row(name: "")])
    let second = Page(rows: [Row(name: "ก"), Row(name: "ข")])
    #expect(fields(first) != fields(second))
  }

  @Test func givenALongListWhenDescribedThenItComesInPieces() {
    let names = (0..<5_000).map { "แถวที่ \($0)" }
    let pieces = fields(LongList(rows: LazyModels(names) { Row(name: $0) }))["rows"] ?? []
    #expect(pieces.count > 3)
    #expect(pieces.allSatisfy { $0.count < 40_000 })
  }

  @Test func givenAListWithAnIdentityWhenDescribedThenNoModelIsMade() {
    let list = LazyModels([1, 2]) { _ -> Row in
      Issue.record("a model was made")
      return Row(name: "")
    } identify: { number, bytes in
      bytes.append(UInt8(number))
    }
    #expect(fields(LongList(rows: list))["rows"] == [[5, 2, 0, 0, 0, 0, 0, 0, 0, 1, 2]])
  }

  @Test func givenTemplatesThatIncludeOthersWhenAskedForSourcesThenAllOfTheseAreNamed() {
    var findings = DiagnosticList()
    let texts = [
      "page": "{{<frame}}{{$main}}{{#rows}}{{>row}}{{/rows}}{{/main}}{{/frame}}",
      "frame": "{{>head}}{{$main}}{{>empty}}{{/main}}", "head": "h", "empty": "e", "row": "{{>row}}r",
      "other": "o",
    ]
    let set = TemplateSet(
      files: texts.map { SourceText(path: $0.key + ".mustache", bytes: Array($0.value.utf8)) },
      into: &findings)
    #expect(
      set.sources(of: "page").map(\.path).sorted()
        == ["empty", "frame", "head", "page", "row"].map { $0 + ".mustache" })
    #expect(set.sources(of: "other").count == 1)
    #expect(set.sources(of: "missing").isEmpty)
  }
}
