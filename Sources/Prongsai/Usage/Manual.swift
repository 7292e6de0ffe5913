import Diagnostics
import ThaiText

/// What one command is for and what may follow its name: the help is printed from this, and command lines are held
/// against it before they are parsed.
struct CommandManual: Sendable {
  /// The words that call it, such as `import plan`.
  let name: String
  /// What it does, in a line.
  let abstract: LocalizedText
  /// What else there is to know.
  var discussion: LocalizedText?
  /// What someone who writes Thai may call it.
  var otherNames: [String] = []
  var arguments: [ArgumentManual] = []
  /// The options of its own, besides the common ones.
  var options: [OptionManual] = []
  /// Command lines that work, below the name of the program.
  var examples: [String] = []

  /// Every option that it takes.
  var allOptions: [OptionManual] { options + CommandTable.commonOptions }

  /// The option of a name such as `root`.
  func option(_ name: String) -> OptionManual? { allOptions.first { $0.name == name } }
}

/// A word that follows a command without a name of its own.
struct ArgumentManual: Sendable {
  let name: LocalizedText
  let abstract: LocalizedText
  var isOptional = false
}

/// An option of a command.
struct OptionManual: Sendable {
  /// Its name without the two hyphens.
  let name: String
  /// What its value may be; nil if it has none.
  let value: ValueForm?
  let abstract: LocalizedText

  init(_ name: String, _ value: ValueForm? = nil, th: String, en: String) {
    self.name = name
    self.value = value
    abstract = LocalizedText(th: th, en: en)
  }
}

/// What the value of an option may be.
enum ValueForm: Sendable {
  case folder
  case file
  case text(LocalizedText)
  case year
  case day
  /// A score from 0 to 100.
  case points
  /// The same, or the plan's target.
  case score
  case number(ClosedRange<Int>)
  /// Words, and what else people call them.
  case choice([String], [String: String] = [:])

  /// The word that stands for a value in the help.
  var placeholder: LocalizedText {
    switch self {
    case .folder: LocalizedText(th: "โฟลเดอร์", en: "folder")
    case .file: LocalizedText(th: "ไฟล์", en: "file")
    case .text(let name): name
    case .year: LocalizedText(th: "ปี พ.ศ.", en: "year")
    case .day: LocalizedText(th: "วันที่", en: "date")
    case .points, .score: LocalizedText(th: "คะแนน", en: "score")
    case .number: LocalizedText(th: "จำนวน", en: "number")
    case .choice(let words, _):
      LocalizedText(th: words.joined(separator: "|"), en: words.joined(separator: "|"))
    }
  }

  /// Whether a value can be understood.
  func accepts(_ value: String) -> Bool {
    switch self {
    case .folder, .file, .text: true
    case .year: FiscalYear(argument: value) != nil
    case .day: CalendarDay(argument: value) != nil
    case .points: Double(value).map { (0...100).contains($0) } ?? false
    case .score:
      FailUnder.planWords.contains(value) || (Double(value).map { (0...100).contains($0) } ?? false)
    case .number(let range): Int(value).map(range.contains) ?? false
    case .choice(let words, _): words.contains(value)
    }
  }

  /// How a value is written.
  var advice: LocalizedText {
    switch self {
    case .folder, .file, .text: LocalizedText(th: "ใส่ค่าหลังตัวเลือก", en: "give a value after the option")
    case .year:
      LocalizedText(th: "เขียนปี พ.ศ. ให้ครบสี่หลัก เช่น 2569", en: "give a year of the Buddhist era, such as 2569")
    case .day:
      LocalizedText(
        th: "เขียนเช่น 2569-01-20 หรือ \"20 ม.ค. 2569\"", en: "write it like 2026-01-20 or \"20 ม.ค. 2569\"")
    case .points:
      LocalizedText(th: "ใส่คะแนนตั้งแต่ 0 ถึง 100", en: "give a number from 0 to 100")
    case .score:
      LocalizedText(
        th: "ใส่คะแนนตั้งแต่ 0 ถึง 100 หรือ plan (เป้าของแผน)",
        en: "give a number from 0 to 100, or plan for the plan's target")
    case .number(let range):
      LocalizedText(
        th: "ใส่จำนวนตั้งแต่ \(range.lowerBound) ถึง \(range.upperBound)",
        en: "give a number from \(range.lowerBound) to \(range.upperBound)")
    case .choice(let words, _):
      LocalizedText(
        th: "เลือกอย่างใดอย่างหนึ่ง: \(words.joined(separator: " "))",
        en: "choose one of: \(words.joined(separator: " "))")
    }
  }

  /// What was probably meant by a value that cannot be understood.
  func suggestion(for value: String) -> String? {
    switch self {
    case .choice(let words, let otherNames):
      otherNames[value.lowercased()] ?? NearestName.suggestion(for: value, among: words)
    case .year: Self.year(for: value)
    default: nil
    }
  }

  /// A year that was written short, or in the common era.
  private static func year(for value: String) -> String? {
    switch ThaiDigits.integer(value) {
    case let short? where (40...99).contains(short): String(2500 + short)
    case let common? where (1950...2156).contains(common): String(common + 543)
    default: nil
    }
  }
}
