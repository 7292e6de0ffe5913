import Diagnostics
import ThaiText

/// The name of an agency as its kind and what is its own in it.
package struct AgencyName: Sendable, Hashable {
  /// The kind in its full words; nil if the name begins with none.
  package let kind: String?
  /// The name without the words for its kind.
  package let core: String

  private static let kinds = [
    (full: "องค์การบริหารส่วนตำบล", short: ["อบต.", "อบต"]),
    (full: "องค์การบริหารส่วนจังหวัด", short: ["อบจ.", "อบจ"]),
    (full: "เทศบาลตำบล", short: ["ทต."]), (full: "เทศบาลเมือง", short: ["ทม."]),
    (full: "เทศบาลนคร", short: ["ทน."]),
  ]

  /// Reads a name in full or short, with blanks or without.
  package init(_ name: String) {
    let letters = String(String.UnicodeScalarView(name.unicodeScalars.filter { !$0.properties.isWhitespace }))
    for kind in Self.kinds {
      guard let start = ([kind.full] + kind.short).first(where: { letters.utf8.starts(with: $0.utf8) }) else {
        continue
      }
      self.kind = kind.full
      core = String(letters.unicodeScalars.dropFirst(start.unicodeScalars.count))
      return
    }
    kind = nil
    core = letters
  }

  /// Whether both are names of one agency; its own name may be mistyped in one of them.
  func isSameAgency(as other: AgencyName) -> Bool {
    if let kind, let otherKind = other.kind, kind != otherKind { return false }
    return core == other.core || NameLikeness.isSpelling(core, of: other.core)
  }
}

extension ActionPlan {
  /// The agency that the plan names, if it is another one than the profile's.
  func nameOfOther(than own: Agency) -> String? {
    guard let named = agency, !own.name.isEmpty else { return nil }
    let name = AgencyName(named)
    let isOwn = [own.name, own.shortName].map { AgencyName($0) }.contains {
      name.isSameAgency(as: $0) && spells(name, as: $0)
    }
    return isOwn ? nil : named
  }

  /// Whether a name is the agency's, or one mistyped in a plan that has the right one elsewhere; two subdistricts may differ
  /// in a letter.
  private func spells(_ name: AgencyName, as own: AgencyName) -> Bool {
    name.core == own.core
      || projects.contains { project in
        PlanTexts.all(of: project).contains { $0.text.contains(own.core) }
      }
  }
}

/// The name of an agency without the words for what kind of agency it is.
enum AgencyCore {
  /// The name that is right for a plan: the given one where the plan is that agency's, else the plan's own.
  static func of(_ plan: ActionPlan, right: String?) -> String? {
    let given = right.flatMap(core)
    let own = plan.agency.flatMap(core)
    guard let given, let own else { return given ?? own }
    return NameLikeness.isSpelling(own, of: given) ? given : own
  }

  private static func core(_ name: String) -> String? {
    let name = AgencyName(name)
    return name.kind != nil && name.core.unicodeScalars.count >= 3 ? name.core : nil
  }
}

/// Whether a name is probably another one mistyped.
enum NameLikeness {
  /// How many edits a name of some length bears.
  static func limit(_ count: Int) -> Int { min(3, max(1, count * 2 / 5)) }

  /// Whether a name is another one, or that one with few edits and the same beginning.
  static func isSpelling(_ name: String, of right: String) -> Bool {
    let (name, right) = (Array(name.unicodeScalars), Array(right.unicodeScalars))
    return distance(name, right) != nil
  }

  /// The edits between two names; nil if they are two names.
  static func distance(_ name: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int? {
    let distance = NearestName.editDistance(name, right)
    guard distance <= limit(right.count) else { return nil }
    return distance <= 1 || name.prefix(2).elementsEqual(right.prefix(2)) ? distance : nil
  }
}

/// One way in which an agency's name is spelt, with every place.
struct AgencySpelling {
  let name: String
  let places: [SourcePlace]
}

/// Finds the spellings of an agency's name after the word for subdistrict, city or province.
///
/// Thai sets no blank after a name: where the next words follow at once, the name ends where a spelling that stands
/// alone elsewhere ends, or else where it is most like the right one.
struct AgencySpellings {
  private static let openers = ["ตำบล", "เทศบาลเมือง", "เทศบาลนคร", "ส่วนจังหวัด", "อบต.", "อบจ."]
    .map { Array($0.unicodeScalars) }
  private static let ends = Set(" \t,.()[]”“\"'/|:;-–".unicodeScalars)

