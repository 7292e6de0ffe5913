import Diagnostics

/// `มิติที่ 1 …` in the spellings that documents have.
struct DimensionWords: Sendable, Equatable {
  /// The number, from 1 to 9.
  let number: Int
  /// What follows.
  let title: String
  /// The word as written, where it is misspelt.
  let misspelling: String?

  private static let word = Array("มิติที่".unicodeScalars)

  /// Reads the words at the beginning of a text.
  static func read(_ text: String) -> DimensionWords? {
    let scalars = Array(text.unicodeScalars)
    guard let digit = scalars.firstIndex(where: { ("0"..."9").contains($0) }), digit <= 10,
      let number = Int(String(scalars[digit])), number > 0,
      digit + 1 == scalars.count || !("0"..."9").contains(scalars[digit + 1])
    else { return nil }
    let written = scalars[..<digit].filter { $0 != " " }
    let isShort = written.elementsEqual("มิติ".unicodeScalars)
    let distance = isShort ? 0 : NearestName.editDistance(Array(written), word)
    guard distance <= 2, written.first == "ม", written.count >= 4 else { return nil }
    let rest = scalars[(digit + 1)...].drop { $0 == " " || $0 == "." || $0 == ":" || $0 == ")" || $0 == "-" }
    return DimensionWords(
      number: number, title: PlanLine.squeezed(String(String.UnicodeScalarView(rest))),
      misspelling: distance > 0 ? String(String.UnicodeScalarView(written)) : nil)
  }
}
