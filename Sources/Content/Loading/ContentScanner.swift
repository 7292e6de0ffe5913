import Catalogue
import Diagnostics
import Files
import ThaiText

/// Finds the files of the content by the folders they lie in; whatever lies where it means nothing is an error.
struct ContentScanner {
  static let folder = "Content"
  static let agency = folder + "/agency.yaml"
  private static let otherFolders: Set = ["plan", "news", "pages", "catalogue", "files"]

  let disk: SourceFolder
  let library: CatalogueLibrary

  private var sources = ContentSources()

  init(disk: SourceFolder, library: CatalogueLibrary) {
    self.disk = disk
    self.library = library
  }

  /// The files of the content.
  mutating func scan(into diagnostics: inout DiagnosticList) -> ContentSources {
    for entry in entries(Self.folder, into: &diagnostics) {
      let path = Self.folder + "/" + entry.name
      if let category = PublicationCategory(folder: entry.name), entry.kind == .folder {
        scan(category, path, into: &diagnostics)
      } else if entry.kind == .folder, entry.name == "news" {
        scanArticles(path, .news, into: &diagnostics)
      } else if entry.kind == .folder, entry.name == "pages" {
        scanArticles(path, .page, into: &diagnostics)
      } else if !isKnownAtTop(entry) {
        diagnostics.add(.unknownName(entry, path, among: KnownNames(topNames)))
      }
    }
    return sources
  }

  private var topNames: [String] {
    PublicationCategory.allCases.map(\.folder) + Self.otherFolders.sorted() + ["agency.yaml"]
  }

  private func isKnownAtTop(_ entry: SourceFolder.Entry) -> Bool {
    entry.kind == .folder
      ? Self.otherFolders.contains(entry.name) : ["agency.yaml", "README.md"].contains(entry.name)
  }

  func entries(_ path: String, into diagnostics: inout DiagnosticList) -> [SourceFolder.Entry] {
    do {
      return NameCheck(folder: path).usable(try disk.entries(of: path), into: &diagnostics)
    } catch {
      diagnostics.add(.unreadable(path, error))
      return []
    }
  }

  private mutating func scan(
    _ category: PublicationCategory, _ path: String, into diagnostics: inout DiagnosticList
  ) {
    let keys = KnownNames(library.keys.kinds(in: category).map(\.key.name))
    for entry in entries(path, into: &diagnostics) {
      let place = path + "/" + entry.name
      let kind = library.keys[DisclosureKey(entry.name)]
      guard entry.kind == .folder, let kind else {
        diagnostics.add(.unknownName(entry, place, among: keys, rule: "content.unknown-key"))
        continue
      }
      if kind.category == category {
        scan(kind, place, into: &diagnostics)
      } else {
        diagnostics.add(.wrongCategory(kind, place))
      }
    }
  }

  private mutating func scan(_ kind: DisclosureKind, _ path: String, into diagnostics: inout DiagnosticList) {
    let entries = entries(path, into: &diagnostics)
    var byYear: [FiscalYear: String] = [:]
    for entry in entries {
      let place = path + "/" + entry.name
      let isDocument = entry.kind == .file && entry.name.hasSuffix(".md")
      let stem = isDocument ? String(entry.name.dropLast(3)) : entry.name
      guard isDocument || entry.kind == .folder, let year = ThaiDigits.integer(stem).flatMap(FiscalYear.init)
      else {
        diagnostics.add(.badYear(place))
        continue
      }
      guard isDocument else { continue }
      if let twin = byYear.updateValue(place, forKey: year) {
        diagnostics.add(.twoDocuments(place, twin))
      } else {
        sources.documents.append(.init(path: place, kind: kind, year: year))
      }
    }
    for entry in entries where entry.kind == .folder {
      guard let year = ThaiDigits.integer(entry.name).flatMap(FiscalYear.init), byYear[year] == nil else {
        continue
      }
      diagnostics.add(.filesWithoutDocument(path + "/" + entry.name, year))
    }
  }

  private mutating func scanArticles(
    _ path: String, _ kind: ArticleFrontMatter.Kind, into diagnostics: inout DiagnosticList
  ) {
    for entry in entries(path, into: &diagnostics) where entry.kind == .file {
      let place = path + "/" + entry.name
      guard entry.name.hasSuffix(".md") else {
        diagnostics.add(.unknownName(entry, place, among: KnownNames([])))
        continue
      }
      let stem = String(entry.name.dropLast(3))
      let day = kind == .news ? Self.day(of: stem) : nil
      if kind == .news, day == nil {
        diagnostics.add(.newsName(place))
      } else {
        PersonalDataCheck.report(inName: place, into: &diagnostics)
        sources.articles.append(.init(path: place, kind: kind, slug: Slug.of(stem), day: day))
      }
    }
  }

  /// The day with which the name of a news file begins.
  private static func day(of stem: String) -> CalendarDay? {
    let parts = stem.utf8.split(separator: 0x2D, maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return nil }
    let date = stem[..<parts[2].endIndex]
    guard case .day(let day) = ThaiDate.read(String(date)) else { return nil }
    return day
  }
}

/// The files of the content by what they are, before any of them is read.
struct ContentSources {
  /// A document's file.
  struct DocumentFile: Sendable {
    let path: String
    let kind: DisclosureKind
    let year: FiscalYear
  }

  /// A news item's or a free page's file.
  struct ArticleFile: Sendable {
    let path: String
    let kind: ArticleFrontMatter.Kind
    let slug: String
    let day: CalendarDay?
  }

  var documents: [DocumentFile] = []
  var articles: [ArticleFile] = []
}

/// The lists that a project keeps in `Content/catalogue`, to add a year or to change one.
package enum ProjectCatalogues {
  private static let folder = ContentScanner.folder + "/catalogue"

  /// Every YAML file of the folder; none if there is no such folder.
  package static func read(from disk: SourceFolder, into diagnostics: inout DiagnosticList) -> [SourceText] {
    let entries: [SourceFolder.Entry]
    do { entries = try disk.entries(of: folder) } catch {
      if error != .missing { diagnostics.add(.unreadable(folder, error)) }
      return []
    }
    let usable = NameCheck(folder: folder).usable(entries, into: &diagnostics)
    return usable.compactMap { entry in
      let path = folder + "/" + entry.name
      guard entry.kind == .file, entry.name.hasSuffix(".yaml") else {
        diagnostics.add(.noCatalogue(path))
        return nil
      }
      let source = TextFile.read(path, from: disk, into: &diagnostics)
      if let source { PersonalDataCheck.report(in: source, into: &diagnostics) }
      return source
    }
  }
}
