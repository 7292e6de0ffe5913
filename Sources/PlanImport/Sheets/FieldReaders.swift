import Content
import Diagnostics
import ThaiText

/// Reads what a sheet says about money.
enum BudgetReader {
  /// The amount of a text; nil if it says nothing about money.
  static func read(_ text: String) -> PlanAmount? {
    let words = text.squeezed
    guard !words.isEmpty else { return nil }
    if saysNone(words) { return PlanAmount.none }
    guard let written = amount(in: words) else { return .unreadable(words) }
    return PlanAmount.read(written)
  }

  private static let known = [
    "ไม่ใช้งบประมาณ", "ไม่ใช่งบประมาณ", "ไม่มีงบประมาณ", "ไม่ใช้งบ", "ไม่มี", "งบประมาณ", "จำนวน", "บาท", "เป็นเงิน",
    "รวม",
  ]

  /// Whether a text about money has words besides the amount.
  static func leavesWords(of text: String) -> Bool { text.hasLetters(besides: known) }

  /// “ไม่ใช้งบประมาณ” in its spellings, or a lone hyphen.
  static func saysNone(_ words: String) -> Bool {
    let letters = words.letters
    if letters.count <= 3, letters.allSatisfy({ "-–—".unicodeScalars.contains($0) }) { return true }
    return ["ไม่ใช้งบประมาณ", "ไม่ใช่งบประมาณ", "ไม่มีงบประมาณ", "ไม่ใช้งบ", "ไม่มี"].contains { spelling in
      letters.starts(with: spelling.unicodeScalars)
    }
  }

  /// The digits before “บาท”, else the only ones.
  private static func amount(in words: String) -> String? {
    let scalars = Array(words.unicodeScalars)
    var runs: [(text: String, isBaht: Bool)] = []
    var index = 0
    while index < scalars.count {
      let run = scalars[index...].prefix { $0.isDigit || $0 == "," || $0 == "." }
      guard run.contains(where: \.isDigit) else {
        index += max(1, run.count)
        continue
      }
      index += run.count
      let after = scalars[index...].drop { $0 == " " }
      let digits = String(scalars: run.reversed().drop { $0 == "," || $0 == "." }.reversed())
      runs.append((digits, after.starts(with: "บาท".unicodeScalars)))
    }
    return runs.first(where: \.isBaht)?.text ?? (runs.count == 1 ? runs[0].text : nil)
  }
}

/// Reads target groups with their head counts.
struct TargetsReader {
  let joiner: ThaiJoiner
  private static let unit = Array("คน".unicodeScalars)

  /// The groups of some lines.
  func read(_ lines: [PlanLine]) -> [PlanTarget] {
    ListReader(joiner: joiner, field: 4).read(lines).map { target($0.flattened) }
  }

  /// Separates a head count from the end of a text.
  private func target(_ text: String) -> PlanTarget {
    let scalars = Array(text.unicodeScalars)
    var trimmed = scalars[...]
    while let last = trimmed.last, last == " " || last == "." { trimmed.removeLast() }
    guard trimmed.suffix(2).elementsEqual(Self.unit) else { return PlanTarget(who: text) }
    var head = trimmed.dropLast(2)
    while head.last == " " { head.removeLast() }
    let digits = head.reversed().prefix { $0.isDigit || $0 == "," }.reversed()
    guard let count = Int(String(scalars: digits.filter { $0 != "," })) else {
      return PlanTarget(who: text)
    }
    head.removeLast(digits.count)
    return PlanTarget(who: who(String(scalars: head)), count: count)
  }

  private func who(_ head: String) -> String {
    var text = head.squeezed
    for ending in ["จำนวน", ":", "-"] where text.hasSuffix(ending) {
      text = text.dropping(ending)
    }
    return text
  }
}

/// Separates what stands below the ninth heading into outputs and outcomes.
struct ResultsReader {
  typealias Part = (texts: [String], heading: PlanLine?)

  let joiner: ThaiJoiner

  /// The output and outcome indicators of some lines, and the lines that name the two.
  func read(
    _ lines: [PlanLine], noting misspellings: inout [Misspelling]
  ) -> (outputs: Part, outcomes: Part) {
    var (outputs, outcomes) = ([PlanLine](), [PlanLine]())
    var heads: (output: PlanLine?, outcome: PlanLine?)
    var isOutcome = false
    for line in lines {
      var line = line
      if let (outcome, match) = Self.heading(line.words) {
        isOutcome = outcome
        if match.distance > 0 {
          let meant = outcome ? Self.outcomeWord : Self.outputWord
          misspellings.append(Misspelling(written: match.written, meant: meant, line: line))
        }
        if outcome { heads.outcome = line } else { heads.output = line }
        guard !match.rest.isEmpty else { continue }
        line = PlanLine(number: line.number, text: match.rest, place: line.place)
      }
      if isOutcome { outcomes.append(line) } else { outputs.append(line) }
    }
    return (part(outputs, heads.output), part(outcomes, heads.outcome))
  }

  private func part(_ lines: [PlanLine], _ heading: PlanLine?) -> Part {
    (ListReader(joiner: joiner, field: 9).read(lines).map(\.flattened), heading)
  }

  private static let outputWord = "ผลผลิต"
  private static let outcomeWord = "ผลลัพธ์"
  private static let englishWords = ["(Output)", "(Outputs)", "(Outcome)", "(Outcomes)"]

  /// Whether a line is the heading of outcomes (true) or outputs (false), the nearest spelling of all.
  private static func heading(_ words: String) -> (isOutcome: Bool, match: FuzzyWords.Match)? {
    let head = FuzzyWords.Head(ListMarker.read(words).map(\.rest) ?? words)
    var readings: [(isOutcome: Bool, match: FuzzyWords.Match)] = []
    for (word, isOutcome) in [(outputWord, false), (outcomeWord, true)] {
      for spelling in [word, "ตัวชี้วัด" + word, "ตัวชี้วัดเชิง" + word] + englishWords.map({ word + $0 }) {
        guard let match = FuzzyWords.match(head, spelling, within: 1) else { continue }
        readings.append((isOutcome, match))
      }
    }
    return readings.min { $0.match.distance < $1.match.distance }
  }
}
