import Catalogue
import Content
import Diagnostics
import Files
import Readiness
import ThaiText

/// The part of a check that someone wants to see: an item, what a unit is responsible for, a file, or all of these at once.
struct CheckSelection {
  /// The stable keys of the item.
  private let keys: Set<DisclosureKey>?
  private let items: Set<Int>
  private let unit: String?
  private let file: String?
  /// The files of the unit's documents.
  private let unitFiles: Set<String>
  /// The files in which the wanted items are shown or lack something.
  private var itemFiles: Set<String> = []

  /// Understands the options; ends with 1 if one of them names nothing that there is.
  init(
    item: String?, unit: String?, file: String?, of checked: CheckedProject, _ options: CommonOptions
  ) throws {
    let content = checked.content
    var findings = DiagnosticList()
    let question = CatalogueQuestion(checked.main.catalogue, content.library)
    let match = item.flatMap { question.match(for: $0, into: &findings) }
    keys = match.map { Set($0.kinds.map(\.key)) }
    items = Set((match?.items ?? []).map(\.number))
    let known = Self.units(of: checked)
    let named = unit.map { wanted in known.first { Self.folded($0) == Self.folded(wanted) } }
    self.unit = named ?? unit
    if let unit, named == .some(nil) { findings.add(.noSuchUnit(unit, among: known)) }
    self.file = file.flatMap { ProjectPath(root: options.root).path(of: $0) }
    if let file, self.file == nil {
      let near = NearbyName.suggestion(for: options.root + "/" + file)
      findings.add(.noSuchFile(file, suggestion: near.map { String($0.dropFirst(options.root.count + 1)) }))
    }
    unitFiles =
      unit == nil ? [] : Set(Self.files(of: content).filter { $0.unit == named ?? unit }.map(\.path))
    guard !findings.hasErrors else {
      options.findings.printAlone(findings.sorted, asJSON: options.json)
      throw ExitStatus.contentErrors
    }
    if keys != nil { itemFiles = Set(checked.main.items.filter(includes).flatMap(Self.files)) }
  }

  /// Whether nothing is left out.
  var isEverything: Bool { keys == nil && unit == nil && file == nil }

  /// Whether an item of the checklist is wanted.
  func includes(_ item: ItemReadiness) -> Bool {
    if let keys, !items.contains(item.item.number) {
      guard items.isEmpty, item.item.keys.contains(where: keys.contains) else { return false }
    }
    if let unit, !item.units.contains(unit) { return false }
    guard let file else { return true }
    return Self.files(of: item).contains { Self.isPath($0, in: file) }
      || item.item.keys.contains { Self.isPath(file, ofKey: $0) }
  }

  /// Whether what would be changed in a file is wanted.
  func includes(path: String) -> Bool {
    includes(Diagnostic("fix.file", .note, at: SourcePlace(file: path), LocalizedText(th: "", en: "")))
  }

  /// Whether a finding is wanted.
  func includes(_ finding: Diagnostic) -> Bool {
    let paths = ([finding.place].compactMap(\.self) + finding.related).map(\.file)
    if let keys {
      let belongs = { path in itemFiles.contains(path) || keys.contains { Self.isPath(path, ofKey: $0) } }
      guard paths.contains(where: belongs) else { return false }
    }
    if unit != nil {
      guard paths.contains(where: { path in unitFiles.contains { Self.isPath(path, ofDocument: $0) } }) else {
        return false
      }
    }
    return file.map { file in paths.contains { Self.isPath($0, in: file) } } ?? true
  }

  /// Whether a path is another one or lies below it.
  private static func isPath(_ path: String, in folder: String) -> Bool {
    path == folder || path.utf8.starts(with: (folder + "/").utf8)
  }

  private static func isPath(_ path: String, ofDocument document: String) -> Bool {
    isPath(path, in: document) || isPath(path, in: String(document.dropLast(3)))
  }

  private static func isPath(_ path: String, ofKey key: DisclosureKey) -> Bool {
    let parts = path.split(separator: "/")
    return key == "news"
      ? parts.dropFirst().first == "news" : parts.dropFirst(2).first.map(String.init) == key.name
  }

  /// The files in which an item is shown or lacks something.
  private static func files(of item: ItemReadiness) -> [String] {
    item.parts.flatMap(\.elements).flatMap(\.evidence).map(\.place.file)
      + item.problems.compactMap(\.place?.file) + item.parts.compactMap(\.document?.path)
  }

  private static func folded(_ text: String) -> String { Spelling.name(text) }

  private static func units(of checked: CheckedProject) -> [String] {
    var seen = Set<String>()
    return (checked.content.agency.units + checked.main.items.flatMap(\.units))
      .filter { seen.insert($0).inserted }
  }

  private static func files(of content: Content) -> [(path: String, unit: String?)] {
    content.documents.values.flatMap { $0.map { ($0.path, $0.unit) } }
      + content.drafts.map { ($0.path, $0.unit) }
      + content.articles.map { ($0.path, $0.unit) }
  }
}

/// Finds the files of a project however someone names them.
struct ProjectPath {
  let root: String

  /// The path below the project's folder; nil if nothing is there.
  func path(of given: String) -> String? {
    let given = given.utf8.last == 0x2F ? String(given.dropLast()) : given
    let below = AbsolutePath.of(given)
    let inside = AbsolutePath.of(root) + "/"
    let forms =
      [given, "Content/" + given]
      + (below.utf8.starts(with: inside.utf8)
        ? [String(decoding: below.utf8.dropFirst(inside.utf8.count), as: UTF8.self)] : [])
    return forms.first { UserFile.exists(root + "/" + $0) }.map(plain)
  }

  private func plain(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}

extension Diagnostic {
  static func noSuchUnit(_ name: String, among known: [String]) -> Diagnostic {
    Diagnostic(
      "check.unknown-unit", .error,
      LocalizedText(th: "ไม่มีส่วนงาน “\(name)”", en: "there is no unit “\(name)”"),
      mend: LocalizedText(
        th: "ส่วนงานใน agency.yaml: \(known.joined(separator: ", "))",
        en: "the units of agency.yaml: \(known.joined(separator: ", "))"),
      suggestion: NearestName.suggestion(for: name, among: known))
  }

  fileprivate static func noSuchFile(_ name: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "check.unknown-file", .error,
      LocalizedText(th: "ไม่พบไฟล์ “\(name)” ในโครงการ", en: "the project has no file “\(name)”"),
      mend: LocalizedText(
        th: "เขียนเส้นทางจากโฟลเดอร์ของโครงการ เช่น Content/agency.yaml",
        en: "write the path from the project's folder, such as Content/agency.yaml"), suggestion: suggestion)
  }
}
