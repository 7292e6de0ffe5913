import Catalogue
import Content
import Diagnostics
import ThaiText

/// What the agency types into the assessment system: for each item of a year whether it has it, the addresses, and the
/// explanation in words.
package struct AnswerSheet: Sendable {
  /// The answer to one item.
  package struct Row: Sendable {
    package let item: CatalogueItem
    package let status: ItemStatus
    /// Whether anything of the asked year is there to be shown.
    package let hasIt: Bool
    /// The pages in order, each once.
    package let pages: [SitePath]
    /// Their full addresses; empty while the site has none.
    package let addresses: [String]
    /// How a reader comes there and what stands where, a line each.
    package let explanation: [String]
    /// What is still to do.
    package let open: [LocalizedText]
  }

  package let year: FiscalYear
  package let agency: String
  /// Whether the site has an address of its own.
  package let hasBase: Bool
  package let rows: [Row]

  private static let shown: Set<ItemStatus> = [.published, .incomplete, .broken, .notChecked]

  /// The answers of a year.
  package init(_ readiness: Readiness, of content: Content) {
    year = readiness.catalogue.year
    agency = content.agency.name
    let base = content.agency.baseURL
    hasBase = base != nil
    let words = AnswerWords(content)
    rows = readiness.items.map { item in
      let pages = Self.pages(of: item)
      return Row(
        item: item.item, status: item.status, hasIt: !pages.isEmpty && Self.shown.contains(item.status),
        pages: pages, addresses: base.map { base in pages.map { $0.absolute(base: base) } } ?? [],
        explanation: words.lines(of: Self.parts(of: item)), open: item.problems.map(\.message))
    }
  }

  /// The parts of an item that a page shows.
  private static func parts(of item: ItemReadiness) -> [PartReadiness] {
    item.parts.filter { shown.contains($0.status) && $0.page != nil }
  }

  /// The pages that show an item, in order, each once.
  static func pages(of item: ItemReadiness) -> [SitePath] {
    var seen = Set<SitePath>()
    return parts(of: item).compactMap(\.page).filter { seen.insert($0).inserted }
  }

  /// The most addresses that any item has.
  package var mostAddresses: Int { rows.map(\.addresses.count).max() ?? 0 }

  /// What stands in the place of an address that the site does not have.
  static let noAddress = LocalizedText(
    th: "ยังไม่มีที่อยู่เว็บไซต์: ใส่ baseURL: ใน agency.yaml", en: "no address yet: add baseURL: to agency.yaml")
}

/// Puts into words where a reader finds what an item asks for, from the site's own navigation.
struct AnswerWords {
  private static let mostPlaces = 4
  private let content: Content

  init(_ content: Content) { self.content = content }

  /// The lines of an item: the way to each page, and below it what it shows.
  func lines(of parts: [PartReadiness]) -> [String] {
    parts.flatMap { part in
      [trail(to: part)]
        + part.elements.filter { $0.state != .missing }.map { element in
          "• \(element.element.text): " + places(of: element, in: part).joined(separator: ", ")
        }
    }
  }

  /// The titles by which a reader comes to a page, as its breadcrumbs have them.
  func trail(to part: PartReadiness) -> String {
    let kind = part.kind
    var titles = ["หน้าแรก"]
    switch part.page?.parts.first {
    case "news"?: titles.append("ข่าวประชาสัมพันธ์")
    case "plan"?:
      titles += [PublicationCategory.corruptionPrevention.title.th, "แผนป้องกันการทุจริต"]
      if let report = progress(at: part.page) { titles.append("\(report.round.words.th) ปี \(report.year)") }
    default:
      titles += [kind.category.title.th, kind.title]
      if let year = part.page?.parts.dropFirst(2).first { titles.append("ปี \(year)") }
    }
    return titles.joined(separator: " › ")
  }

  private func progress(at page: SitePath?) -> ProgressReport? {
    content.plan?.progress.first { FixedPages.progress($0.year, $0.round) == page }
  }

  /// Where on its page an element is shown, each place once.
  private func places(of element: ElementReadiness, in part: PartReadiness) -> [String] {
    var seen = Set<String>()
    let all = element.evidence.map { piece in
      element.state == .declared
        ? declared(piece, in: part.document) : place(of: piece, element.element.evidence, in: part.document)
    }.filter { seen.insert($0).inserted }
    let rest = all.count - Self.mostPlaces
    return rest > 0 ? all.prefix(Self.mostPlaces) + ["และอีก \(rest) แห่ง"] : all
  }

  /// What the author says of it; a page number is that of the file, where the document has only one.
  private func declared(_ piece: Evidence, in document: Document?) -> String {
    let files = document?.attachments.filter(\.file.opensForEverybody) ?? []
    let file = files.count == 1 && piece.label.th.contains("หน้า") ? files.first.map(name) : nil
    return ([file, piece.label.th].compactMap(\.self)).joined(separator: " ") + " (หน่วยงานรับรอง)"
  }

  private func place(of piece: Evidence, _ rule: EvidenceRule, in document: Document?) -> String {
    if let table = document?.datasets.first(where: { $0.anchor == piece.anchor }) {
      let columns = rule.leaves.flatMap { $0.columns(of: table.schema.name) }
        .map { "“\(table.schema.column(named: $0)?.title ?? $0)”" }
      let none = table.none.map { " ระบุว่า “\($0.text)”" } ?? ""
      let list = columns.isEmpty || table.rows.isEmpty ? "" : " คอลัมน์ " + columns.joined(separator: " ")
      return "ตาราง “\(table.title)” (\(table.file.name))" + none + list
    }
    if let file = document?.attachments.first(where: { $0.anchor == piece.anchor }) { return name(of: file) }
    if let heading = document?.body.headings.first(where: { $0.id == piece.anchor }),
      heading.text == piece.label.th
    {
      return "หัวข้อ “\(heading.text)”"
    }
    return piece.label.th
  }

  /// A file with its name and, of a PDF, its pages.
  private func name(of attachment: Attachment) -> String {
    var facts = [attachment.file.name]
    if case .available(_, let pages?) = attachment.file.state { facts.append("\(pages) หน้า") }
    return "ไฟล์ “\(attachment.title)” (\(facts.joined(separator: ", ")))"
  }
}

extension EvidenceRule {
  /// The columns of a table that the rule looks at.
  fileprivate func columns(of table: String) -> [String] {
    switch self {
    case .dataset(let name, let columns) where name == table: columns
    case .values(let name, let column, _) where name == table: [column]
    case .balance(let name, let total, let parts) where name == table: [total] + parts
    case .period(let name, let column, _) where name == table: [column]
    default: []
    }
  }
}
