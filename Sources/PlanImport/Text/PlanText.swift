import Diagnostics
import ThaiText

/// The text of a plan's document as lines in one spelling, with what had to be repaired to get there.
///
/// Everything behind this stage compares plainly: a damage that Thai orthography lets undo is undone here, once.
struct PlanText: Sendable {
  /// The lines; they end at LF, CRLF, CR and form feed.
  let lines: [PlanLine]
  /// What was repaired, line by line.
  let repairs: [TextRepair]
  /// Whether the document has lost every ำ.
  let hasLostAll: Bool
  /// The document as it is written.
  let source: SourceText

  /// Reads the lines of a document.
  init(_ source: SourceText) {
    self.source = source
    var raw = RawLine.all(of: source)
    for index in raw.indices { raw[index].repairMarks() }
    let evidence = SaraAmEvidence(raw.map(\.letters))
    for index in raw.indices { raw[index].repairWords(evidence) }
    lines = raw.map(\.line)
    repairs = raw.flatMap(\.repairs)
    hasLostAll = evidence.hasLostAll
  }
}

/// What a repair undoes, or what cannot be undone.
enum RepairKind: Sendable, CaseIterable {
  /// Letters of old fonts in Unicode's private area.
  case fontGlyph
  /// A blank before a vowel or mark, or after a leading vowel.
  case tornLetter
  /// Marks in the wrong order, or one of them twice.
  case markOrder
  /// เเ for แ.
  case doubleSaraE
  /// ำ of which only a blank and า are left.
  case tornSaraAm
  /// ำ of which only า is left.
  case lostSaraAm
  /// ุ ู ๎ ใ for the tone marks and ั that fonts move aside for ป ฝ ฟ.
  case tallLetter
  /// A blank before า that may stand for ำ or for nothing.
  case unclearSaraAm
  /// A letter that no table knows.
  case unknownGlyph
}

/// A repair of a line: how often, and the first place with the words before and after.
struct TextRepair: Sendable {
  let kind: RepairKind
  let count: Int
  let place: SourcePlace
  let before: String
  let after: String
}

/// A letter with the column at which the source has it.
struct PlacedScalar: Sendable {
  var scalar: Unicode.Scalar
  let column: Int
}

/// A line while it is repaired.
struct RawLine: Sendable {
  private let number: Int
  private let place: SourcePlace
  private let startsPage: Bool
  private let source: [Unicode.Scalar]
  private(set) var letters: [PlacedScalar]
  private(set) var repairs: [TextRepair] = []

  /// The lines of a document.
  static func all(of source: SourceText) -> [RawLine] {
    var lines: [RawLine] = []
    var (start, number, startsPage) = (0, 1, false)
    let bytes = source.bytes
    while start < bytes.count {
      let end = bytes[start...].firstIndex { isLineEnd($0) || $0 == 0x0C } ?? bytes.count
      lines.append(RawLine(number, start..<end, of: source, startsPage: startsPage))
      start = end
      guard start < bytes.count else { break }
      startsPage = bytes[start] == 0x0C
      if !startsPage { number += 1 }
      start += bytes[start...].starts(with: [0x0D, 0x0A]) ? 2 : 1
    }
    return lines
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private init(_ number: Int, _ range: Range<Int>, of source: SourceText, startsPage: Bool) {
    let bytes = source.bytes[range]
    let first = bytes.firstIndex { $0 > 0x20 } ?? range.lowerBound
    let last = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? first
    self.number = number
    self.startsPage = startsPage
    place = source.place(at: first, length: last - first)
    self.source = Array(String(decoding: source.bytes[range.lowerBound..<last], as: UTF8.self).unicodeScalars)
    letters = Self.plain(self.source)
  }

  /// Arabic digits and plain blanks; marks that nobody sees are gone.
  private static func plain(_ source: [Unicode.Scalar]) -> [PlacedScalar] {
    let folded = Array(ThaiDigits.folded(String(scalars: source)).unicodeScalars)
    return folded.enumerated().compactMap { index, scalar in
      switch scalar.value {
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: PlacedScalar(scalar: " ", column: index + 1)
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xAD, 0x180E: nil
      case 0..<0x20 where scalar != "\t", 0x7F...0x9F: nil
      default: PlacedScalar(scalar: scalar, column: index + 1)
      }
    }
  }

  /// The line as it is read.
  var line: PlanLine {
    PlanLine(
      number: number, text: NFC.normalised(String(scalars: letters.map(\.scalar))), place: place,
      startsPage: startsPage)
  }

  /// What needs no knowledge of words.
  mutating func repairMarks() {
    guard letters.contains(where: { $0.scalar.value > 0x7F }) else { return }
    repair(.fontGlyph, with: MarkRepair.replaceGlyphs)
    repair(.tornLetter, with: MarkRepair.joinTornLetters)
    repair(.markOrder, with: MarkRepair.orderMarks)
    repair(.doubleSaraE, with: MarkRepair.foldDoubleE)
    note(.unknownGlyph, at: MarkRepair.unknownGlyphs(letters))
  }

  /// What the words of plans decide.
  mutating func repairWords(_ evidence: SaraAmEvidence) {
    guard letters.contains(where: { $0.scalar.value > 0x7F }) else { return }
    let repair = WordRepair(evidence: evidence)
    self.repair(.tornSaraAm, with: repair.joinSaraAm)
    note(.unclearSaraAm, at: repair.unclearSaraAm(letters))
    self.repair(.lostSaraAm, with: repair.restoreSaraAm)
    self.repair(.tallLetter, with: repair.restoreTallLetters)
  }

  private mutating func repair(_ kind: RepairKind, with change: (inout [PlacedScalar]) -> [Int]) {
    note(kind, at: change(&letters))
  }

  private mutating func note(_ kind: RepairKind, at columns: [Int]) {
    guard let column = columns.first else { return }
    let word = word(at: column)
    repairs.append(
      TextRepair(
        kind: kind, count: columns.count,
        place: SourcePlace(file: place.file, line: number, column: column, length: 1), before: word.source,
        after: word.repaired))
  }

  /// The word around a column as the source has it, and as it reads now.
  private func word(at column: Int) -> (source: String, repaired: String) {
    guard let index = letters.lastIndex(where: { $0.column <= column }) ?? letters.indices.first else {
      return ("", "")
    }
    let isWord = { (at: Int) in letters[at].scalar.value > 0x7F }
    var (start, end) = (index, index)
    while start > 0, index - start < 10, isWord(start - 1) { start -= 1 }
    while start > 0, letters[start].scalar.continuesLetter { start -= 1 }
    while end + 1 < letters.count, end - index < 10, isWord(end + 1) { end += 1 }
    while end + 1 < letters.count, letters[end + 1].scalar.continuesLetter { end += 1 }
    let last = end + 1 < letters.count ? letters[end + 1].column - 1 : source.count
    let from = letters[start].column - 1
    let (cutBefore, cutAfter) = (start > 0 && isWord(start - 1), end + 1 < letters.count && isWord(end + 1))
    let shown = { (text: String) in (cutBefore ? "…" : "") + text.squeezed + (cutAfter ? "…" : "") }
    return (
      shown(String(scalars: source[from..<max(from, last)])),
      shown(String(scalars: letters[start...end].map(\.scalar)))
    )
  }
}
