import Catalogue
import Diagnostics
import Readiness
import Records
import ThaiText

/// Content with what every wanted year makes of it: the stages `load` and `assess`.
struct Judgement {
  let content: Content
  /// The readiness of each wanted year, the first one being the one that is reported.
  let readiness: [Readiness]

  /// The readiness that is reported.
  var main: Readiness { readiness[0] }

  /// Loads and assesses; nothing where the agency or a wanted list cannot be read, which is reported.
  ///
  /// A build leaves the texts of articles to the making of their pages, and does not read what its memory knows.
  static func make(
    _ options: RunOptions, forBuild: Bool = false, memory: BuildMemory? = nil,
    changes: MemoryChanges? = nil, trace: DiskTrace? = nil, found: FoundFiles? = nil,
    into diagnostics: inout DiagnosticList
  ) -> Judgement? {
    let loader = ContentLoader(
      root: options.root, workers: options.workers, years: options.year.map { [$0] } ?? [], memory: memory,
      changes: changes, trace: trace, found: found)
    guard let content = loader.load(checkingTexts: !forBuild, into: &diagnostics) else { return nil }
    let today = options.today ?? content.agency.sample?.judgedOn ?? Environment.today
    let years = options.year.map { [$0] } ?? []
    let wanted = years + content.agency.catalogueYears.filter { !years.contains($0) }
    let assessor = Assessor(content: content, today: today)
    let readiness = wanted.compactMap { year -> Readiness? in
      guard let catalogue = content.library[year] else {
        let place = content.agency.yearPlaces[year]
        UnknownYear(year: year, known: CatalogueLibrary.builtInYears, place: place).report(into: &diagnostics)
        return nil
      }
      return assessor.readiness(for: catalogue)
    }
    return readiness.isEmpty ? nil : Judgement(content: content, readiness: readiness)
  }

  /// The readiness of the years that the site shows.
  var published: [Readiness] {
    readiness.filter {
      content.agency.catalogueYears.contains($0.catalogue.year) || $0.catalogue.year == main.catalogue.year
    }
  }

  /// What is said at the end of a build.
  func outcome(pages: Int, menuYear: FiscalYear?) -> BuildOutcome {
    BuildOutcome(
      pages: pages, score: main.score,
      scoreLine: LocalizedText(
        th: ChecklistText(main, language: .th).scoreLine, en: ChecklistText(main, language: .en).scoreLine),
      hasProblems: main.items.contains { !$0.problems.isEmpty }, menuYear: menuYear)
  }
}
