import Catalogue
import Diagnostics
import Files
import Foundation
import Markup
import Testing
import ThaiText

@testable import Content
@testable import Readiness

/// The demonstration's content, read once as a build reads it; single pieces are changed in memory and judged again.
///
/// A changed text is rendered again and a changed table checked again; the whole list is judged each time.
struct Demonstration: Sendable {
  static let shared = Result { try Demonstration() }

  let content: Content
  let catalogue: Catalogue
  let today: CalendarDay
  let before: Readiness
  private let signatures: [String: Signature]
  private let files: SourceFiles
  private let urls: SiteURLs

  /// How an item stands, as far as a change can show.
  struct Signature: Hashable {
    let status: ItemStatus
    let documents: [String?]
    let states: [ElementState]
    let faults: Int
  }

  private init() throws {
    let project = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized.path
    var findings = DiagnosticList()
    files = SourceFiles(SourceFolder(root: project))
    content = try #require(ContentLoader(root: project, workers: 2).load(into: &findings))
    catalogue = try #require(content.library[content.agency.fiscalYear])
    today = try #require(content.agency.sample?.judgedOn)
    urls = Self.urls(of: content, files)
    before = Assessor(content: content, today: today).readiness(for: catalogue)
    signatures = Self.signatures(of: before.items)
  }

  /// The addresses that links of the content can lead to.
  private static func urls(of content: Content, _ files: SourceFiles) -> SiteURLs {
    var findings = DiagnosticList()
    var scanner = ContentScanner(
      disk: files.disk, library: content.library, currentYear: content.agency.fiscalYear)
    let sources = scanner.scan(into: &findings)
    var documents: [Draft<DocumentFrontMatter>] = []
    for file in sources.documents {
      guard let text = TextFile.read(file.path, from: files.disk, into: &findings) else { continue }
      let draft = DocumentReader.read(text, file, content.agency, content.library, files, into: &findings)
      if let draft { documents.append(draft) }
    }
    var articles: [Draft<ArticleFrontMatter>] = []
    for file in sources.articles {
      guard let text = TextFile.read(file.path, from: files.disk, into: &findings) else { continue }
      let reader = ArticleReader(source: text, file: file, agency: content.agency, files: files)
      if let draft = reader.read(into: &findings) { articles.append(draft) }
    }
    let plan = PlanLoader(files: files, agency: content.agency)
      .read(scanner.scanPlan(into: &findings), into: &findings)
    return URLAssigner(documents, articles, plan, of: content.agency, content.library, into: &findings).urls
  }

  /// The published documents, in order.
  var documents: [Document] { content.documents.values.flatMap(\.self).sorted { $0.path < $1.path } }

  /// The text of a file of the project.
  func text(of path: String) throws -> String {
    var findings = DiagnosticList()
    let source = try #require(TextFile.read(path, from: files.disk, into: &findings))
    return String(decoding: source.bytes, as: UTF8.self)
  }

  /// The codes of the items that stand otherwise if a document is another one, or none.
  ///
  /// The whole list is judged, or only the items of the document's key.
  func changes(of document: Document, to other: Document?, inWholeList isWhole: Bool) -> Set<String> {
    var all = content.documents
    all[document.key] = (all[document.key] ?? []).compactMap { $0.path == document.path ? other : $0 }
    return changes(in: Content(content, documents: all), of: isWhole ? nil : document.key)
  }

  /// The same for the profile.
  func changes(ofProfile text: String) throws -> Set<String> {
    var findings = DiagnosticList()
    let source = SourceText(path: "Content/agency.yaml", text: text)
    let agency = try #require(AgencyReader.read(source, into: &findings))
    return changes(in: Content(content, agency: agency))
  }

  /// The codes of the items that stand otherwise in another content.
  func changes(in other: Content, of key: DisclosureKey? = nil) -> Set<String> {
    let assessor = Assessor(content: other, today: today)
    let items = key.map(catalogue.items) ?? catalogue.items
    let after = Self.signatures(of: items.map { assessor.assess($0, in: catalogue.year) })
    return Set(after.keys.filter { signatures[$0] != after[$0] })
  }

