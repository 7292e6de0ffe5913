import Catalogue
import Diagnostics
import Files
import Markup
import ThaiText

/// Reads the content of a project: the stage `load` of a build.
package struct ContentLoader: Sendable {
  private let files: SourceFiles
  private let work: ParallelMap
  private let years: [FiscalYear]
  /// The program's own lists, if they have been read already.
  private let lists: CatalogueLibrary?
  private let judgedOn: CalendarDay?
  private let today: CalendarDay?

  /// Loads from a project's folder with a number of workers; further years' lists can be asked for.
  ///
  /// All is judged on the day that is asked for, else on that of a sample, else today. Without any, no date lies ahead.
  package init(
    root: String, workers: Int, years: [FiscalYear] = [], judgedOn: CalendarDay? = nil,
    today: CalendarDay? = nil, lists: CatalogueLibrary? = nil
  ) {
    self.init(
      reading: SourceFolder(root: root), workers: workers, years: years, judgedOn: judgedOn, today: today,
      lists: lists)
  }

  /// Loads by a folder that is used further: what is copied from it later is what was read now.
  package init(
    reading disk: SourceFolder, workers: Int, years: [FiscalYear] = [], judgedOn: CalendarDay? = nil,
    today: CalendarDay? = nil, pdfReader: OutsideProgram? = nil, lists: CatalogueLibrary? = nil
  ) {
    self.lists = lists
    self.years = years
    self.judgedOn = judgedOn
    self.today = today
    files = SourceFiles(disk, pdfReader: pdfReader)
    work = ParallelMap(workers: workers)
  }

  /// The content, with every text read and every finding collected; nil if there is no content at all.
  package func load(into diagnostics: inout DiagnosticList) -> Content? {
    do { _ = try files.disk.entries(of: ContentScanner.folder) } catch {
      diagnostics.add(.noContent(in: files.disk.root, error))
      return nil
    }
    let (agency, profile) = agency(into: &diagnostics)
    let library = library(for: agency, into: &diagnostics)
    agency.work.reportUnknown(library.keys, into: &diagnostics)
    var scanner = ContentScanner(disk: files.disk, library: library, currentYear: agency.fiscalYear)
    let sources = scanner.scan(into: &diagnostics)
    let documents = work.map(sources.documents, into: &diagnostics) { file, findings in
      TextFile.read(file.path, from: files.disk, into: &findings).flatMap {
        DocumentReader.read($0, file, agency, library, files, into: &findings)
      }
    }.compactMap(\.self)
    let articles = work.map(sources.articles, into: &diagnostics) { file, findings in
      TextFile.read(file.path, from: files.disk, into: &findings).flatMap {
        ArticleReader(source: $0, file: file, agency: agency, files: files).read(into: &findings)
      }
    }.compactMap(\.self)
    let loader = PlanLoader(files: files, agency: agency)
    let plan = loader.read(scanner.scanPlan(into: &diagnostics), into: &diagnostics)
    let assigner = URLAssigner(documents, articles, plan, of: agency, library, into: &diagnostics)
    return render(assigner, plan, agency, profile, library, into: &diagnostics)
  }

  /// The agency; a nameless one if it cannot be read, so that the rest is checked all the same.
  private func agency(into diagnostics: inout DiagnosticList) -> (Agency, SourceText?) {
    let text = TextFile.read(ContentScanner.agency, from: files.disk, into: &diagnostics)
    if let text { PersonalDataCheck.report(inData: text, into: &diagnostics) }
    let latest = years.first ?? CatalogueLibrary.builtInYears.last
    var agency = text.flatMap { AgencyReader.read($0, into: &diagnostics) } ?? .nameless(in: latest)
    agency.judgedOn = judgedOn ?? agency.sample?.judgedOn ?? today
    return (agency, text)
  }

  private func library(for agency: Agency, into diagnostics: inout DiagnosticList) -> CatalogueLibrary {
    let builtIn =
      lists ?? CatalogueLibrary.builtIn(years: agency.catalogueYears + years, into: &diagnostics)
    let overrides = ProjectCatalogues.read(from: files.disk, into: &diagnostics)
    return overrides.isEmpty ? builtIn : builtIn.adding(overrides: overrides, into: &diagnostics)
  }

  /// Takes attached files apart side by side, each for itself, since one takes as long as many texts; what was found and
  /// what could not be read is told by the texts that name them.
  private func search(_ attached: [ContentFile]) {
    var paths = Set<String>()
    let files = attached.filter { $0.isPacked && paths.insert($0.path).inserted }
    var ignored = DiagnosticList()
    _ = ParallelMap(workers: work.workers, share: 1).map(files, into: &ignored) { file, _ in
      _ = try? self.files.search(file)
    }
  }

  /// Turns all texts into HTML, now that every link can be answered.
  private func render(
    _ assigner: URLAssigner, _ plan: PlanDraft?, _ agency: Agency, _ profile: SourceText?,
    _ library: CatalogueLibrary, into diagnostics: inout DiagnosticList
  ) -> Content {
    let renderer = TextRenderer(files: files, urls: assigner.urls)
    var agency = agency
    let links = profile.map { ProfileLinks(of: &agency, in: $0, renderer, into: &diagnostics) }
    let parser: @Sendable () -> MarkdownParser = { MarkdownParser(options: TextRenderer.options) }
    search(assigner.documents.flatMap { $0.draft.head.attachments.map(\.file) })
    let documents = work.map(assigner.documents, into: &diagnostics, tool: parser) {
      placed, parser, findings in
      renderer.document(placed, parser, into: &findings)
    }
    let articles = work.map(assigner.articles, into: &diagnostics, tool: parser) { draft, parser, findings in
      renderer.article(draft, parser, into: &findings)
    }
    let emblem = agency.emblem(in: files, into: &diagnostics)
    let planContent = plan.flatMap { $0.content(renderer, parser(), into: &diagnostics) }
    let unlisted = UnlistedFiles(files)
    unlisted.report(articles, into: &diagnostics)
    unlisted.report(planContent, into: &diagnostics)
    unlisted.reportShared(into: &diagnostics)
    agency.reportPlaceholders(isPublic: !documents.isEmpty, into: &diagnostics)
    var content = Content(
      agency: agency, library: library,
      documents: Dictionary(grouping: unlisted.report(documents, library, into: &diagnostics), by: \.key)
        .mapValues {
          $0.sorted { $0.year > $1.year }
        },
      drafts: assigner.drafts, withdrawn: assigner.withdrawn,
      news: articles.filter { $0.kind == .news && !$0.isEnglish }.sorted {
        NewestFirst.precedes($0.common.publishedSoFar, $0.address, $1.common.publishedSoFar, $1.address)
      },
      pages: articles.filter { $0.kind == .page && !$0.isEnglish }.sorted { $0.address < $1.address },
      emblem: emblem, profileFiles: links?.files ?? [], profileLinks: links?.openLinks ?? [],
      plan: planContent)
    content.aliases = assigner.aliases
    content.english = articles.filter(\.isEnglish).sorted { $0.address < $1.address }
    content.privacyNotes = content.notes(on: files.searched)
    content.textsOfPDF = files.searched.compactMapValues { $0.pdf?.holdsText }
    content.accepted = AcceptedFindings.read(from: files.disk, into: &diagnostics)
    content.history = History.source(from: files.disk, into: &diagnostics)
    agency.reportNotApplicable(library.keys, content.documents, into: &diagnostics)
    agency.privacyExceptions.apply(on: agency.judgedOn, to: &diagnostics)
    return content
  }
}
