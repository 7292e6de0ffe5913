/// Repairs that know the words of plans.
struct WordRepair: Sendable {
  let evidence: SaraAmEvidence

  /// Writes ำ where a consonant, perhaps with a tone mark, a blank and า are left of it.
  func joinSaraAm(_ letters: inout [PlacedScalar]) -> [Int] {
    var columns: [Int] = []
    var index = 0
    while index < letters.count {
      defer { index += 1 }
      guard letters[index].scalar == "า", let blank = SaraAmSite.blank(before: index, in: letters),
        let vowel = evidence.vowel(SaraAmSite(letters, at: index, blank: blank))
      else { continue }
      columns.append(letters[index].column)
      letters[index].scalar = vowel
      letters.removeSubrange(blank)
      index -= blank.count
    }
    return columns
  }

  /// The places where a blank before า still stands.
  func unclearSaraAm(_ letters: [PlacedScalar]) -> [Int] {
    letters.indices.filter { letters[$0].scalar == "า" && SaraAmSite.blank(before: $0, in: letters) != nil }
      .map { letters[$0].column }
  }

  /// Writes ำ in words of which only า is left, where no other word is spelt so.
  func restoreSaraAm(_ letters: inout [PlacedScalar]) -> [Int] {
    let scalars = letters.map(\.scalar)
    guard scalars.contains("า") else { return [] }
    var columns: Set<Int> = []
    for (start, word) in LostWord.all(in: scalars, among: LostWord.saraAm)
    where !word.isDoubtful || evidence.hasLostAll {
      for (offset, scalar) in word.right.enumerated() where scalar != scalars[start + offset] {
        letters[start + offset].scalar = scalar
        columns.insert(letters[start + offset].column)
      }
    }
    return columns.sorted()
  }

  /// Writes the tone marks and vowels that fonts draw beside the tall letters ป ฝ ฟ, and converters take for others.
  func restoreTallLetters(_ letters: inout [PlacedScalar]) -> [Int] {
    let scalars = letters.map(\.scalar)
    let isSuspect = zip(scalars, scalars.dropFirst()).contains {
      Self.isTall($0) && "\u{E38}\u{E39}\u{E4E}ใ".unicodeScalars.contains($1)
    }
    guard isSuspect else { return [] }
    var changes: [Int: Unicode.Scalar] = [:]
    for (index, scalar) in scalars.enumerated() where Self.isTall(scalar) {
      guard index + 1 < scalars.count else { continue }
      let isOpen = index + 2 < scalars.count && scalars[index + 2] == "า"
      switch scalars[index + 1] {
      case "\u{E4E}": changes[index + 1] = "\u{E31}"
      case "\u{E39}" where isOpen: changes[index + 1] = "\u{E49}"
      case "\u{E38}" where isOpen: changes[index + 1] = "\u{E48}"
      default: break
      }
    }
    for (start, word) in LostWord.all(in: scalars, among: LostWord.tall) {
      for (offset, scalar) in word.right.enumerated() where scalar != scalars[start + offset] {
        changes[start + offset] = scalar
      }
    }
    for (index, scalar) in changes { letters[index].scalar = scalar }
    return changes.keys.sorted().map { letters[$0].column }
  }
}

extension WordRepair {
  fileprivate static func isTall(_ letter: Unicode.Scalar) -> Bool {
    letter == "ป" || letter == "ฝ" || letter == "ฟ"
  }
}

/// A consonant, a blank and า with the text around them.
struct SaraAmSite: Sendable {
  /// The text before the vowel, without the blank.
  let before: [Unicode.Scalar]
  /// The text after the vowel.
  let after: [Unicode.Scalar]
  /// The consonant.
  let consonant: Unicode.Scalar?

  private static let reach = 12

  init(_ letters: [PlacedScalar], at index: Int, blank: Range<Int>) {
    before = letters[..<blank.lowerBound].suffix(Self.reach).map(\.scalar)
    after = letters[(index + 1)...].prefix(Self.reach).map(\.scalar)
    consonant = before.last { !$0.isTone }
  }

  /// The blanks before a vowel, if a consonant or its tone mark stands before them.
  static func blank(before index: Int, in letters: [PlacedScalar]) -> Range<Int>? {
    let count = letters[..<index].reversed().prefix { $0.scalar == " " }.count
    let blank = (index - count)..<index
    guard count > 0, let left = letters[..<blank.lowerBound].last?.scalar else { return nil }
    let base = left.isTone ? letters[..<(blank.lowerBound - 1)].last?.scalar : left
    return base?.isConsonant == true ? blank : nil
  }
}

/// How the words of a document lost ำ: what the many clear places say decides the few that are not clear.
struct SaraAmEvidence: Sendable {
  /// Whether some blank before า stands for ำ, and some for nothing.
  private let isSaraAm: Bool
  private let isSaraAa: Bool
  /// Whether the document has no ำ at all where words need it.
  let hasLostAll: Bool

  init(_ lines: [[PlacedScalar]]) {
    var counts: [Unicode.Scalar: Int] = [:]
    var (hasSaraAm, needsSaraAm) = (false, false)
    for letters in lines {
      let scalars = letters.map(\.scalar)
      hasSaraAm = hasSaraAm || scalars.contains("ำ")
      for (index, scalar) in scalars.enumerated() where scalar == "า" {
        guard let blank = SaraAmSite.blank(before: index, in: letters) else { continue }
        let site = SaraAmSite(letters, at: index, blank: blank)
        if let vowel = Self.known(site) { counts[vowel, default: 0] += 1 }
      }
      needsSaraAm =
        needsSaraAm
        || !hasSaraAm
          && LostWord.all(in: scalars, among: LostWord.saraAm).contains { !$0.word.isDoubtful }
    }
    isSaraAm = counts["ำ", default: 0] > 0
    isSaraAa = counts["า", default: 0] > 0
    hasLostAll = needsSaraAm && !hasSaraAm && !isSaraAm
  }

  /// The vowel that a blank and า stand for; nil if both are possible.
  func vowel(_ site: SaraAmSite) -> Unicode.Scalar? {
    if let known = Self.known(site) { return known }
    return isSaraAa ? (isSaraAm ? nil : "า") : "ำ"
  }

  /// The vowel that a known word around the place has; the longest word counts.
  private static func known(_ site: SaraAmSite) -> Unicode.Scalar? {
    if let consonant = site.consonant, withoutSaraAm.contains(consonant) { return "า" }
    let (saraAm, saraAa) = (longest("ำ", site), longest("า", site))
    return saraAm == saraAa ? nil : saraAm > saraAa ? "ำ" : "า"
  }

  private static func longest(_ vowel: Unicode.Scalar, _ site: SaraAmSite) -> Int {
    let words = vowel == "ำ" ? PlanWords.withSaraAm : PlanWords.withSaraAa
    return words.map { PlanWords.fits($0, vowel, site) ? $0.count : 0 }.max() ?? 0
  }

  /// Consonants after which no word of such documents has ำ.
  private static let withoutSaraAm = Set("ฃฅฆฌญฎฏฐฑฒณผฝพฟภวศษฬฮ".unicodeScalars)
}
