import Catalogue
import DataFiles
import Diagnostics
import Files
import Markup
import ThaiText

/// Reads the content of a project: the stage `load` of a build.
package struct ContentLoader: Sendable {
  private let disk: SourceFolder
  private let work: ParallelMap
  private let years: [FiscalYear]

  /// Loads from a project's folder with a number of workers; further years' lists can be asked for.
  package init(root: String, workers: Int, years: [FiscalYear] = []) {
    self.years = years
    disk = SourceFolder(root: root)
    work = ParallelMap(workers: workers)
  }

  /// The content, with every text read and every finding collected; nil if there is no content at all.
  package func load(into diagnostics: inout DiagnosticList) -> Content? {
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
    let context = LoadingContext(disk: disk, agency: agency, library: library)
    let documents = work.map(sources.documents, into: &diagnostics) { file, findings in
      context.head(of: file, into: &findings)
    }.compactMap(\.self)
    let articles = work.map(sources.articles, into: &diagnostics) { file, findings in
      context.head(of: file, into: &findings)
    }.compactMap(\.self)
    let plan = PlanLoader(disk: disk, agency: agency).read(
      scanner.scanPlan(into: &diagnostics), into: &diagnostics)
    return render(documents, articles, plan, context, into: &diagnostics)
  }

  /// The agency; a nameless one where it cannot be read, so that the rest is checked all the same.
  private func agency(into diagnostics: inout DiagnosticList) -> Agency {
    let text = TextFile.read(
      "Content/agency.yaml", from: disk, limit: TextFile.largestDocument, into: &diagnostics)
    if let text { PersonalDataCheck.report(in: text, into: &diagnostics) }
    let latest = years.first ?? CatalogueLibrary.builtInYears.last
    return text.flatMap { AgencyReader.read($0, into: &diagnostics) } ?? .nameless(in: latest)
  }

  private func report(_ fault: FileFault, into diagnostics: inout DiagnosticList) {
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
    _ documents: [Draft<DocumentFrontMatter>], _ articles: [Draft<ArticleFrontMatter>],
    _ plan: PlanDraft?, _ context: LoadingContext, into diagnostics: inout DiagnosticList
  ) -> Content {
    let addresses = URLAssigner(documents, articles, plan, context, into: &diagnostics)
    let parser: @Sendable () -> MarkdownParser = { MarkdownParser(options: TextRenderer.options) }
    let finished = work.map(
      addresses.documents, into: &diagnostics, tool: parser
    ) { draft, parser, findings in
      context.document(draft.draft, at: draft.address, addresses.book, parser, into: &findings)
    }
    let articles = work.map(addresses.articles, into: &diagnostics, tool: parser) { draft, parser, findings in
      context.article(draft, addresses.book, parser, into: &findings)
    }
    let news = articles.filter { $0.kind == .news }.sorted {
      NewestFirst.precedes($0.published, $0.address, $1.published, $1.address)
    }
    return Content(
      agency: context.agency, library: context.library,
      documents: Dictionary(grouping: finished, by: \.key).mapValues { $0.sorted { $0.year > $1.year } },
      drafts: addresses.drafts, news: news,
      pages: articles.filter { $0.kind == .page }.sorted { $0.address < $1.address },
      emblem: context.emblem(into: &diagnostics),
      plan: plan.flatMap {
        PlanLoader(disk: disk, agency: context.agency)
          .content($0, addresses.book, parser(), into: &diagnostics)
      })
  }
}