  /// A place where a name begins, with every beginning of what follows that may be the name.
  private struct Occurrence {
    let place: SourcePlace
    let candidates: [[Unicode.Scalar]]
    let alone: [Unicode.Scalar]?
  }

  /// The spellings, the right one first.
  let all: [AgencySpelling]

  init(of right: String, in sources: [SourceText]) {
    let right = Array(right.unicodeScalars)
    let occurrences = sources.flatMap { Self.occurrences(in: $0, right) }
    let known = Set(occurrences.compactMap(\.alone).map { Self.string($0) })
    var places: [String: [SourcePlace]] = [:]
    for occurrence in occurrences {
      guard let name = Self.best(occurrence, right, known: known) else { continue }
      places[name, default: []].append(
        SourcePlace(
          file: occurrence.place.file, line: occurrence.place.line, column: occurrence.place.column,
          length: name.unicodeScalars.count))
    }
    let spelt = Self.string(right)
    all = places.map { AgencySpelling(name: $0.key, places: $0.value) }
      .sorted {
        ($0.name == spelt ? 0 : 1, -$0.places.count, $0.name) < (
          $1.name == spelt ? 0 : 1, -$1.places.count, $1.name
        )
      }
  }

  private static func occurrences(in source: SourceText, _ right: [Unicode.Scalar]) -> [Occurrence] {
    var found: [Occurrence] = []
    var number = 1
    for line in source.bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
      let scalars = Array(NFC.normalised(String(decoding: line, as: UTF8.self)).unicodeScalars)
      for start in starts(in: scalars) {
        if let occurrence = occurrence(scalars, start, right, source.path, number) {
          found.append(occurrence)
        }
      }
      number += 1
    }
    return found
  }

  private static func starts(in line: [Unicode.Scalar]) -> [Int] {
    Set(
      openers.flatMap { opener in
        line.indices(of: opener).map { start in
          let end = start + opener.count
          return end < line.count && line[end] == " " ? end + 1 : end
        }
      }
    ).sorted()
  }

  private static func occurrence(
    _ line: [Unicode.Scalar], _ start: Int, _ right: [Unicode.Scalar], _ file: String, _ number: Int
  ) -> Occurrence? {
    let limit = NameLikeness.limit(right.count)
    let rest = Array(line[start...].prefix(right.count + limit).prefix { !ends.contains($0) && $0 != "\r" })
    guard rest.count >= max(2, right.count - limit) else { return nil }
    let lengths = max(2, right.count - limit)...rest.count
    let candidates = lengths.map { Array(rest[..<$0]) }.filter { candidate in
      let next = start + candidate.count
      let isCut = next < line.count && isMark(line[next])
      return !isCut && NameLikeness.distance(candidate, right) != nil
    }
    guard !candidates.isEmpty else { return nil }
    let end = start + rest.count
    let isAlone = end == line.count || line[end] == "\r" || (ends.contains(line[end]) && line[end] != ".")
    return Occurrence(
      place: SourcePlace(file: file, line: number, column: start + 1), candidates: candidates,
      alone: isAlone ? candidates.first { $0.count == rest.count } : nil)
  }

  private static func best(
    _ occurrence: Occurrence, _ right: [Unicode.Scalar], known: Set<String>
  ) -> String? {
    if occurrence.candidates.contains(right) { return string(right) }
    if let alone = occurrence.alone { return string(alone) }
    let rank = { (name: [Unicode.Scalar]) -> [Int] in
      [
        known.contains(string(name)) ? 0 : 1, NameLikeness.distance(name, right) ?? .max,
        name.last == right.last ? 0 : 1, -name.count,
      ]
    }
    return occurrence.candidates.min { rank($0).lexicographicallyPrecedes(rank($1)) }.map { string($0) }
  }

  /// A vowel or tone mark, which belongs to the letter before it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x0E31 || (0x0E34...0x0E3A).contains(scalar.value)
      || (0x0E47...0x0E4E).contains(scalar.value)
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
