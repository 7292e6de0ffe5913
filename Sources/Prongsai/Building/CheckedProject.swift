import Catalogue
import Content
import Diagnostics
import Files
import Readiness
import Site
import Templating
import ThaiText

/// Content with what every wanted year makes of it: the stages `load` and `assess`.
struct CheckedProject {
  let content: Content
  /// The readiness of each wanted year, the first one being the one that is reported.
  let readiness: [Readiness]
  /// What earlier checks came to.
  let history: ReadinessHistory
  /// The readiness for the lists of the other families that the agency answers, the one that is reported first.
  var families: [Readiness] = []
  /// Whether another family than the assessment is reported.
  var reportsFamily = false

  /// The readiness that is reported.
  var main: Readiness { reportsFamily ? families[0] : readiness[0] }

  /// Whether the site shows the list that is reported.
  var isPublished: Bool { content.agency.catalogueYears.contains(main.catalogue.year) }

  /// The readiness of the years whose lists are shown on the site.
  var published: [Readiness] {
    readiness.filter {
      content.agency.catalogueYears.contains($0.catalogue.year) || $0.catalogue.year == main.catalogue.year
    }
  }

  /// Loads and assesses; nil if the agency or a wanted list cannot be read, which is reported.
  static func load(
    _ options: CommonOptions, family: String? = nil, reading disk: SourceFolder? = nil,
    into diagnostics: inout DiagnosticList
  ) -> CheckedProject? {
    let asked = options.year.map { [$0] } ?? []
    let now = Environment.today
    let loader = ContentLoader(
      reading: disk ?? SourceFolder(root: options.root), workers: options.workers, years: asked,
      judgedOn: options.today, today: now, pdfReader: Environment.pdfReader)
    guard let content = loader.load(into: &diagnostics) else { return nil }
    for note in content.privacyNotes { diagnostics.add(note) }
    let assessor = Assessor(content: content, today: content.agency.judgedOn ?? now)
    for finding in assessor.findings { diagnostics.add(finding) }
    let wanted = asked + content.agency.catalogueYears.filter { !asked.contains($0) }
    let readiness = wanted.compactMap { year -> Readiness? in
      guard let catalogue = content.library[year] else {
        let place = content.agency.yearPlaces[year]
        UnknownYear(year: year, known: CatalogueLibrary.builtInYears, place: place).report(into: &diagnostics)
        return nil
      }
      return assessor.readiness(for: catalogue)
    }
    for note in readiness.first?.reviewNotes ?? [] { diagnostics.add(note) }
    let history = ReadinessHistory(of: content, into: &diagnostics)
    // What the agency raised to an error stops the release, whichever stage found it.
    let problems = readiness.first?.items.flatMap(\.problems) ?? []
    let stops = problems.filter { $0.severity == .error && !diagnostics.all.contains($0) }
    for problem in stops { diagnostics.add(problem) }
    diagnostics.weigh(content.agency.severities.weight)
    guard let year = readiness.first?.catalogue.year else { return nil }
    var checked = CheckedProject(content: content, readiness: readiness, history: history)
    let families = AnsweredFamilies(content: content, wanted: family)
    checked.families = families.lists(in: year, into: &diagnostics).map(assessor.readiness(for:))
    checked.reportsFamily = families.reported != CatalogueFamily.ita.id && !checked.families.isEmpty
    return families.isKnown ? checked : nil
  }

  /// The findings of the run with their ids.
  func findings(_ diagnostics: [Diagnostic], isWhole: Bool) -> Findings {
    Findings(diagnostics, main, of: content, isWhole: isWhole)
  }
}

/// A project through every stage that looks for faults: `load`, `assess`, `lay out`, `render`, `check links`.
///
/// `build` releases what comes out of it, `check` only wants the findings.
struct PreparedSite {
  /// nil if the agency or a wanted list cannot be read.
  let checked: CheckedProject?
  private let renderer: SiteRenderer?

