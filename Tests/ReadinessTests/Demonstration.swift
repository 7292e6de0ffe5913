import Catalogue
import DataFiles
import Diagnostics
import Files
import Foundation
import Markup
import Testing
import ThaiText

@testable import Content
@testable import Readiness

/// The demonstration's content in a folder of its own, of which single files are changed and read again.
///
/// Only the changed document, profile or plan is read again; the whole content is judged each time.
final class Demonstration {
  let root: URL
  let content: Content
  let catalogue: Catalogue
  let today: CalendarDay
  private(set) var before: [String: Signature] = [:]
  private let files: SourceFiles
  private let urls: SiteURLs
  private let parser = MarkdownParser(options: TextRenderer.options)

  /// How an item stands, as far as a change can show.
  struct Signature: Hashable {
    let status: ItemStatus
    let documents: [String?]
    let states: [ElementState]
    let faults: Int
  }

  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("prongsai-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    let project = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized
    try FileManager.default.copyItem(
      at: project.appendingPathComponent("Content"), to: root.appendingPathComponent("Content"))
    var findings = DiagnosticList()
    files = SourceFiles(SourceFolder(root: root.path))
    content = try #require(ContentLoader(root: root.path, workers: 2).load(into: &findings))
    catalogue = try #require(content.library[content.agency.fiscalYear])
    today = try #require(content.agency.sample?.judgedOn)
    var drafts: [Draft<DocumentFrontMatter>] = []
    for document in content.documents.values.flatMap(\.self) {
      drafts += [Self.draft(of: document, content, files)].compactMap(\.self)
    }
    urls = URLAssigner(drafts, [], nil, of: content.agency, into: &findings).urls
    before = signatures(of: content)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The published documents, in order.
  var documents: [Document] { content.documents.values.flatMap(\.self).sorted { $0.path < $1.path } }

  /// The text of a file of the project.
  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
  }

  /// The codes of the items that stand otherwise if files of a document are written anew.
  func changes(of document: Document, with texts: [String: String]) throws -> Set<String> {
    let read = try withFiles(texts) { self.document(document) }
    var all = content.documents
    all[document.key] = (all[document.key] ?? []).compactMap { $0.path == document.path ? read : $0 }
    return changes(in: Content(content, documents: all))
  }

  /// The same for the profile.
  func changes(ofProfile text: String) throws -> Set<String> {
    var findings = DiagnosticList()
    let source = SourceText(path: "Content/agency.yaml", text: text)
    let agency = try #require(AgencyReader.read(source, into: &findings))
    return changes(in: Content(content, agency: agency))
  }

  /// The codes of the items that stand otherwise in another content.
  func changes(in other: Content) -> Set<String> {
    let after = signatures(of: other)
    return Set(before.keys.filter { before[$0] != after[$0] })
  }

  /// The document of a file as it is read now; nil if it is a draft.
  func document(_ document: Document) -> Document? {
    var findings = DiagnosticList()
    guard let draft = Self.draft(of: document, content, files), draft.head.status == .published else {
      return nil
    }
    return TextRenderer(files: files, urls: urls)
      .document(draft, at: document.address, parser, into: &findings)
  }

  /// What the content holds for a rule in a document.
  func result(_ rule: EvidenceRule, in document: Document, declared: Declaration?) -> EvidenceResult {
    EvidenceChecker(
      content: content, document: document, year: catalogue.year, today: today, asked: document.year
    ).result(for: rule, declared: declared)
  }

  /// The items that a document answers, with the elements of its key.
  func items(of document: Document) -> [(code: String, elements: [ElementReadiness])] {
    Assessor(content: content, today: today).readiness(for: catalogue).items.flatMap { item in
      item.parts.filter { $0.document?.path == document.path }.map { (item.item.code, $0.elements) }
    }
  }

  private func signatures(of content: Content) -> [String: Signature] {
    let items = Assessor(content: content, today: today).readiness(for: catalogue).items
    return Dictionary(
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

  private static func draft(
    of document: Document, _ content: Content, _ files: SourceFiles
  ) -> Draft<DocumentFrontMatter>? {
    var findings = DiagnosticList()
    guard let kind = content.library.keys[document.key],
      let source = TextFile.read(document.path, from: files.disk, into: &findings)
    else { return nil }
    return DocumentReader.read(
      source, .init(path: document.path, kind: kind, year: document.year), content.agency, content.library,
      files,
      into: &findings)
  }

  private func withFiles<Value>(_ texts: [String: String], _ body: () throws -> Value) throws -> Value {
    let old = try texts.keys.map { ($0, try Data(contentsOf: root.appendingPathComponent($0))) }
    defer { for (path, data) in old { try? data.write(to: root.appendingPathComponent(path)) } }
    for (path, text) in texts { try Data(text.utf8).write(to: root.appendingPathComponent(path)) }
    return try body()
  }
}

extension Content {
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
