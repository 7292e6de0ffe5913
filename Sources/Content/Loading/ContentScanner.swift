import Catalogue
import Diagnostics
import Files
import ThaiText

/// Finds the files of the content by the folders they lie in; whatever lies where it means nothing is an error.
struct ContentScanner {
  static let folder = "Content"
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
      if let category = PublicationCategory(folder: entry.name),
        entry.kind == .folder
      {
        scan(category, path, into: &diagnostics)
      } else if entry.kind == .folder, entry.name == "news" {
        scanArticles(path, .news, into: &diagnostics)
      } else if entry.kind == .folder, entry.name == "pages" {
        scanArticles(path, .page, into: &diagnostics)
      } else if !isKnownAtTop(entry) {
        reportUnknown(entry, path, among: topNames, into: &diagnostics)
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
      diagnostics.add(
        Diagnostic(
          "content.unreadable", .error, at: SourcePlace(file: path),
          LocalizedText(th: "“\(path)” \(error.text.th)", en: "“\(path)” \(error.text.en)"), mend: error.mend)
      )
      return []
    }
  }

  private mutating func scan(
    _ category: PublicationCategory, _ path: String, into diagnostics: inout DiagnosticList
  ) {
    for entry in entries(path, into: &diagnostics) {
      let place = path + "/" + entry.name
      let kind = library.keys[DisclosureKey(entry.name)]
      guard entry.kind == .folder, let kind else {
        let keys = library.keys.kinds(in: category).map(\.key.name)
        reportUnknown(entry, place, among: keys, rule: "content.unknown-key", into: &diagnostics)
        continue
      }
      if kind.category == category {
        scan(kind, place, into: &diagnostics)
      } else {
        reportWrongCategory(kind, place, into: &diagnostics)
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
        reportBadYear(place, into: &diagnostics)
        continue
      }
      guard isDocument else { continue }
      if let twin = byYear.updateValue(place, forKey: year) {
        reportTwoDocuments(place, twin, into: &diagnostics)
      } else {
        sources.documents.append(.init(path: place, kind: kind, year: year))
      }
    }
    reportOrphanFolders(entries, path, byYear, into: &diagnostics)
  }

  private mutating func scanArticles(
    _ path: String, _ kind: ArticleFrontMatter.Kind, into diagnostics: inout DiagnosticList
  ) {
    for entry in entries(path, into: &diagnostics) where entry.kind == .file {
      let place = path + "/" + entry.name
      guard entry.name.hasSuffix(".md") else {
        reportUnknown(entry, place, among: [], into: &diagnostics)
        continue
      }
      let stem = String(entry.name.dropLast(3))
      var day: CalendarDay?
      if kind == .news {
        guard let dated = NewsFileName.day(of: stem) else {
          reportNewsName(place, into: &diagnostics)
          continue
        }
        day = dated
      }
      sources.articles.append(
        .init(path: place, kind: kind, slug: Slug.of(stem), day: day))
    }
  }
}
