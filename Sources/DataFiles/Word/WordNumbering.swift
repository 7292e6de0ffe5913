import ThaiText

/// The numbers that Word sets before paragraphs by itself.
struct WordNumbering {
  fileprivate struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    var isLegal = false
    var restarts: Int?
  }

  private struct List {
    let base: String
    var levels: [Int: Level]
    /// The levels that this list begins anew.
    var begins: [Int: Int] = [:]
  }

  private let lists: [String: List]
  private let styles: WordStyles
  private var counters: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  init(_ root: XMLElement?, styles: WordStyles) {
    self.styles = styles
    let abstract = Dictionary(
      (root?.elements ?? []).filter { $0.local == "abstractNum" }.map { ($0["abstractNumId"] ?? "", $0) }
    ) { first, _ in first }
    let nums = (root?.elements ?? []).filter { $0.local == "num" }
    let bases = Dictionary(nums.map { ($0["numId"] ?? "", $0.value(of: "abstractNumId") ?? "") }) { a, _ in a
    }
    let pairs = nums.map { num -> (String, List) in
      let base = num.value(of: "abstractNumId") ?? ""
      let linked = abstract[base]?.value(of: "numStyleLink").flatMap {
        styles.numbering($0)?.value(of: "numId")
      }
      let source = linked.flatMap { bases[$0] } ?? base
      var list = List(base: source, levels: Self.levels(of: abstract[source]))
      for change in num.elements where change.local == "lvlOverride" {
        guard let level = change["ilvl"].flatMap({ Int($0) }) else { continue }
        if let own = change.child("lvl") { list.levels[level] = Self.level(own) }
        if let start = change.value(of: "startOverride").flatMap({ Int($0) }) { list.begins[level] = start }
      }
      return (num["numId"] ?? "", list)
    }
    lists = Dictionary(pairs) { first, _ in first }
  }

  private static func levels(of list: XMLElement?) -> [Int: Level] {
    let levels = (list?.elements ?? []).filter { $0.local == "lvl" }
    return Dictionary(levels.map { ($0["ilvl"].flatMap { Int($0) } ?? 0, level($0)) }) { first, _ in first }
  }

  private static func level(_ element: XMLElement) -> Level {
    // A format that an older Word does not know stands in a choice beside one that it knows.
    let format = element.value(of: "numFmt") ?? element.all("numFmt").first?["val"] ?? "decimal"
    return Level(
      start: element.value(of: "start").flatMap { Int($0) } ?? 1, format: format,
      text: element.value(of: "lvlText") ?? "", isLegal: element.isOn("isLgl"),
      restarts: element.value(of: "lvlRestart").flatMap { Int($0) })
  }

  /// The label of the next paragraph of a list; nil if it has none.
  mutating func label(_ numbering: XMLElement?, style: String?) -> WordLabel? {
    let own = numbering ?? styles.numbering(style)
    let inherited = styles.numbering(style)
    guard let id = own?.value(of: "numId") ?? inherited?.value(of: "numId"), id != "0", let list = lists[id]
    else { return nil }
    let level = (own?.value(of: "ilvl") ?? inherited?.value(of: "ilvl")).flatMap { Int($0) } ?? 0
    guard (0...8).contains(level), let shape = list.levels[level] else { return nil }
    count(level, of: list, id)
    if shape.format == "bullet" { return WordLabel(text: "•", level: level, isBullet: true) }
    return WordLabel(text: text(level, of: list), level: level, isBullet: false)
  }

  private mutating func count(_ level: Int, of list: List, _ id: String) {
    var numbers = counters[list.base] ?? [:]
    if begun.insert(id).inserted {
      for (level, start) in list.begins { numbers[level] = start - 1 }
    }
    let start = list.levels[level]?.start ?? 1
    numbers[level] = min(numbers[level] ?? start - 1, 1_000_000) + 1
    for deeper in (level + 1)..<10 where list.levels[deeper]?.restarts != 0 { numbers[deeper] = nil }
    for higher in 0..<level where numbers[higher] == nil { numbers[higher] = list.levels[higher]?.start ?? 1 }
    counters[list.base] = numbers
  }

  /// The text of a level, in which `%1` and the like stand for numbers.
  private func text(_ level: Int, of list: List) -> String {
    let numbers = counters[list.base] ?? [:]
    let isLegal = list.levels[level]?.isLegal ?? false
    var text = ""
    var isNumber = false
    for scalar in (list.levels[level]?.text ?? "").unicodeScalars {
      if isNumber, let digit = Int(String(scalar)), digit > 0 {
        let format = list.levels[digit - 1]?.format ?? "decimal"
        text += NumberFormat.text(numbers[digit - 1] ?? 0, isLegal ? "decimal" : format)
        isNumber = false
      } else if scalar == "%" {
        isNumber = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text.trimmedBlanks
  }
}

/// Numbers in the ways in which Word writes them.
enum NumberFormat {
  /// The letters that Thai lists count with; ฃ ฅ ฤ ฦ are none of them.
  private static let thaiLetters = Array("กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ".unicodeScalars)
  private static let latinLetters = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars)
  private static let roman = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  /// A number in a format of Word.
  static func text(_ number: Int, _ format: String) -> String {
    switch format {
    case "thaiNumbers", "thaiCounting": ThaiDigits.thai(number)
    case "thaiLetters": letter(number, thaiLetters)
    case "lowerLetter": letter(number, latinLetters)
    case "upperLetter": letter(number, latinLetters).uppercased()
    case "lowerRoman": romanNumber(number)
    case "upperRoman": romanNumber(number).uppercased()
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "none": ""
    default: "\(number)"
    }
  }

  /// After the last letter they are doubled, as Word does.
  private static func letter(_ number: Int, _ letters: [Unicode.Scalar]) -> String {
    guard number > 0 else { return "\(number)" }
    let times = min((number - 1) / letters.count + 1, 30)
    let letter = letters[(number - 1) % letters.count]
    return String(String.UnicodeScalarView(repeatElement(letter, count: times)))
  }

  private static func romanNumber(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return "\(number)" }
    var (rest, text) = (number, "")
    for (value, letters) in roman {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
