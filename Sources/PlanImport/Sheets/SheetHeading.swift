import Content

/// The headings within a project's sheet, with the spellings that forms use.
enum SheetHeading: Int, Sendable, CaseIterable {
  case title = 1
  case rationale, objectives, targets, steps, period, budget, responsible, results
  /// Headings that some forms add; what stands below them has no field of ours.
  case area, remark

  /// The number of the field in the standard form.
  var number: Int? { rawValue <= 9 ? rawValue : nil }

  /// The spellings without blanks, the longest first.
  var spellings: [String] {
    switch self {
    case .title:
      ["ชื่อโครงการ/กิจกรรม/มาตรการ", "ชื่อโครงการ/กิจกรรม", "ชื่อโครงการ", "ชื่อกิจกรรม", "ชื่อมาตรการ"]
    case .rationale:
      [
        "หลักการและเหตุผล/ที่มาของโครงการ/กิจกรรม/มาตรการ", "หลักการและเหตุผล/ที่มาของโครงการ",
        "หลักการและเหตุผล",
      ]
    case .objectives: ["วัตถุประสงค์ของโครงการ", "วัตถุประสงค์"]
    case .targets:
      [
        "เป้าหมาย/กลุ่มเป้าหมาย/ผู้เข้าร่วมโครงการ", "กลุ่มเป้าหมาย/ผู้เข้าร่วมโครงการ", "เป้าหมาย/ผลผลิต",
        "เป้าหมาย/กลุ่มเป้าหมาย", "กลุ่มเป้าหมาย", "เป้าหมาย",
      ]
    case .steps:
      [
        "ขั้นตอนการดำเนินการ", "ขั้นตอนการดำเนินงาน", "วิธีการดำเนินโครงการ", "วิธีการดำเนินการ",
        "วิธีการดำเนินงาน", "วิธีดำเนินโครงการ", "วิธีดำเนินการ", "วิธีดำเนินงาน",
      ]
    case .period:
      [
        "ระยะเวลาในการดำเนินการ", "ระยะเวลาการดำเนินการ", "ระยะเวลาการดำเนินงาน", "ระยะเวลาดำเนินโครงการ",
        "ระยะเวลาดำเนินการ", "ระยะเวลาดำเนินงาน", "ระยะเวลา",
      ]
    case .budget:
      ["งบประมาณที่ใช้ดำเนินการ", "งบประมาณในการดำเนินการ", "งบประมาณดำเนินการ", "งบประมาณที่ใช้", "งบประมาณ"]
    case .responsible:
      ["หน่วยงานที่รับผิดชอบ", "หน่วยงานรับผิดชอบ", "ผู้รับผิดชอบโครงการ", "ผู้รับผิดชอบ"]
    case .results:
      [
        "ตัวชี้วัดผลผลิต/ผลลัพธ์", "ตัวชี้วัด/ผลลัพธ์", "ผลผลิต/ผลลัพธ์", "ผลผลิตและผลลัพธ์",
        "ผลที่คาดว่าจะได้รับ", "ตัวชี้วัด",
      ]
    case .area: ["พื้นที่ดำเนินการ", "สถานที่ดำเนินการ", "พื้นที่ดำเนินโครงการ"]
    case .remark: ["หมายเหตุ"]
    }
  }

  /// The fields that stand below the heading.
  var fields: [PlanField] {
    switch self {
    case .title: [.title]
    case .rationale: [.rationale]
    case .objectives: [.objectives]
    case .targets: [.targets]
    case .steps: [.steps]
    case .period: [.period]
    case .budget: [.budget]
    case .responsible: [.responsible]
    case .results: [.outputs, .outcomes]
    case .area, .remark: []
    }
  }
}

/// A line read as a heading of a sheet, misspelt ones included.
struct HeadingLine: Sendable {
  let heading: SheetHeading
  /// What stands after it on its line.
  let rest: String
  /// The words as written, if they are misspelt.
  let misspelling: String?
  /// The words that were meant.
  let meant: String

  /// A longer line that begins like a heading is a sentence about it; only titles may be as long.
  private static let longestInline = 160

  /// The heading that a line is; nil for text.
  static func read(_ line: PlanLine) -> HeadingLine? {
    guard line.words.unicodeScalars.contains(where: \.isThai) else { return nil }
    guard let marker = ListMarker.read(line.words) else { return bare(line.words) }
    if marker.path.count == 1, (1...12).contains(marker.path[0]) {
      return numbered(marker.path[0], marker.rest)
    }
    return bare(marker.path.isEmpty ? marker.rest : line.words)
  }

  /// A numbered heading may be misspelt more if its number agrees, and text may follow without a colon.
  private static func numbered(_ number: Int, _ rest: String) -> HeadingLine? {
    let agreeing = SheetHeading.allCases.first { $0.number == number }
    if let agreeing, let reading = nearest(rest, among: [agreeing], share: 4) { return reading }
    if let reading = nearest(rest, among: SheetHeading.allCases, share: 8) { return reading }
    guard agreeing == .title || rest.unicodeScalars.count < longestInline else { return nil }
    return agreeing.flatMap { inline(rest, $0) }
  }

  private static func bare(_ words: String) -> HeadingLine? {
    let mayBeResults = words.contains("/") || words.contains("และ")
    return nearest(words, among: SheetHeading.allCases.filter { $0 != .results || mayBeResults }, share: 10)
  }

  private static func nearest(_ text: String, among headings: [SheetHeading], share: Int) -> HeadingLine? {
    let head = FuzzyWords.Head(text)
    var best: HeadingLine?
    var distance = Int.max
    for heading in headings {
      for spelling in known[heading] ?? [] {
        guard let match = FuzzyWords.match(head, spelling, within: spelling.count / share),
          match.distance < distance
        else { continue }
        distance = match.distance
        best = HeadingLine(
          heading: heading, rest: match.rest, misspelling: match.distance > 0 ? match.written : nil,
          meant: spelling.text)
      }
    }
    return best
  }

  private static let known = Dictionary(
    uniqueKeysWithValues: SheetHeading.allCases.map { ($0, $0.spellings.map(FuzzyWords.Wanted.init)) })

  private static func inline(_ text: String, _ heading: SheetHeading) -> HeadingLine? {
    for limit in 0...1 {
      for spelling in heading.spellings where limit == 0 || spelling.unicodeScalars.count >= 8 {
        guard let match = FuzzyWords.start(text, spelling, within: limit) else { continue }
        return HeadingLine(
          heading: heading, rest: match.rest, misspelling: match.distance > 0 ? match.written : nil,
          meant: spelling)
      }
    }
    return nil
  }
}
