// Stands in for Diagnostics/NearestNames, which is made at the same time; to be deleted when it is there.
/// Names prepared once, to find for many texts the one that was probably meant.
struct NearestNames: Sendable {
  private struct Candidate {
    let name: Int
    let letters: Range<Int>
    let signature: Signature
    /// How many letters it has in common with the candidate before it in alphabetical order.
    let shared: Int
  }

  private let names: [String]
  private var longest = 0
  private var alphabet = Alphabet()
  private var letters: [Int] = []
  private var candidates: [Candidate] = []

  /// Prepares the names among which to look.
  init(_ candidates: some Sequence<String>) {
    names = Array(candidates)
    let spelled = names.map { name in name.lowercased().unicodeScalars.map { alphabet.add($0) } }
    var previous: [Int] = []
    for name in names.indices.sorted(by: { spelled[$0].lexicographicallyPrecedes(spelled[$1]) }) {
      let start = letters.count
      letters += spelled[name]
      let shared = zip(previous, spelled[name]).prefix { $0 == $1 }.count
      previous = spelled[name]
      longest = max(longest, previous.count)
      self.candidates.append(
        Candidate(
          name: name, letters: start..<letters.count, signature: Signature(previous), shared: shared))
    }
  }

  /// The one name within a third of the text's length in edits; nil if there is none or two are equally near.
  func suggestion(for text: String) -> String? {
    let wanted = text.lowercased().unicodeScalars.map { alphabet.letter($0) }
    var limit = min(max(1, wanted.count / 3), wanted.count - 1)
    guard limit >= 0, wanted.count - limit <= longest else { return nil }
    let known = Signature(wanted.filter { $0 < alphabet.count })
    let unknown = wanted.count { $0 == alphabet.count }
    var edits = EditDistance(from: wanted, lettersInAlphabet: alphabet.count)
    var best: (name: Int, distance: Int)?
    var isTied = false
    var reusable = 0
    for candidate in candidates where limit >= 0 {
      reusable = min(reusable, candidate.shared)
      let longer = candidate.letters.count - wanted.count
      guard abs(longer) <= limit else { continue }
      let least =
        longer > 0
        ? candidate.signature.surplus(over: known) : unknown + known.surplus(over: candidate.signature)
      guard least <= limit else { continue }
      let distance = edits.distance(to: letters[candidate.letters], keeping: reusable, within: limit)
      reusable = edits.columns
      guard distance <= limit else { continue }
      if let found = best, found.distance == distance {
        if names[found.name] == names[candidate.name] {
          best = (min(found.name, candidate.name), distance)
        } else {
          // Only a nearer name can still be the one.
          isTied = true
          limit = distance - 1
        }
      } else {
        best = (candidate.name, distance)
        isTied = false
        limit = distance
      }
    }
    return isTied ? nil : best.map { names[$0.name] }
  }
}

/// Numbers for the letters that occur in some names; all other letters share the next number.
private struct Alphabet: Sendable {
  private var numbers: [Unicode.Scalar: Int] = [:]

  var count: Int { numbers.count }

  mutating func add(_ scalar: Unicode.Scalar) -> Int {
    if let number = numbers[scalar] { return number }
    numbers[scalar] = count
    return count - 1
  }

  func letter(_ scalar: Unicode.Scalar) -> Int { numbers[scalar] ?? count }
}

/// A set of bits for the letters of a name and how often each occurs, which shows cheaply that two names are far apart.
private struct Signature {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ letters: [Int]) {
    var (last, repeats) = (-1, 0)
    for letter in letters.sorted() {
      repeats = letter == last ? repeats + 1 : 0
      last = letter
      let bit = UInt64(truncatingIfNeeded: letter &* 37 &+ repeats &* 11)
      if bit & 64 == 0 { low |= 1 << (bit & 63) } else { high |= 1 << (bit & 63) }
    }
  }

  /// At most as many as the letters that the name has more often than another.
  func surplus(over other: Signature) -> Int {
    (low & ~other.low).nonzeroBitCount + (high & ~other.high).nonzeroBitCount
  }
}

/// Counts the edits from one text to others, 64 letters at once (Hyyrö 2003), in one column a letter of the other text.
///
/// Texts that begin alike share the columns of their common beginning.
private struct EditDistance {
  /// What 64 rows of a column say: where a cell is one more or one less than that above, or equal to that diagonally above.
  private struct Cells {
    var rise = UInt64.max
    var fall: UInt64 = 0
    var diagonal: UInt64 = 0
  }

  /// The columns of the last text that the next one may keep.
  private(set) var columns = 0

  private let count: Int
  private let words: Int
  private let keptColumns: Int
  /// The places of each letter in the first text, a bit each; the last row is for letters that it does not have.
  private var places: [UInt64]
  private let noLetter: Int
  private var scores: [Int]
  private var cells: [Cells]

  init(from letters: [Int], lettersInAlphabet: Int, keptColumns: Int = 128) {
    count = letters.count
    words = (count + 63) / 64
    self.keptColumns = keptColumns
    noLetter = lettersInAlphabet
    places = [UInt64](repeating: 0, count: (noLetter + 1) * words)
    for (index, letter) in letters.enumerated() where letter != noLetter {
      places[letter * words + index / 64] |= 1 << UInt64(index % 64)
    }
    scores = [Int](repeating: count, count: keptColumns + 3)
    cells = [Cells](repeating: Cells(), count: (keptColumns + 3) * words)
  }

  /// The edits that turn the first text into another one, or more than the limit if there are more.
  mutating func distance(to text: ArraySlice<Int>, keeping shared: Int, within limit: Int) -> Int {
    guard count > 0 else { return text.count }
    columns = min(shared, keptColumns)
    var score = scores[columns]
    while columns < text.count {
      if score - (text.count - columns) > limit { return limit + 1 }
      let next = text.startIndex + columns
      let previous = columns > 0 ? text[next - 1] : noLetter
      score += addColumn(for: text[next], after: previous)
      columns += 1
      scores[slot(columns)] = score
    }
    return score
  }

  /// Where a column is stored: those that nobody may keep take turns in two places.
  private func slot(_ column: Int) -> Int {
    column <= keptColumns ? column : keptColumns + 1 + column % 2
  }

  /// Computes the next column; the result is how much more its last cell is than that of the column before.
  private mutating func addColumn(for letter: Int, after previous: Int) -> Int {
    let (old, new) = (slot(columns) * words, slot(columns + 1) * words)
    let (own, before) = (letter * words, previous * words)
    var (upCarry, downCarry): (UInt64, UInt64) = (1, 0)
    for word in 0..<words {
      let matches = places[own + word]
      let cell = cells[old + word]
      let (rise, fall) = (cell.rise, cell.fall)
      var swaps = (~cell.diagonal & matches) << 1
      if word > 0 { swaps |= (~cells[old + word - 1].diagonal & places[own + word - 1]) >> 63 }
      swaps &= places[before + word]
      let starts = matches | downCarry
      let diagonal = (((starts & rise) &+ rise) ^ rise) | starts | fall | swaps
      let (up, down) = (fall | ~(diagonal | rise), diagonal & rise)
      let (movedUp, movedDown) = (up << 1 | upCarry, down << 1 | downCarry)
      cells[new + word] = Cells(
        rise: movedDown | ~(diagonal | movedUp), fall: movedUp & diagonal, diagonal: diagonal)
      if word == words - 1 {
        let last = UInt64((count - 1) % 64)
        return Int(up >> last & 1) - Int(down >> last & 1)
      }
      (upCarry, downCarry) = (up >> 63, down >> 63)
    }
    return 0
  }
}
