import Catalogue
import Diagnostics
import Files
import ThaiText

/// A file that lies beside a text and that nothing names, so that nobody sees it.
package struct UnlistedFile: Sendable, Hashable {
  /// Its path below the project's root.
  package let path: String
  /// Its path below the folder of the text, as it would be listed.
  package let name: String
  /// Nil if files of its kind are not published.
  package let kind: FileKind?
  /// The tables of its document that it may be, if it is a table.
  package var schemas: [String] = []
}

/// Finds the files beside published texts that nothing names; to be asked when all texts are read.
struct UnlistedFiles {
  /// How a text would list a file.
  enum Manner {
    /// Documents, the plan and its sheets have a list of files, which may be the first one.
    case attachments(hasSome: Bool)
    /// Reports on the plan list evidence under each project.
    case evidence
    /// News and free pages link to files in their text.
    case links
    /// Any text may link to a file of the folder for all.
    case addresses
  }

  private static let deepest = 20
  private static let largestHeadings = 16_384

  private let disk: SourceFolder
  private let named: Set<String>

  init(_ files: SourceFiles) {
    disk = files.disk
    named = files.named
  }

  /// The files in a folder and below it that nothing names; one finding for all of them, at their text.
  func report(
    below folder: String, of text: String, _ manner: Manner, into diagnostics: inout DiagnosticList
  ) -> [UnlistedFile] {
    var found: [UnlistedFile] = []
    collect(folder, [], &found, into: &diagnostics)
    return report(found, of: text, manner, into: &diagnostics)
  }

  /// The files that may be published and lie in a folder itself; whatever else does is reported by the scanner.
  func report(
    directlyIn folder: String, of text: String, _ manner: Manner, into diagnostics: inout DiagnosticList
  ) -> [UnlistedFile] {
    let found = entries(folder, into: &diagnostics).filter { $0.kind == .file }
      .compactMap { unlisted($0.name, folder + "/" + $0.name) }.filter { $0.kind != nil }
    return report(found, of: text, manner, into: &diagnostics)
  }

  private func report(
    _ found: [UnlistedFile], of text: String, _ manner: Manner, into diagnostics: inout DiagnosticList
  ) -> [UnlistedFile] {
    let empty = found.filter(isEmpty)
    let found = found.filter { !empty.contains($0) }
    let tables = found.filter { !$0.schemas.isEmpty }
    let known = found.filter { $0.kind != nil && $0.schemas.isEmpty }
    let unknown = found.filter { $0.kind == nil }
    if !empty.isEmpty { diagnostics.add(.emptyTables(empty, of: text)) }
    if !tables.isEmpty { diagnostics.add(.unlistedTables(tables, of: text)) }
    if !known.isEmpty { diagnostics.add(.unlisted(known, of: text, manner)) }
    if !unknown.isEmpty { diagnostics.add(.unpublishable(unknown, of: text)) }
    return found
  }

  /// Whether a file is a table of headings only, as the program makes it; nobody has forgotten to list that.
  private func isEmpty(_ file: UnlistedFile) -> Bool {
    guard file.kind == .csv, let bytes = try? disk.read(file.path, limit: Self.largestHeadings) else {
      return false
    }
    return !bytes.isEmpty && EmptyTable.matches(bytes)
  }

  private func collect(
    _ folder: String, _ parts: [String], _ found: inout [UnlistedFile], into diagnostics: inout DiagnosticList
  ) {
    for entry in entries(folder, into: &diagnostics) {
      let (path, inner) = (folder + "/" + entry.name, parts + [entry.name])
      if entry.kind == .folder {
        if inner.count < Self.deepest { collect(path, inner, &found, into: &diagnostics) }
      } else if let file = unlisted(inner.joined(separator: "/"), path) {
        found.append(file)
      }
    }
  }

  private func unlisted(_ name: String, _ path: String) -> UnlistedFile? {
    guard !named.contains(path) else { return nil }
    let isPublished = FileName(name).refusal == nil
    return UnlistedFile(path: path, name: name, kind: isPublished ? FileKind(fileName: name) : nil)
  }

  private func entries(_ folder: String, into diagnostics: inout DiagnosticList) -> [SourceFolder.Entry] {
    do {
      return NameCheck(folder: folder).usable(try disk.entries(of: folder), into: &diagnostics)
    } catch {
      if error != .missing { diagnostics.add(.unreadable(folder, error)) }
      return []
    }
  }
}

extension UnlistedFiles {
  /// The documents with the files beside each of them that it does not list.
  func report(
    _ documents: [Document], _ library: CatalogueLibrary, into diagnostics: inout DiagnosticList
  ) -> [Document] {
    documents.map { document in
      var document = document
      let schemas = library.tables(of: document.key)
      var found: [UnlistedFile] = []
      collect(String(document.path.dropLast(3)), [], &found, into: &diagnostics)
      for index in found.indices where found[index].kind == .csv || found[index].kind == .xlsx {
        found[index].schemas = schemas
      }
      document.unlistedFiles = report(
        found, of: document.path, .attachments(hasSome: !document.attachments.isEmpty), into: &diagnostics)
      return document
    }
  }

  /// Reports the files beside news and free pages that they do not show.
  func report(_ articles: [Article], into diagnostics: inout DiagnosticList) {
    for article in articles {
      _ = report(below: String(article.path.dropLast(3)), of: article.path, .links, into: &diagnostics)
    }
  }

  /// Reports the files beside the plan, its sheets and its reports that they do not list.
  func report(_ plan: PlanContent?, into diagnostics: inout DiagnosticList) {
    guard let plan else { return }
    _ = report(
      directlyIn: PlanLoader.folder, of: PlanContent.path, .attachments(hasSome: !plan.attachments.isEmpty),
      into: &diagnostics)
    for sheet in plan.sheets {
      _ = report(
        below: String(sheet.path.dropLast(3)), of: sheet.path,
        .attachments(hasSome: !sheet.attachments.isEmpty), into: &diagnostics)
    }
    for progress in plan.progress {
      _ = report(below: String(progress.path.dropLast(5)), of: progress.path, .evidence, into: &diagnostics)
    }
  }

  /// Reports the files of the folder for all to which no text links.
  func reportShared(into diagnostics: inout DiagnosticList) {
    let folder = ContentScanner.folder + "/files"
    _ = report(below: folder, of: folder, .addresses, into: &diagnostics)
  }
}

extension CatalogueLibrary {
  /// The names of the tables that the lists ask a document for.
  fileprivate func tables(of key: DisclosureKey) -> [String] {
    let listed = catalogues.flatMap { $0.items(for: key) }.flatMap { $0.elements(of: key) }
    var seen = Set<String>()
    return ((keys[key]?.elements ?? []) + listed).flatMap(\.evidence.datasets)
      .filter { datasets[$0] != nil && seen.insert($0).inserted }
  }
}
