/// How the styles of a workbook show numbers.
struct CellStyles: Sendable {
  private static let most = 100_000

  private var formats: [CellFormat] = []

  /// Reads the part with the styles; every number is plain without it.
  init(_ part: String?, of archive: Archive) throws(ArchiveFault) {
    guard let part else { return }
    var (codes, styles, isCell) = ([Int: String](), [Int](), false)
    _ = try archive.readXML(part) { event in
      switch event {
      case .start(let name, let attributes) where WorkbookFacts.isSpreadsheet(name.namespace):
        let id = attributes.value("numFmtId").flatMap { Int($0) } ?? 0
        switch name.local {
        case "cellXfs": isCell = true
        case "numFmt": codes[id] = attributes.value("formatCode") ?? ""
        case "xf" where isCell: styles.append(id)
        default: break
        }
      case .end(let name) where name.local == "cellXfs": isCell = false
      default: break
      }
      return codes.count + styles.count < Self.most
    }
    let known = codes.mapValues { CellFormat(code: $0) }
    formats = styles.map { known[$0] ?? CellFormat(builtIn: $0) }
  }

  /// How a cell of a style shows its number.
  func format(_ style: String?) -> CellFormat {
    guard let style, let index = Int(style), formats.indices.contains(index) else { return .plain }
    return formats[index]
  }
}

/// How a number is shown, as far as it changes what the number means.
enum CellFormat: Sendable, Hashable {
  case plain
  case percent
  /// With zeros in front up to a number of digits.
  case padded(Int)
  case date(DatePattern)

  /// A format that every program knows by its number.
  init(builtIn id: Int) {
    switch id {
    case 9, 10, 67, 68: self = .percent
    case 14...17, 27...31, 36, 50...54, 57, 58, 71...74, 81:
      self = .date(.day(hasDay: ![17, 74].contains(id)))
    case 22, 77: self = .date(DatePattern(date: .day, time: .time(hasSeconds: false)))
    case 18, 20, 32, 34, 55, 75: self = .date(DatePattern(date: .none, time: .time(hasSeconds: false)))
    case 19, 21, 33, 35, 45, 47, 56, 76, 78, 80:
      self = .date(DatePattern(date: .none, time: .time(hasSeconds: true)))
    case 46, 79: self = .date(DatePattern(date: .none, time: .elapsed(.hours, hasSeconds: true)))
    default: self = .plain
    }
  }

  /// A format that the author wrote, such as `[$-41E]d mmmm yyyy`.
  init(code: String) {
    let scan = FormatScan(code)
    if scan.isNumber {
      self = scan.isPercent ? .percent : scan.zeros > 1 ? .padded(scan.zeros) : .plain
    } else {
      self = scan.pattern.map(CellFormat.date) ?? .plain
    }
  }
}

/// Which parts of a day and time a format shows.
struct DatePattern: Sendable, Hashable {
  enum DatePart: Sendable, Hashable { case none, month, day }
  enum Unit: Int, Sendable { case hours = 3600, minutes = 60, seconds = 1 }
  enum TimePart: Sendable, Hashable {
    case none
    case time(hasSeconds: Bool)
    /// More than a day is shown in hours, minutes or seconds.
    case elapsed(Unit, hasSeconds: Bool)
  }

  let date: DatePart
  let time: TimePart

  static func day(hasDay: Bool) -> DatePattern { DatePattern(date: hasDay ? .day : .month, time: .none) }
}

/// The letters of a number format that mean something, in its first section.
private struct FormatScan {
  private(set) var isPercent = false
  /// How many zeros the format consists of; 0 if it holds anything else.
  private(set) var zeros = 0
  private var digits = 0
  private var letters: Set<Unicode.Scalar> = []
  private var elapsed: DatePattern.Unit?
  private var isGeneral = false

  var isNumber: Bool { isGeneral || digits > 0 || (letters.isEmpty && elapsed == nil) }

  /// The day and time that it shows; nil if it shows none.
  var pattern: DatePattern? {
    let hasHours = has("hช")
    let hasSeconds = has("sท")
    let hasDay = has("dว")
    let hasDate = hasDay || has("ybgeดป") || (has("m") && !hasHours && !hasSeconds && elapsed == nil)
    let clock: DatePattern.TimePart =
      hasHours || hasSeconds || has("น") ? .time(hasSeconds: hasSeconds) : .none
    let time = elapsed.map { .elapsed($0, hasSeconds: hasSeconds && $0 != .seconds) } ?? clock
    return DatePattern(date: hasDay ? .day : hasDate ? .month : .none, time: time)
  }

  init(_ code: String) {
    let scalars = Array(code.lowercased().unicodeScalars)
    var (index, others, follows) = (0, 0, false)
    isGeneral = code.lowercased().utf8.starts(with: "general".utf8)
    scan: while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case ";": break scan
      case "\"": index = (scalars[index...].firstIndex(of: "\"") ?? scalars.count) + 1
      case "\\", "_", "*": index += 1
      case "[":
        let end = scalars[index...].firstIndex(of: "]") ?? scalars.count
        note(inBrackets: scalars[index..<end])
        index = min(end + 1, scalars.count)
        follows = true
        continue
      case "%": isPercent = true
      case ".", ",":
        // Parts of a second stand behind it.
        let part = scalars[min(index, scalars.count)...].prefix { follows && scalar == "." && $0 == "0" }
        index += part.count
        if part.isEmpty { others += 1 }
      case "0":
        digits += 1
        zeros += 1
      case "#", "?":
        digits += 1
        others += 1
      case "e" where index < scalars.count && (scalars[index] == "+" || scalars[index] == "-"): others += 1
      case "a" where isMeridiem(scalars[(index - 1)...]):
        index += scalars[index] == "/" ? 2 : 4
        letters.insert("h")
      case "d", "m", "y", "b", "g", "h", "s", "e", "ว", "ด", "ป", "ช", "น", "ท": letters.insert(scalar)
      default: others += 1
      }
      follows = scalar == "s" || scalar == "ท"
    }
    if others > 0 || isPercent { zeros = 0 }
  }

  private func has(_ wanted: String) -> Bool { wanted.unicodeScalars.contains { letters.contains($0) } }

  private func isMeridiem(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.starts(with: "am/pm".unicodeScalars) || scalars.starts(with: "a/p".unicodeScalars)
  }

  /// Elapsed time such as `[h]`; languages, colours and conditions mean nothing here.
  private mutating func note(inBrackets scalars: ArraySlice<Unicode.Scalar>) {
    guard let first = scalars.first, scalars.allSatisfy({ $0 == first }) else { return }
    switch first {
    case "h", "ช": elapsed = .hours
    case "m", "น": elapsed = .minutes
    case "s", "ท": elapsed = .seconds
    default: break
    }
  }
}