  /// A document with another text in its file; nil if it is a draft.
  func document(_ document: Document, reading text: String) throws -> Document? {
    var findings = DiagnosticList()
    let kind = try #require(content.library.keys[document.key])
    let draft = try #require(
      DocumentReader.read(
        SourceText(path: document.path, text: text),
        .init(path: document.path, kind: kind, year: document.year), content.agency, content.library, files,
        into: &findings))
    guard draft.head.status == .published else { return nil }
    return TextRenderer(files: files, urls: urls).document(
      .init(draft: draft, isNewest: document.textAtKey != nil), MarkdownParser(options: TextRenderer.options),
      into: &findings)
  }

  /// A document with other words behind the same data.
  func document(_ document: Document, telling text: String) throws -> Document {
    var findings = DiagnosticList()
    let locator = FileLocator(
      files: files, folder: String(document.path.dropLast(3)), address: document.head.yearAddress)
    let file = try #require(
      FieldFile(
        markdown: SourceText(path: document.path, text: text), area: "document", asking: "title:", locator,
        into: &findings))
    let draft = Draft(head: document.head, of: file)
    let folders = [
      (draft.folder, document.head.yearAddress), (draft.parentFolder, document.head.keyAddress),
    ]
    let told = TextRenderer(files: files, urls: urls).text(
      of: draft, on: document.address, folders, beside: [], MarkdownParser(options: TextRenderer.options),
      into: &findings)
    return Document(head: document.head, links: document.links, text: told, textAtKey: document.textAtKey)
  }

  /// A document that was changed on another day.
  func document(_ document: Document, updated day: CalendarDay) -> Document {
    let (head, old) = (document.head, document.common)
    let common = CommonFields(
      title: old.title, summary: old.summary, published: old.published, updated: day, judgedOn: old.judgedOn,
      unit: old.unit, status: old.status, isSample: old.isSample, dayPlaces: old.dayPlaces,
      placeholders: old.placeholders)
    return Document(
      head: DocumentFrontMatter(
        key: head.key, category: head.category, year: head.year, path: head.path, common: common,
        covers: head.covers, attachments: head.attachments, datasets: head.datasets, links: head.links,
        declarations: head.declarations, faults: head.faults),
      links: document.links, text: document.text, textAtKey: document.textAtKey)
  }

  /// A document one of whose tables is another one, checked again.
  func document(_ document: Document, with dataset: Dataset, at index: Int) -> Document {
    var findings = DiagnosticList()
    var head = document.head
    head.datasets[index] = dataset
    for index in head.datasets.indices { head.datasets[index].doubts = [] }
    head.datasets = DatasetChecks(year: document.year).checked(head.datasets, into: &findings)
    return Document(head: head, links: document.links, text: document.text, textAtKey: document.textAtKey)
  }

  /// What the content holds for a rule in a document.
  func result(_ rule: EvidenceRule, in document: Document, declared: Declaration?) -> EvidenceResult {
    EvidenceChecker(
      content: content, document: document, year: catalogue.year, today: today, asked: document.year
    ).result(for: rule, declared: declared)
  }

  /// The items that a document answers, with the elements of its key.
  func items(of document: Document) -> [(code: String, elements: [ElementReadiness])] {
    before.items.flatMap { item in
      item.parts.filter { $0.document?.path == document.path }.map { (item.item.code, $0.elements) }
    }
  }

  private static func signatures(of items: [ItemReadiness]) -> [String: Signature] {
    Dictionary(
      uniqueKeysWithValues: items.map { item in
        (
          item.item.code,
          Signature(
            status: item.status, documents: item.parts.map { $0.document?.path },
            states: item.parts.flatMap(\.elements).map(\.state),
            faults: item.parts.reduce(0) { $0 + $1.faults.count })
        )
      })
  }
}

extension Content {
  /// The content without its plan.
  init(withoutPlan other: Content) {
    self.init(
      agency: other.agency, library: other.library, documents: other.documents, drafts: other.drafts,
      news: other.news, pages: other.pages, emblem: other.emblem, profileFiles: other.profileFiles,
      profileLinks: other.profileLinks, plan: nil)
  }

  /// The content with other documents, another profile, other news or another plan.
  init(
    _ other: Content, agency: Agency? = nil, documents: [DisclosureKey: [Document]]? = nil,
    news: [Article]? = nil, plan: PlanContent? = nil
  ) {
    self.init(
      agency: agency ?? other.agency, library: other.library, documents: documents ?? other.documents,
      drafts: other.drafts, news: news ?? other.news, pages: other.pages, emblem: other.emblem,
      profileFiles: other.profileFiles, profileLinks: other.profileLinks, plan: plan ?? other.plan)
  }
}
