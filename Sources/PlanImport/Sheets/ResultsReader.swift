/// Parts what stands below the ninth heading into outputs and outcomes.
struct ResultsReader {
  let joiner: ThaiJoiner

  /// The output and outcome indicators of some lines, and the lines that name the two.
  func read(_ lines: [PlanLine]) -> (
    outputs: [String], outcomes: [String], output: PlanLine?, outcome: PlanLine?
  ) {
    var outputs: [PlanLine] = []
    var outcomes: [PlanLine] = []
    var heads: (output: PlanLine?, outcome: PlanLine?)
    var isOutcome = false
    for line in lines {
      if let (outcome, rest) = Self.heading(line.words) {
        isOutcome = outcome
        if outcome { heads.outcome = line } else { heads.output = line }
        guard !rest.isEmpty else { continue }
        let inline = PlanLine(number: line.number, text: rest, place: line.place)
        if outcome { outcomes.append(inline) } else { outputs.append(inline) }
      } else if isOutcome {
        outcomes.append(line)
      } else {
        outputs.append(line)
      }
    }
    return (texts(outputs), texts(outcomes), heads.output, heads.outcome)
  }

  private func texts(_ lines: [PlanLine]) -> [String] {
    ListReader(joiner: joiner, field: 9).read(lines).map(\.flattened)
  }

  /// Whether a line is the heading of outcomes (true) or outputs (false), with what follows on it.
  private static func heading(_ words: String) -> (isOutcome: Bool, rest: String)? {
    let text = ListMarker.read(words).map(\.rest) ?? words
    for (word, isOutcome) in [("ผลผลิต", false), ("ผลลัพธ์", true)] {
      for spelling in [
        word, word + "(Output)", word + "(Outcome)", word + "(Outputs)", word + "(Outcomes)", "ตัวชี้วัด" + word,
      ] {
        if let match = FuzzyWords.match(text, spelling, within: 1) { return (isOutcome, match.rest) }
      }
    }
    return nil
  }
}

extension ListEntry {
  /// The entry and the ones within it as one text.
  var flattened: String { ([text] + entries.map(\.flattened)).joined(separator: " ") }
}
