import Catalogue
import Content
import Diagnostics
import Readiness
import ThaiText

/// Content with what every wanted year makes of it: the stages `load` and `assess`.
struct CheckedProject {
  let content: Content
  /// The readiness of each wanted year, the first one being the one that is reported.
  let readiness: [Readiness]

  /// The readiness that is reported.
  var main: Readiness { readiness[0] }

  /// Loads and assesses; nothing where the agency or a wanted list cannot be read, which is reported.
  ///
  /// A build leaves the texts of articles to the making of their pages, and does not read what its memory knows.
  static func make(
    _ options: CommonOptions, forBuild: Bool = false, memory: BuildMemory? = nil,
    into diagnostics: inout DiagnosticList
  ) -> CheckedProject? {
    let loader = ContentLoader(
      root: options.root, workers: options.workers, years: options.year.map { [$0] } ?? [], memory: memory)
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
    return readiness.isEmpty ? nil : CheckedProject(content: content, readiness: readiness)
  }
}
