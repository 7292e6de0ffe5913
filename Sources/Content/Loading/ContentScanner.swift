import Catalogue
import Diagnostics
import Files
import ThaiText

/// Finds the files of the content by the folders they lie in; whatever lies where it means nothing is an error.
struct ContentScanner {
  static let folder = "Content"
  static let agency = folder + "/agency.yaml"
  private static let otherFiles = ["agency.yaml", "accepted.yaml", "history.csv"]
  private static let otherFolders: Set = ["plan", "news", "pages", "catalogue", "files"]

  let disk: SourceFolder
  let library: CatalogueLibrary
  /// The year for which somebody most likely meant a file that says none.
  let currentYear: FiscalYear

  private var sources = ContentSources()

  init(disk: SourceFolder, library: CatalogueLibrary, currentYear: FiscalYear) {
    self.disk = disk
    self.library = library
    self.currentYear = currentYear
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
    PublicationCategory.allCases.map(\.folder) + Self.otherFolders.sorted() + Self.otherFiles
  }

  private func isKnownAtTop(_ entry: SourceFolder.Entry) -> Bool {
    entry.kind == .folder
      ? Self.otherFolders.contains(entry.name) : (Self.otherFiles + ["README.md"]).contains(entry.name)
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
    var stray: [SourceFolder.Entry] = []
    for entry in entries {
      let place = path + "/" + entry.name
      let stem = Self.stem(ofMarkdown: entry)
      if let stem, stem.hasSuffix(PageName.english), let year = Self.year(named: String(stem.dropLast(3))) {
        let address = [kind.category.slug, kind.key.name, String(year.buddhistYear)]
        sources.articles.append(
          .init(
            path: place, kind: .page, address: SitePath(FixedPages.english.parts + address), day: nil,
            isEnglish: true))
        continue
      }
      guard let year = Self.year(named: stem ?? entry.name), stem != nil || entry.kind == .folder else {
        stray.append(entry)
        continue
      }
      guard stem != nil else { continue }
      if let twin = byYear.updateValue(place, forKey: year) {
        diagnostics.add(.twoDocuments(place, twin))
      } else {
        sources.documents.append(.init(path: place, kind: kind, year: year))
      }
    }
    for entry in entries where entry.kind == .folder {
      guard let year = Self.year(named: entry.name) else { continue }
      let place = path + "/" + entry.name
      if let document = byYear[year] {
        let right = String(document.dropLast(3))
        if Spelling.name(right) != Spelling.name(place) { diagnostics.add(.otherFolderName(place, right)) }
      } else {
        diagnostics.add(.filesWithoutDocument(place, year))
      }
    }
    let year = byYear.keys.max() ?? currentYear
    for entry in stray { diagnostics.add(.strayInDisclosure(entry, in: path, year)) }
  }

  /// The name of a Markdown file without its ending; nil for anything else.
  private static func stem(ofMarkdown entry: SourceFolder.Entry) -> String? {
    entry.kind == .file && entry.name.hasSuffix(".md") ? String(entry.name.dropLast(3)) : nil
  }

  static func year(named text: String) -> FiscalYear? { ThaiDigits.integer(text).flatMap(FiscalYear.init) }

  private mutating func scanArticles(
    _ path: String, _ kind: ArticleFrontMatter.Kind, section: [String] = [],
    into diagnostics: inout DiagnosticList
  ) {
    let entries = entries(path, into: &diagnostics)
    let stems = Set(entries.compactMap(Self.stem).map(Spelling.name))
    if !section.isEmpty, !stems.contains(PageName.index) { diagnostics.add(.sectionWithoutIndex(path)) }
    for entry in entries {
      let place = path + "/" + entry.name
      if entry.kind == .folder {
        if stems.contains(Spelling.name(entry.name)) { continue }
        if kind == .page, holdsTexts(place, into: &diagnostics) {
          scanArticles(place, kind, section: section + [Slug.of(entry.name)], into: &diagnostics)
        } else {
          reportFolder(place, kind, into: &diagnostics)
        }
        continue
      }
      guard let stem = Self.stem(ofMarkdown: entry) else {
        diagnostics.add(.strayAmongArticles(entry, place, kind))
        continue
      }
      let day = kind == .news ? NewsName.day(of: stem) : nil
      if kind == .news, day == nil {
        diagnostics.add(.newsName(place, suggestion: NewsName.meant(by: stem)))
      } else {
        let name = PageName(stem, kind, section: section)
        sources.articles.append(
          .init(
            path: place, kind: kind, address: name.address, day: day, isEnglish: name.isEnglish,
            isSection: name.isSection))
      }
    }
  }

