/// Damages a text as converters and hands do: lines lost, doubled, swapped, joined, cut, and filled with odd characters.
struct DamagedText {
  private static let odd = [
    "\t", "|", "  ", "\u{0}", "\u{200B}", "\u{FEFF}", "-", "1.", "๙)", "มิติที่", "รวม", "ไตรมาส", ":", "\"", "ำ",
    "\u{E31}", "ลำดับที่ 9",
    "9. ผลผลิต/ผลลัพธ์", "\r", "99999999999999999999", "๐,๐๐๐", "(", "…",
  ]

  /// The text after some damages.
  static func of(_ text: String, _ dice: inout Dice) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...12, using: &dice) { damage(&lines, &dice) }
    return lines.joined(separator: "\n")
  }

  private static func damage(_ lines: inout [String], _ dice: inout Dice) {
    guard lines.count > 2 else { return }
    let index = Int.random(in: 0..<(lines.count - 1), using: &dice)
    switch Int.random(in: 0...6, using: &dice) {
    case 0: lines.remove(at: index)
    case 1: lines.insert(lines[index], at: index)
    case 2: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &dice))
    case 3: lines[index] += lines.remove(at: index + 1)
    case 4: lines[index] = String(lines[index].unicodeScalars.prefix(Int.random(in: 0...20, using: &dice)))
    case 5: lines.insert(dice.pick(odd), at: index)
    default: insert(dice.pick(odd), into: &lines[index], &dice)
    }
  }

  private static func insert(_ odd: String, into line: inout String, _ dice: inout Dice) {
    var scalars = Array(line.unicodeScalars)
    scalars.insert(contentsOf: odd.unicodeScalars, at: Int.random(in: 0...scalars.count, using: &dice))
    line = String(String.UnicodeScalarView(scalars))
  }
}
