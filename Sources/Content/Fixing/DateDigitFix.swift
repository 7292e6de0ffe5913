import ThaiText

/// Thai digits in fields that hold a day.
struct DateDigitFix {
  private static let fields: Set = [
    "published", "updated", "validated", "withdraw", "asOf", "judgedOn", "expires",
  ]

  let text: FixText

  /// The digits of every day that stays the same day.
  var edits: [FixEdit] {
    text.values.filter { Self.fields.contains($0.key) }.flatMap { value -> [FixEdit] in
      let range = value.node.offset..<min(value.node.offset + value.node.length, text.bytes.count)
      guard case .day(let day) = ThaiDate.read(value.text),
        case .day(day) = ThaiDate.read(ThaiDigits.folded(value.text))
      else { return [] }
      let digits = range.filter { index in
        index + 2 < range.upperBound && text.bytes[index] == 0xE0
          && text.bytes[index + 1] == 0xB9 && 0x90...0x99 ~= text.bytes[index + 2]
      }
      return digits.enumerated().map { number, index in
        FixEdit(
          kind: .dates, range: index..<(index + 3), bytes: [0x30 + text.bytes[index + 2] - 0x90],
          counts: number == 0)
      }
    }
  }
}
