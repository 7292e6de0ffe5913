import Diagnostics
import Testing

@Suite struct NearestNamesTests {
  /// The answer by its definition: every distance from a whole table.
  private static func byTable(_ name: String, _ candidates: [String]) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    let limit = max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    var isTied = false
    for candidate in candidates {
      let distance = edits(wanted, Array(candidate.lowercased().unicodeScalars))
      if distance <= limit, distance < wanted.count, distance < best?.distance ?? .max {
        best = (candidate, distance)
        isTied = false
      } else if distance == best?.distance, candidate != best?.name {
        isTied = true
      }
    }
    return isTied ? nil : best?.name
  }

  private static func edits(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
    var table = [[Int]](repeating: [Int](repeating: 0, count: to.count + 1), count: from.count + 1)
    for row in 0...from.count {
      for column in 0...to.count {
        guard row > 0, column > 0 else {
          table[row][column] = row + column
          continue
        }
        let isSame = from[row - 1] == to[column - 1]
        var cost = table[row - 1][column - 1] + (isSame ? 0 : 1)
        cost = min(cost, table[row - 1][column] + 1, table[row][column - 1] + 1)
        if row > 1, column > 1, from[row - 1] == to[column - 2], from[row - 2] == to[column - 1] {
          cost = min(cost, table[row - 2][column - 2] + 1)
        }
        table[row][column] = cost
      }
    }
    return table[from.count][to.count]
  }

  private static func name(_ letters: String, _ length: Int, _ random: inout some RandomNumberGenerator)
    -> String
  {
    let scalars = Array(letters.unicodeScalars)
    var name = String.UnicodeScalarView()
    for _ in 0..<length { name.append(scalars[Int.random(in: 0..<scalars.count, using: &random)]) }
    return String(name)
  }

  /// A name with some of its letters changed, swapped, left out or doubled.
  private static func typo(_ name: String, _ random: inout some RandomNumberGenerator) -> String {
    var scalars = Array(name.unicodeScalars)
    for _ in 0..<Int.random(in: 0...4, using: &random) where scalars.count > 1 {
      let place = Int.random(in: 0..<(scalars.count - 1), using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars[place] = "x"
      case 1: scalars.swapAt(place, place + 1)
      case 2: scalars.remove(at: place)
      default: scalars.insert(scalars[place], at: place)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  @Test func theAnswerIsThatOfAWholeTableOfDistances() {
    var random = SplitMix(seed: 31)
    var (found, missed) = (0, 0)
    for round in 0..<50 {
      let letters = ["ab", "abcdefghij", "กขคงิี่้", "aAbBขข์", "0123456789/-ข่าว"][round % 5]
      let lengths = [0...4, 3...12, 8...30, 60...70, 120...140][round / 5 % 5]
      let head = round.isMultiple(of: 2) ? "" : "/news/2566"
      var names = (0..<20).map { _ in
        head + Self.name(letters, .random(in: lengths, using: &random), &random)
      }
      names += names.prefix(3)
      let prepared = NearestNames(names)
      for _ in 0..<6 {
        let meant = names[Int.random(in: 0..<names.count, using: &random)]
        let text = Self.typo(meant, &random)
        let expected = Self.byTable(text, names)
        #expect(prepared.suggestion(for: text) == expected, "\(text) among \(names)")
        #expect(NearestName.suggestion(for: text, among: names) == expected)
        if expected == nil { missed += 1 } else { found += 1 }
      }
    }
    #expect(found > 100 && missed > 20, "\(found) \(missed)")
  }

  @Test func editsAreCountedAsInAWholeTable() {
    var random = SplitMix(seed: 8)
    for length in [0, 1, 2, 5, 63, 64, 65, 127, 128, 129, 200] {
      for _ in 0..<6 {
        let first = Self.name("abกข", length, &random)
        let other = Bool.random(using: &random) ? Self.name("abกค", 70, &random) : Self.typo(first, &random)
        let (from, to) = (Array(first.unicodeScalars), Array(other.unicodeScalars))
        #expect(NearestName.editDistance(from, to) == Self.edits(from, to), "\(first) \(other)")
      }
    }
  }

  #if DEBUG
    private static let (questions, limit) = (400, Duration.seconds(20))
  #else
    private static let (questions, limit) = (2000, Duration.seconds(2))
  #endif

  @Test func thousandsOfQuestionsAmongTenThousandNamesAreAnsweredInASecond() {
    var random = SplitMix(seed: 2566)
    let names = (0..<10_000).map { number in
      number.isMultiple(of: 2)
        ? "/news/2566-01-15-name-\(number)/" : "/" + Self.name("abcdefghijklmnop", 12, &random)
    }
    let start = ContinuousClock.now
    let prepared = NearestNames(names)
    var found = 0
    for number in 0..<Self.questions {
      let text =
        switch number % 4 {
        case 0: "/news/2566-01-15-missing-\(number)/"
        case 1: "/" + Self.name("abcdefghijklmnop", 12, &random)
        case 2: "/index.php?option=com_content&id=\(number)"
        default: Self.typo(names[number], &random)
        }
      if prepared.suggestion(for: text) != nil { found += 1 }
    }
    #expect(ContinuousClock.now - start < Self.limit)
    #expect(found > Self.questions / 5, "\(found)")
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
