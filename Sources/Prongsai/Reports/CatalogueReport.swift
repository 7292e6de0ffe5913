import Catalogue
import Diagnostics
import Readiness

/// What a year asks for, for people and for programs.
struct CatalogueReport {
  private let catalogue: Catalogue
  private let library: CatalogueLibrary
  private let language: Language

  init(_ catalogue: Catalogue, _ library: CatalogueLibrary, _ language: Language) {
    self.catalogue = catalogue
    self.library = library
    self.language = language
  }

  /// Every item below its sub-indicator, with the keys that answer it.
  var text: String {
    let head =
      language == .th
      ? "รายการ \(catalogue.family.label) ปี \(catalogue.year): \(catalogue.items.count) ข้อ (\(catalogue.confidence.words.th))\n"
      : "\(catalogue.family.label) list of \(catalogue.year): \(catalogue.items.count) items (\(catalogue.confidence.words.en))\n"
    let groups = catalogue.indicators.map { indicator in
      "\n\(indicator.id) \(indicator.title)\n"
        + indicator.subIndicators.map { group in
          "\n  \(group.id) \(group.title)\n" + group.items.map(line).joined()
        }.joined()
    }
    return head + rules + groups.joined()
  }

  /// How the year is scored and when it reports, as far as that is known.
  private var rules: String {
    guard catalogue.family == .ita else { return "  \(catalogue.confidenceReason)\n" }
    let scoring = catalogue.scoring
    let weights = scoring.weights
    let bands = scoring.bands.map { "\($0.name) ≥ \(ScoreText.of($0.total))" }.joined(separator: " · ")
    var lines = [
      "IIT \(weights.internalView) · EIT \(weights.externalView) · OIT \(weights.openData)",
      (language == .th ? "ผ่านที่ " : "pass at ") + ScoreText.of(scoring.passThreshold) + " · " + bands,
    ]
    lines += catalogue.timeline.stages.map { stage in
      let span = [stage.from, stage.to].compactMap { $0 }.map { language == .th ? $0.thaiShort : $0.iso }
      return "\(stage.stage.words[language]): \(span.joined(separator: " – "))"
    }
    return lines.map { "  \($0)\n" }.joined()
  }

  private func line(_ item: CatalogueItem) -> String {
    let keys = item.keys.map(\.name).joined(separator: ", ")
    let mark = item.confidence == .high ? "" : " *"
    return "    \(Columns.padded(item.code, to: 4)) \(item.title)\(mark)\n         \(keys)\n"
  }

  /// One item with its elements and how each is verified.
  func text(of item: CatalogueItem) -> String {
    var lines = [
      "\(item.code) \(item.title)", "  " + item.group,
      (language == .th ? "  ความแน่ชัด: " : "  confidence: ") + item.confidence.words[language],
    ]
    if let note = item.note { lines.append("  " + note) }
    for (key, period) in zip(item.keys, item.periods) {
      let title = library.keys[key]?.title ?? key.name
      lines += [
        "", "  \(key.name) · \(title) (\(period.words[language]))", "    → \(place(of: key, period))",
      ]
      lines += item.elements(of: key).flatMap { element in
        [
          "    - \(element.text)",
          "      \(element.evidence.words(library.datasets)[language]) · \(element.basisWords[language])",
        ]
      }
    }
    if !item.sources.isEmpty {
      lines += ["", language == .th ? "  แหล่งที่มา" : "  sources"]
      lines += item.sources.map { "    \($0.trust.rawValue) · \($0.line)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Where the content of a key lies, and how it is begun.
  private func place(of key: DisclosureKey, _ period: PeriodRule) -> String {
    guard key != "news" else {
      return language == .th
        ? "Content/news/วันที่-ชื่อข่าว.md ข่าวละหนึ่งไฟล์ (เพิ่มด้วย prongsai new news \"ชื่อข่าว\")"
        : "Content/news/DATE-name.md, a file for each item (prongsai new news \"headline\" makes one)"
    }
    let year = period == .previous ? catalogue.year.previous : catalogue.year
    let folder = library.keys[key].map { "\($0.category.folder)/" } ?? ""
    let path = "Content/\(folder)\(key.name)/\(year).md"
    return language == .th
      ? "\(path) (เพิ่มด้วย prongsai new \(key.name))" : "\(path) (prongsai new \(key.name) makes it)"
  }

  /// The whole list for programs.
  var json: JSONValue {
    [
      "schema": "prongsai/1", "kind": "catalogue", "year": .integer(catalogue.year.buddhistYear),
      "confidence": .string(catalogue.confidence.rawValue), "reason": .string(catalogue.confidenceReason),
      "items": .array(catalogue.items.map(value)),
    ]
  }

  /// One item for programs, with all that a key or a title means.
  func json(of item: CatalogueItem, among items: [CatalogueItem]) -> JSONValue {
    [
      "schema": "prongsai/1", "kind": "catalogue-item", "year": .integer(catalogue.year.buddhistYear),
      "item": value(item), "items": .array(items.map(value)),
    ]
  }

  private func value(_ item: CatalogueItem) -> JSONValue {
    [
      "code": .string(item.code), "title": .string(item.title), "group": .string(item.group),
      "confidence": .string(item.confidence.rawValue), "keys": .array(item.keys.map { .string($0.name) }),
      "elements": .array(
        item.elements.map {
          [
            "id": .string($0.id), "key": .string($0.key.name), "text": .string($0.text),
            "evidence": .string($0.evidence.description), "basis": .string($0.basis.rawValue),
            "foundIn": $0.foundIn.map { .integer($0.buddhistYear) } ?? .null,
          ]
        }),
      "sources": .array(
        item.sources.map {
          ["title": .string($0.title), "url": .text($0.url), "trust": .string($0.trust.rawValue)]
        }),
    ]
  }
}

/// What moved, merged, vanished or is new between two years' lists.
struct ComparisonReport {
  private let earlier: Catalogue
  private let later: Catalogue
  private let library: CatalogueLibrary
  private let language: Language

  init(_ earlier: Catalogue, _ later: Catalogue, _ library: CatalogueLibrary, _ language: Language) {
    self.earlier = earlier
    self.later = later
    self.library = library
    self.language = language
  }

  private var changes: [KeyChange] { CatalogueComparison(from: earlier, to: later).changes }

  /// The changes by kind, those that stayed as a count.
  var text: String {
    let head = "\(earlier.year) → \(later.year)\n"
    let groups = KeyChangeKind.allCases.compactMap { kind -> String? in
      let all = changes.filter { $0.kind == kind }
      guard !all.isEmpty else { return nil }
      return "\n\(kind.words[language]) (\(all.count))\n" + all.map(line).joined()
    }
    return head + groups.joined()
  }

  private func line(_ change: KeyChange) -> String {
    let before = codes(change.from)
    let after = codes(change.to)
    let title = library.keys[change.key]?.title ?? change.key.name
    return "  \(Columns.padded(before, to: 9)) → \(Columns.padded(after, to: 9)) \(title)\n"
  }

  private func codes(_ codes: [String]) -> String { codes.isEmpty ? "–" : codes.joined(separator: "+") }

  /// The changes for programs.
  var json: JSONValue {
    [
      "schema": "prongsai/1", "kind": "catalogue-comparison", "from": .integer(earlier.year.buddhistYear),
      "to": .integer(later.year.buddhistYear),
      "changes": .array(
        changes.map {
          [
            "key": .string($0.key.name), "change": .string($0.kind.rawValue),
            "from": .array($0.from.map(JSONValue.string)), "to": .array($0.to.map(JSONValue.string)),
          ]
        }),
    ]
  }
}
