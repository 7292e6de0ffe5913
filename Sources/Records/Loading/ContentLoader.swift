import Catalogue
import DataFiles
import Diagnostics
import Markup
import ThaiText

/// Reads the content of a project: the stage `load` of a build.
public struct ContentLoader: Sendable {
  let disk: ContentDisk
  private let work: ParallelWork
  private let years: [FiscalYear]
  let memory: BuildMemory?
  private let changes: MemoryChanges?

  /// Loads from a project's folder with a number of workers; further years' lists can be asked for.
  ///
  /// What a memory knows to be unchanged is not read again, nor looked at where its changes are known already, and files
  /// that were found before are not read either; a trace notes what is looked at.
  public init(
    root: String, workers: Int, years: [FiscalYear] = [], memory: BuildMemory? = nil,
    changes: MemoryChanges? = nil, trace: DiskTrace? = nil, found: FoundFiles? = nil
  ) {
    self.years = years
    self.memory = memory
    self.changes = changes
    disk = ContentDisk(root: root, trace: trace, found: found)
    work = ParallelWork(workers: workers)
  }

  /// The content; nothing where the agency cannot be read.
  ///
  /// All findings are collected; those in the texts of articles only where these are to be checked, since rendering
  /// their pages finds them as well.
  public func load(
    checkingTexts: Bool = true, into diagnostics: inout DiagnosticList
  ) -> Content? {
    do {
      _ = try disk.entries(of: ContentScanner.folder)
    } catch {
      report(error, into: &diagnostics)
      return nil
    }
    let agency = agency(into: &diagnostics)
    let library = library(for: agency, into: &diagnostics)
    var scanner = ContentScanner(disk: disk, library: library)
    let sources = scanner.scan(into: &diagnostics)
    let context = LoadingContext(
      disk: disk, agency: agency, library: library, memory: memory(of: agency), changes: changes)
    let documents = work.map(sources.documents, into: &diagnostics, tool: {}) { file, _, findings in
      context.head(of: file, into: &findings)
    }.compactMap(\.self)
    let articles = work.map(sources.articles, into: &diagnostics, tool: {}) { place, _, findings in
      context.head(of: place, into: &findings)
    }.compactMap(\.self)
    for draft in articles where draft.status != .published { disk.account(for: draft.path, draft.stamp) }
    let plan = PlanLoader(disk: disk, agency: agency).read(
      scanner.scanPlan(into: &diagnostics), into: &diagnostics)
    let content = render(documents, articles, plan, context, into: &diagnostics)
    if checkingTexts { check(content, into: &diagnostics) }
    return content
  }

  /// What is remembered of articles, where they would be read the same way.
  private func memory(of agency: Agency) -> BuildMemory? {
    memory.flatMap { $0.reading == BuildNotes.reading($0.program, agency.units) ? $0 : nil }
  }

  private func check(_ content: Content, into diagnostics: inout DiagnosticList) {
    _ = work.map(
      content.news + content.pages, into: &diagnostics,
      tool: { MarkdownParser(options: ArticleTexts.options) }
    ) { article, parser, findings in
      content.texts.text(of: article, with: parser, into: &findings).files.count
    }
  }

  /// The agency; a nameless one where it cannot be read, so that the rest is checked all the same.
  func agency(into diagnostics: inout DiagnosticList) -> Agency {
    let text = TextFile.read(
      "Content/agency.yaml", from: disk, limit: TextFile.largestDocument, into: &diagnostics)
    if let text { PersonalDataCheck.report(in: text, into: &diagnostics) }
    let latest = years.first ?? CatalogueLibrary.builtInYears.last
    return text.flatMap { AgencyReader.read($0, into: &diagnostics) } ?? .nameless(in: latest)
  }

  private func report(_ fault: DiskFault, into diagnostics: inout DiagnosticList) {
    let folder = ContentScanner.folder
    guard fault == .missing else {
      diagnostics.add(
        Diagnostic(
          fault == .symbolicLink ? "content.symbolic-link" : "content.unreadable", .error,
          at: SourcePlace(file: folder),
          LocalizedText(th: "“\(folder)” \(fault.text.th)", en: "“\(folder)” \(fault.text.en)"),
          mend: fault.mend))
      return
    }
    diagnostics.add(
      Diagnostic(
        "content.missing", .error,
        LocalizedText(
          th: "ไม่พบโฟลเดอร์ Content ใน “\(disk.root)”", en: "there is no folder Content in “\(disk.root)”"),
        mend: LocalizedText(
          th: "ไปที่โฟลเดอร์ของโครงการ หรือระบุด้วย --root หรือสร้างใหม่ด้วย prongsai init",
          en: "go to the project's folder, name it with --root, or make one with prongsai init")))
  }

  private func library(for agency: Agency, into diagnostics: inout DiagnosticList) -> CatalogueLibrary {
    let builtIn = CatalogueLibrary.builtIn(years: agency.catalogueYears + years, into: &diagnostics)
    let overrides = ProjectCatalogues.read(from: disk, into: &diagnostics)
    return overrides.isEmpty ? builtIn : builtIn.adding(overrides: overrides, into: &diagnostics)
  }

  private func render(
    _ documents: [LoadingContext.DocumentDraft], _ articles: [Article],
    _ plan: PlanDraft?, _ context: LoadingContext, into diagnostics: inout DiagnosticList
  ) -> Content {
    let ((addresses, findings), sorted) = work.both(
      {
        var findings = DiagnosticList()
        return (Addresses(documents, articles, plan, context, into: &findings), findings)
      }, { NewsOrder.sorted(articles) })
    diagnostics.add(contentsOf: findings)
    let parserOptions = MarkdownOptions(highestHeading: 2, isLazy: true)
    let finished = work.map(
      addresses.documents, into: &diagnostics, tool: { MarkdownParser(options: parserOptions) }
    ) { draft, parser, findings in
      context.document(draft.draft, at: draft.address, addresses.book, parser, into: &findings)
    }
    let news = addresses.placed(sorted)
    return Content(
      agency: context.agency, library: context.library,
      documents: Dictionary(grouping: finished, by: \.key).mapValues { $0.sorted { $0.year > $1.year } },
      drafts: addresses.drafts, news: news,
      pages: addresses.articles.filter { $0.kind == .page }.sorted { $0.address < $1.address },
      emblem: EmblemReader(agency: context.agency, disk: disk).emblem(into: &diagnostics),
      texts: ArticleTexts(disk: disk, book: addresses.book),
      plan: plan.flatMap {
        PlanLoader(disk: disk, agency: context.agency)
          .content($0, addresses.book, MarkdownParser(options: parserOptions), into: &diagnostics)
      })
  }
}
