import Catalogue
import Content
import DataFiles
import Diagnostics
import Files
import ThaiText

/// Finds the lists that a command needs: the program's own, with the project's where there is one.
struct CatalogueSource {
  /// The lists and the year that is meant where none is named.
  struct Loaded {
    let library: CatalogueLibrary
    let year: FiscalYear
  }

  let options: CommonOptions
  let further: [FiscalYear]

  /// The lists; the project's own ones replace or add to the program's.
  func library(into diagnostics: inout DiagnosticList) -> Loaded {
    let disk = SourceFolder(root: options.root)
    let hasProfile = (try? disk.edges(of: "Content/agency.yaml", window: 1)) != nil
    var ignored = DiagnosticList()
    let profile = hasProfile ? AgencyProfile.read(root: options.root, into: &ignored) : nil
    let known = CatalogueLibrary.builtInYears
    let today = FiscalYear.containing(options.today ?? Environment.today)
    let fallback = known.contains(today) ? today : known.last ?? today
    let year = options.year ?? profile?.catalogueYears.first ?? fallback
    let builtIn = CatalogueLibrary.builtIn(years: [year] + further, into: &diagnostics)
    let overrides = ProjectCatalogues.read(from: disk, into: &diagnostics)
    let library = overrides.isEmpty ? builtIn : builtIn.adding(overrides: overrides, into: &diagnostics)
    return Loaded(library: library, year: year)
  }
}
