import Content

/// Reads target groups with their head counts.
struct TargetsReader {
  let joiner: ThaiJoiner
  private static let unit = Array("คน".unicodeScalars)

  /// The groups of some lines.
  func read(_ lines: [PlanLine]) -> [PlanTarget] {
    ListReader(joiner: joiner, field: 4).read(lines).map { target($0.flattened) }
  }

  /// Parts a head count from the end of a text.
  private func target(_ text: String) -> PlanTarget {
    let scalars = Array(text.unicodeScalars)
    var trimmed = scalars[...]
    while let last = trimmed.last, last == " " || last == "." { trimmed.removeLast() }
    guard trimmed.suffix(2).elementsEqual(Self.unit) else { return PlanTarget(who: text) }
    var head = trimmed.dropLast(2)
    while head.last == " " { head.removeLast() }
    let digits = head.reversed().prefix { ("0"..."9").contains($0) || $0 == "," }.reversed()
    guard let count = Int(String(String.UnicodeScalarView(digits.filter { $0 != "," }))) else {
      return PlanTarget(who: text)
    }
    head.removeLast(digits.count)
    return PlanTarget(who: who(String(String.UnicodeScalarView(head))), count: count)
  }

  private func who(_ head: String) -> String {
    var text = PlanLine.squeezed(head)
    for ending in ["จำนวน", ":", "-"] where text.hasSuffix(ending) {
      text = PlanLine.squeezed(String(text.unicodeScalars.dropLast(ending.unicodeScalars.count)))
    }
    return text
  }
}