  /// Whether a folder holds texts, at whatever depth.
  private func holdsTexts(_ path: String, into diagnostics: inout DiagnosticList) -> Bool {
    guard let entries = try? disk.entries(of: path) else { return false }
    return entries.contains { Self.stem(ofMarkdown: $0) != nil }
      || entries.contains { $0.kind == .folder && holdsTexts(path + "/" + $0.name, into: &diagnostics) }
  }

  /// A folder among news or pages that belongs to none of them.
  private func reportFolder(
    _ path: String, _ kind: ArticleFrontMatter.Kind, into diagnostics: inout DiagnosticList
  ) {
    let entries = entries(path, into: &diagnostics)
    let holdsTexts = entries.contains { Self.stem(ofMarkdown: $0) != nil }
    if holdsTexts || !entries.isEmpty {
      diagnostics.add(holdsTexts ? .textsInFolder(path, kind) : .filesWithoutArticle(path))
    }
  }
}

/// The name of a news file, which begins with its day.
enum NewsName {
  /// The day, written with hyphens, dots, low lines or blanks between its three numbers, and any of them behind.
  static func day(of stem: String) -> CalendarDay? {
    let separators: Set<Unicode.Scalar> = ["-", ".", "_", " "]
    let scalars = ThaiDigits.folded(Spelling.name(stem)).unicodeScalars
    let parts = scalars.split(maxSplits: 3, omittingEmptySubsequences: false) { separators.contains($0) }
    guard parts.count >= 3 else { return nil }
    let numbers = parts.prefix(3).map { String($0) }
    guard case .day(let day) = ThaiDate.read(numbers.joined(separator: "-")) else { return nil }
    return day
  }

  /// The name of a file that begins with eight digits, or with a year of two, as it was probably meant.
  static func meant(by stem: String) -> String? {
    let name = ThaiDigits.folded(Spelling.name(stem))
    let digits = name.utf8.prefix { 0x30...0x39 ~= $0 }.count
    let parts = String(name.utf8.prefix(digits)) ?? ""
    let rest = String(name.utf8.dropFirst(digits)) ?? ""
    let day: String
    switch digits {
    case 8: day = parts.prefix(4) + "-" + parts.dropFirst(4).prefix(2) + "-" + parts.suffix(2)
    case 2: day = "25" + parts
    default: return nil
    }
    let separator = digits == 2 || rest.isEmpty || rest.utf8.first == UInt8(ascii: "-") ? "" : "-"
    let meant = day + separator + (digits == 8 ? rest.trimmedBlanks : rest)
    return self.day(of: meant) == nil ? nil : meant + ".md"
  }
}

/// What the name of a news item's or a page's file says: where it lies on the site, and in which language it is.
struct PageName {
  /// The name of the text that opens a section.
  static let index = "index"
  static let english = ".en"

  let address: SitePath
  let isEnglish: Bool
  /// Whether it opens a section.
  let isSection: Bool

  /// The name of a file without its ending, in a section.
  init(_ stem: String, _ kind: ArticleFrontMatter.Kind, section: [String]) {
    isEnglish = stem.hasSuffix(Self.english)
    let name = isEnglish ? String(stem.dropLast(Self.english.count)) : stem
    isSection = !section.isEmpty && Spelling.name(name) == Self.index
    let folder = (isEnglish ? FixedPages.english.parts : []) + (kind == .news ? ["news"] : []) + section
    address = SitePath(folder + (isSection ? [] : [Slug.of(name)]))
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
    let address: SitePath
    let day: CalendarDay?
    var isEnglish = false
    /// Whether it opens a section.
    var isSection = false
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
      if let source { PersonalDataCheck.report(inData: source, into: &diagnostics) }
      return source
    }
  }
}
