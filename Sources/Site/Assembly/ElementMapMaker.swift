import Catalogue
import Content
import Markup
import Readiness

/// Makes the element map: what each item asks of a page, linked to the very place that shows it.
struct ElementMapMaker {
  let page: SitePath

  /// The map of one item's part.
  func map(_ item: ItemReadiness, _ part: PartReadiness, in readiness: Readiness) -> ElementMap {
    let year = readiness.catalogue.year
    let assessment = FixedPages.assessment(year).url(from: page, fragment: item.item.code)
    return ElementMap(
      code: item.item.code, title: item.item.title, year: String(year.buddhistYear), assessment: assessment,
      status: StatusMark(part.status), rows: part.elements.map { row($0, of: part) })
  }

  /// A required element; its places are links to the answering page, or to the place on this very page.
  func row(_ readiness: ElementReadiness, of part: PartReadiness) -> ElementRow {
    ElementRow(
      text: readiness.element.text, state: readiness.state,
      basis: readiness.element.basis == .sourced ? nil : readiness.element.basis.words.th,
      places: places(readiness.evidence, of: part))
  }

  private func places(_ evidence: [Evidence], of part: PartReadiness) -> [LinkRow] {
    var seen = Set<String>()
    return evidence.prefix(6).compactMap { piece in
      guard seen.insert(piece.label.th).inserted else { return nil }
      return LinkRow(title: piece.label.th, url: url(of: piece, part))
    }
  }

  private func url(of evidence: Evidence, _ part: PartReadiness) -> SafeURL? {
    guard let target = part.page else { return nil }
    if target == page { return SafeURL(path: "", fragment: evidence.anchor ?? "content") }
    return target.url(from: page, fragment: evidence.anchor)
  }
}
