import Catalogue
import Content
import Markup
import Readiness
import Templating

/// What one item of the official list asks of a page, each element linked to the very place that shows it.
struct ElementMap: TemplateModel {
  let code: String
  let title: String
  let year: String
  let assessment: SafeURL
  let status: StatusMark
  let rows: [ElementRow]

  init(_ answer: SiteContext.Answer, in readiness: Readiness, from page: SitePath) {
    let item = answer.item.item
    code = item.code
    title = item.title
    year = String(readiness.catalogue.year.buddhistYear)
    assessment = FixedPages.assessment(readiness.catalogue.year).url(from: page, fragment: item.code)
    status = StatusMark(answer.part.status)
    rows = ElementRow.all(of: answer.part, from: page)
  }

  /// The maps of what a page answers for a key.
  static func all(of key: DisclosureKey, on page: SitePath, in site: SiteContext) -> [ElementMap] {
    guard let main = site.main else { return [] }
    return (site.answers[key] ?? []).filter { $0.part.page == page }
      .map { ElementMap($0, in: main, from: page) }
  }

  static let fields: [TemplateField<ElementMap>] = [
    .text("code", \.code), .text("title", \.title), .text("year", \.year), .url("assessment", \.assessment),
    .record("status", \.status), .list("rows", \.rows),
  ]
}

/// A required element with the places that show it.
struct ElementRow: TemplateModel {
  private static let mostPlaces = 6

  let text: String
  let state: ElementState
  let basis: String?
  let places: [LinkRow]

  /// The elements of a part; their places are links to the answering page, or to places on this very page.
  static func all(of part: PartReadiness, from page: SitePath) -> [ElementRow] {
    part.elements.map { readiness in
      let basis = readiness.element.basis
      return ElementRow(
        text: readiness.element.text, state: readiness.state, basis: basis == .sourced ? nil : basis.words.th,
        places: places(readiness.evidence, on: part.page, from: page))
    }
  }

  private static func places(
    _ evidence: [Evidence], on answer: SitePath?, from page: SitePath
  ) -> [LinkRow] {
    var seen: Set<String> = []
    return evidence.prefix(mostPlaces).filter { seen.insert($0.label.th).inserted }.map { piece in
      let url = answer.map { answer in
        answer == page
          ? SafeURL(path: "", fragment: piece.anchor ?? PageAnchor.content)
          : answer.url(from: page, fragment: piece.anchor)
      }
      return LinkRow(title: piece.label.th, url: url)
    }
  }

  private var look: (symbol: String, word: String) {
    switch state {
    case .verified: ("✓", "ตรวจพบในหน้านี้")
    case .declared: ("✎", "หน่วยงานรับรอง")
    case .missing: ("–", "ยังไม่แสดง")
    }
  }

  static let fields: [TemplateField<ElementRow>] = [
    .text("text", \.text), .text("state", \.state.rawValue), .text("symbol") { $0.look.symbol },
    .text("word") { $0.look.word },
    .text("basis", \.basis), .list("places", \.places),
  ]
}
