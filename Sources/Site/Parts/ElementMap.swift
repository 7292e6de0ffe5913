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
  /// nil where no marks are shown.
  let status: StatusMark?
  let rows: [ElementRow]
  /// How many of its elements the page shows, such as `4/4`.
  let count: String
  /// What the page leaves to others, if the item asks for more than the page's own key.
  let share: String?
  let rest: [LinkRow]

  /// The map on a page that shows the answer.
  init(_ answer: SiteContext.Answer, on page: SitePath, showsMarks: Bool) {
    let readiness = answer.list
    let item = answer.item.item
    code = item.code
    title = item.title
    year = String(readiness.catalogue.year.buddhistYear)
    assessment = FixedPages.assessment(readiness.catalogue.year).url(from: page, fragment: item.code)
    status = showsMarks ? StatusMark(answer.item.status) : nil
    rows = ElementRow.all(of: answer.part, from: page, isShownHere: true, showsMarks: showsMarks)
    let asked = answer.item.parts.reduce(0) { $0 + $1.elements.count }
    let own = answer.part.elements.count
    count = own == 0 || !showsMarks ? "" : "\(answer.part.elements.count { $0.state != .missing })/\(own)"
    share = own < asked ? "หน้านี้ตอบ \(own) จาก \(asked) องค์ประกอบของข้อนี้" : nil
    rest = answer.item.rest(beside: answer.part.kind.key).map { part in
      LinkRow(
        title: part.kind.title + (showsMarks ? " (\(part.status.words.th))" : ""),
        url: part.page?.url(from: page))
    }
  }

  /// The maps of what a page answers for a key: those of the newest list, or of the first, by which a year's page stays as
  /// it is.
  static func all(
    of key: DisclosureKey, on page: SitePath, ofNewest: Bool = true, in site: SiteContext
  ) -> [ElementMap] {
    all(site.answers(of: key, at: page, ofNewest: ofNewest).shown, on: page, in: site)
  }

  /// The maps of answers, as far as the agency shows its items.
  static func all(_ answers: [SiteContext.Answer], on page: SitePath, in site: SiteContext) -> [ElementMap] {
    guard site.shows.showsItems else { return [] }
    return answers.map { ElementMap($0, on: page, showsMarks: site.shows.showsMarks) }
  }

  static let fields: [TemplateField<ElementMap>] = [
    .text("code", \.code), .text("title", \.title), .text("year", \.year), .url("assessment", \.assessment),
    .record("status", \.status), .list("rows", \.rows), .text("count", \.count), .text("share", \.share),
    .list("rest", \.rest),
  ]
}

/// A required element with the places that show it, or with what is lacking of it.
struct ElementRow: TemplateModel {
  private static let mostPlaces = 6

  let text: String
  /// The state in class names.
  let state: String
  let symbol: String
  /// What is said of the state; nil where no marks are shown.
  let word: String?
  let basis: String?
  let places: [LinkRow]

  /// What does not open or was never filled in, and the elements of a part; their places are links to the answering
  /// page, or to places on this very page.
  static func all(
    of part: PartReadiness, from page: SitePath, isShownHere: Bool = false, showsMarks: Bool
  ) -> [ElementRow] {
    guard showsMarks else {
      return part.elements.map { element in
        ElementRow(
          text: element.element.text, state: "listed", symbol: "›", word: nil, basis: nil,
          places: places(element.evidence, on: part.page, from: page, isShownHere))
      }
    }
    return part.faults.map { fault in
      ElementRow(
        text: fault.message.th, state: ElementState.missing.rawValue, symbol: "✕", word: "ต้องแก้ไข",
        basis: nil,
        places: [])
    } + part.elements.map { ElementRow($0, of: part, from: page, isShownHere) }
  }

  private init(
    _ readiness: ElementReadiness, of part: PartReadiness, from page: SitePath, _ isShownHere: Bool
  ) {
    let basis = readiness.element.basis
    text = readiness.element.text
    state = readiness.state.rawValue
    switch readiness.state {
    case .verified: (symbol, word) = ("✓", isShownHere ? "ตรวจพบในหน้านี้" : "โปรแกรมตรวจพบ")
    case .declared: (symbol, word) = ("✎", "หน่วยงานรับรอง")
    case .missing: (symbol, word) = ("–", readiness.shortfall.map { "ยังไม่ครบ: " + $0.th } ?? "ยังไม่แสดง")
    }
    self.basis = basis == .sourced ? nil : readiness.element.basisWords.th
    places = Self.places(readiness.evidence, on: part.page, from: page, isShownHere)
  }

  private init(text: String, state: String, symbol: String, word: String?, basis: String?, places: [LinkRow])
  {
    self.text = text
    self.state = state
    self.symbol = symbol
    self.word = word
    self.basis = basis
    self.places = places
  }

  private static func places(
    _ evidence: [Evidence], on answer: SitePath?, from page: SitePath, _ isShownHere: Bool
  ) -> [LinkRow] {
    var seen: Set<String> = []
    return evidence.prefix(mostPlaces).filter { seen.insert($0.label.th).inserted }.map { piece in
      let url = answer.map { answer in
        isShownHere
          ? SafeURL(path: "", fragment: piece.anchor ?? PageAnchor.content)
          : answer.url(from: page, fragment: piece.anchor)
      }
      return LinkRow(title: piece.label.th, url: url)
    }
  }

  static let fields: [TemplateField<ElementRow>] = [
    .text("text", \.text), .text("state", \.state), .text("symbol", \.symbol), .text("word", \.word),
    .text("basis", \.basis), .list("places", \.places),
  ]
}