  /// Loads and assesses, and compiles the templates: faults of both are reported, whichever has more.
  init(
    _ options: CommonOptions, _ project: Project, place: BuildPlace, family: String? = nil,
    metrics: TemplateMetrics? = nil, into diagnostics: inout DiagnosticList
  ) {
    let theme = ThemeReader(disk: project.disk).read(into: &diagnostics)
    let templates = SiteTemplates(projectTemplates: theme.templates, into: &diagnostics)
    let checked = CheckedProject.load(options, family: family, reading: project.disk, into: &diagnostics)
    self.checked = checked
    if let checked, !place.isPreview {
      PublishedLists(layout: place.layout).report(checked, into: &diagnostics)
    }
    renderer = checked.flatMap { checked in
      templates.map {
        SiteRenderer(
          content: checked.content, readiness: checked.published, theme: theme, templates: $0,
          workers: options.workers, metrics: metrics, isPreview: place.isPreview)
      }
    }
  }

  /// Lays out, renders and checks the links, handing every file over; nil if there is nothing to render with.
  func render(
    into diagnostics: inout DiagnosticList, receive: @Sendable (OutputFile) -> Void
  ) -> RenderedSite? {
    guard let renderer else { return nil }
    let site = renderer.render(into: &diagnostics, receive: receive)
    LinkCheck.report(site, into: &diagnostics)
    if let checked { diagnostics.weigh(checked.content.agency.severities.weight) }
    return site
  }
}

/// The lists that a command needs without the content: the program's own, with the project's if there are any.
struct ChosenCatalogues {
  let library: CatalogueLibrary
  /// The year that is meant if none is named.
  let year: FiscalYear

  /// Reads the lists, those of further years included.
  init(_ options: CommonOptions, further: [FiscalYear], into diagnostics: inout DiagnosticList) {
    var ignored = DiagnosticList()
    let hasProfile = SourceFolder(root: options.root).status("Content/agency.yaml")?.isFile == true
    let profile = hasProfile ? AgencyProfile.read(root: options.root, into: &ignored) : nil
    self.init(options, year: options.year ?? profile?.catalogueYears.first, further, into: &diagnostics)
  }

  /// Reads the list of an agency's year, whatever year is named on the command line.
  init(_ options: CommonOptions, of profile: Agency?, into diagnostics: inout DiagnosticList) {
    self.init(options, year: profile?.catalogueYears.first ?? options.year, [], into: &diagnostics)
  }

  private init(
    _ options: CommonOptions, year wanted: FiscalYear?, _ further: [FiscalYear],
    into diagnostics: inout DiagnosticList
  ) {
    let known = CatalogueLibrary.builtInYears
    let today = FiscalYear.containing(options.today ?? Environment.today)
    year = wanted ?? (known.contains(today) ? today : known.last ?? today)
    let builtIn = CatalogueLibrary.builtIn(years: [year] + further, into: &diagnostics)
    let overrides = ProjectCatalogues.read(from: SourceFolder(root: options.root), into: &diagnostics)
    library = overrides.isEmpty ? builtIn : builtIn.adding(overrides: overrides, into: &diagnostics)
  }

  /// What can be asked of the year's list; nil if there is none.
  var question: CatalogueQuestion? { library[year].map { CatalogueQuestion($0, library) } }
}

/// A year of which no official list is known.
struct UnknownYear {
  let year: FiscalYear
  let known: [FiscalYear]
  var place: SourcePlace?

  /// Reports it with the years that can be chosen.
  func report(into diagnostics: inout DiagnosticList) {
    let years = known.map(\.description).joined(separator: ", ")
    diagnostics.add(
      Diagnostic(
        "catalogue.unknown-year", .error, at: place,
        LocalizedText(th: "ยังไม่มีรายการ OIT ของปี \(year)", en: "there is no OIT list for \(year)"),
        mend: LocalizedText(
          th: "เลือกปีใดปีหนึ่ง: \(years) หรือเพิ่มไฟล์ใน Content/catalogue",
          en: "choose one of \(years), or add a file to Content/catalogue")))
  }
}
