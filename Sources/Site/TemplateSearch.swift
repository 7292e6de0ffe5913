import Diagnostics
import ThaiText

/// Finds where in the templates of a page something is written as it stands on the page.
struct TemplateSearch {
  /// A place in a template.
  struct Place: Hashable {
    let file: String
    let offset: Int
    let length: Int
  }

  private let files: TemplateFiles
  private var known: [String: [Place]] = [:]

  init(_ files: TemplateFiles) { self.files = files }

  /// The path of a template.
  func path(of template: String) -> String { "Templates/\(template).mustache" }

  /// Every place of a value in quotes behind some bytes, in the files of a template, those of the project last.
  mutating func places(of value: String, behind start: String, for template: String) -> [Place] {
    ["\"", "'"].flatMap { quote in
      let opening = start.isEmpty ? "" : start + quote
      return places(of: opening + value + quote, from: opening.utf8.count, value.utf8.count, for: template)
    }
  }

  private mutating func places(
    of text: String, from start: Int, _ length: Int, for template: String
  ) -> [Place] {
    let key = template + "\n" + text
    if let places = known[key] { return places }
    let wanted = Array(text.utf8)
    let places = files.sources(of: template).flatMap { source in
      Self.offsets(of: wanted, in: source.bytes).map {
        Place(file: source.path, offset: $0 + start, length: length)
      }
    }
    known[key] = places
    return places
  }

  func sourcePlace(_ place: Place) -> SourcePlace {
    files[place.file]?.place(at: place.offset, length: place.length) ?? SourcePlace(file: place.file)
  }

  /// A finding at a place.
  func located(_ finding: Diagnostic, at place: Place) -> Diagnostic {
    guard let source = files[place.file] else { return finding }
    return Diagnostic(
      finding.rule, finding.severity, in: source, at: place.offset, length: place.length, finding.message,
      mend: finding.mend, suggestion: finding.suggestion)
  }

  private static func offsets(of wanted: [UInt8], in bytes: [UInt8]) -> [Int] {
    var found: [Int] = []
    while let start = bytes.firstIndex(of: wanted, from: found.last.map { $0 + wanted.count } ?? 0) {
      found.append(start)
    }
    return found
  }
}

/// The sources of all templates, and which of them each page kind is made from.
struct TemplateFiles: Sendable {
  private var byPath: [String: SourceText] = [:]
  private var pathsByName: [String: [String]] = [:]

  init() {}

  /// Takes the sources that count, and the names of the files of every template.
  init(_ sources: [SourceText], namesOfFiles: [String: [String]]) {
    byPath = Dictionary(sources.map { ($0.path, $0) }) { _, last in last }
    let paths = Dictionary(sources.map { (Self.name(of: $0.path), $0.path) }) { _, last in last }
    pathsByName = namesOfFiles.mapValues { names in names.compactMap { paths[$0] } }
  }

  private static func name(of path: String) -> String {
    let file = path.utf8.split(separator: 0x2F).last ?? path.utf8[...]
    return String(decoding: file.dropLast(".mustache".utf8.count), as: UTF8.self)
  }

  subscript(path: String) -> SourceText? { byPath[path] }

  /// The sources of a template, the project's own last.
  func sources(of name: String) -> [SourceText] {
    let paths = pathsByName[name] ?? []
    let own = paths.filter { $0.hasPrefix("Templates/") }
    return (paths.filter { !$0.hasPrefix("Templates/") } + own).compactMap { byPath[$0] }
  }
}
