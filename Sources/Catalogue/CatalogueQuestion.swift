import Diagnostics
import ThaiText

/// Finds what someone means in a year's list by a code, a stable key, a title, or a part of a title that only one has.
package struct CatalogueQuestion: Sendable {
  /// What is meant: an item with all of its keys, or a key with the items that it answers.
  package struct Match: Sendable, Hashable {
    package let kinds: [DisclosureKind]
    /// The items of the year's list; empty if it does not ask for the key.
    package let items: [CatalogueItem]
  }

  private struct Named {
    let names: [[Unicode.Scalar]]
    let label: String
    let match: Match
  }

  private let catalogue: Catalogue
  private let library: CatalogueLibrary

  /// Asks a year's list, with the library that it belongs to.
  package init(_ catalogue: Catalogue, _ library: CatalogueLibrary) {
    self.catalogue = catalogue
    self.library = library
  }

  /// What is meant; nil if that is nothing or more than one thing, which is reported.
  package func match(for text: String, into diagnostics: inout DiagnosticList) -> Match? {
    if let kind = library.keys[DisclosureKey(text.lowercased())] { return match(of: kind) }
    if let item = catalogue.item(code: text) { return match(of: item) }
    if let code = Self.code(in: text) {
      if let item = catalogue.item(code: code) { return match(of: item) }
      diagnostics.add(.unknownItem(code, in: catalogue))
      return nil
    }
    let found = named(text)
    if found.count == 1 { return found.first?.match }
    if found.isEmpty {
      diagnostics.add(.unknownDisclosure(text, suggestion: suggestion(for: text)))
    } else {
      diagnostics.add(.severalDisclosures(text, found.map(\.label)))
    }
    return nil
  }

  /// The code that a text writes, such as `O11` for `o 11`, `ข้อ ๑๑` or `11`.
  private static func code(in text: String) -> String? {
    var rest = Substring(ThaiDigits.folded(text))
    for prefix in ["ข้อที่", "ข้อ", "O", "o", "โอ"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
      break
    }
    let digits = rest.drop { $0 == " " || $0 == "-" }
    return digits.count <= 4 ? Int(digits).flatMap { $0 >= 0 ? "O\($0)" : nil } : nil
  }

  private func match(of item: CatalogueItem) -> Match {
    Match(kinds: item.keys.compactMap { library.keys[$0] }, items: [item])
  }

  private func match(of kind: DisclosureKind) -> Match {
    Match(kinds: [kind], items: catalogue.items(for: kind.key))
  }

  /// What has a name that a text is, begins or is a part of; the first of these that finds anything counts.
  private func named(_ text: String) -> [Named] {
    let wanted = Self.folded(text)
    guard wanted.count > 1 else { return [] }
    let ways: [([Unicode.Scalar]) -> Bool] = [
      { $0 == wanted }, { $0.starts(with: wanted) }, { $0.contains(wanted) },
    ]
    for all in [asked, library.keys.kinds.map(named)] {
      for way in ways {
        let found = all.filter { $0.names.contains(where: way) }
        // An item with one key only is that key.
        let keys = found.filter { $0.match.kinds.count == 1 }
        let keyNames = Set(keys.flatMap(\.match.kinds).map(\.key))
        let items = found.filter {
          $0.match.kinds.count != 1 && keyNames.isDisjoint(with: $0.match.kinds.map(\.key))
        }
        if !found.isEmpty { return keys + items }
      }
    }
    return []
  }

  /// The keys that the list asks for, and its items that have several.
  private var asked: [Named] {
    var seen = Set<DisclosureKey>()
    let kinds = catalogue.items.flatMap(\.keys).filter { seen.insert($0).inserted }
      .compactMap { library.keys[$0] }
    let items = catalogue.items.filter { $0.keys.count > 1 }
    return kinds.map(named)
      + items.map {
        Named(names: [Self.folded($0.title)], label: "\($0.code) \($0.title)", match: match(of: $0))
      }
  }

  private func named(_ kind: DisclosureKind) -> Named {
    let match = match(of: kind)
    let single = match.items.filter { $0.keys.count == 1 }
    let tables = kind.elements.flatMap(\.evidence.datasets).compactMap { library.datasets[$0] }
    let names =
      [kind.title, kind.titleEnglish, kind.key.name] + kind.otherNames + single.map(\.title)
      + tables.flatMap { [$0.title, $0.name] }
    let codes = match.items.map(\.code).joined(separator: ", ")
    return Named(
      names: names.map(Self.folded),
      label: "\(kind.key.name) (\(codes.isEmpty ? "" : codes + " ")\(kind.title))",
      match: match)
  }

  private func suggestion(for text: String) -> String? {
    let titles = catalogue.items.map(\.title) + library.keys.kinds.flatMap { [$0.title, $0.titleEnglish] }
    var seen = Set<String>()
    let names = (library.keys.names + titles).filter { seen.insert($0).inserted }
    return NearestName.suggestion(for: text, among: library.keys.names)
      ?? NearestName.suggestion(for: text, among: names)
  }

  /// A name as names are compared: in the one spelling, in Arabic digits and small letters, without blanks and full stops.
  ///
  /// Letter by letter: a title may be asked for without its last mark.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    ThaiDigits.folded(Spelling.name(text)).lowercased().unicodeScalars.filter { $0 != " " && $0 != "." }
  }
}

extension Diagnostic {
  fileprivate static func unknownItem(_ code: String, in catalogue: Catalogue) -> Diagnostic {
    let last = catalogue.items.count
    return Diagnostic(
      "catalogue.unknown-code", .error,
      LocalizedText(
        th: "รายการ OIT ปี \(catalogue.year) ไม่มีข้อ \(code)", en: "the list of \(catalogue.year) has no \(code)"
      ),
      mend: LocalizedText(th: "มีข้อ O1 ถึง O\(last)", en: "it has O1 to O\(last)"))
  }

  fileprivate static func unknownDisclosure(_ text: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "catalogue.unknown-disclosure", .error,
      LocalizedText(th: "ไม่รู้จักรายการ “\(text)”", en: "“\(text)” is no item, key or title that is known"),
      mend: LocalizedText(
        th: "ใช้เลขข้อเช่น O11 ชื่อรายการ หรือชื่อเรื่อง ดูทั้งหมดด้วย prongsai catalogue",
        en: "use a code such as O11, a key or a title; prongsai catalogue lists them"), suggestion: suggestion
    )
  }

  fileprivate static func severalDisclosures(_ text: String, _ labels: [String]) -> Diagnostic {
    let shown = labels.prefix(6).joined(separator: " · ") + (labels.count > 6 ? " …" : "")
    return Diagnostic(
      "catalogue.several-disclosures", .error,
      LocalizedText(
        th: "“\(text)” ตรงกับ \(labels.count) รายการ", en: "“\(text)” fits \(labels.count) of the list"),
      mend: LocalizedText(th: "เลือกรายการเดียว: \(shown)", en: "choose one of: \(shown)"))
  }

  /// Keys that no item of a year's list asks for.
  package static func notAskedFor(_ kinds: [DisclosureKind], in catalogue: Catalogue) -> Diagnostic {
    let names = kinds.map(\.key.name).joined(separator: ", ")
    return Diagnostic(
      "catalogue.unknown-in-year", .error,
      LocalizedText(
        th: "รายการ OIT ปี \(catalogue.year) ไม่มีข้อใดถามถึง \(names)",
        en: "no item of the list of \(catalogue.year) asks for \(names)"),
      mend: LocalizedText(
        th: "ดูรายการของปีอื่นด้วย prongsai catalogue --year ปี", en: "look at another year with --year"))
  }
}
