import Diagnostics
import ThaiText

/// Where a text stands in a file that has no lines.
struct TextSpot: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// Somewhere in the file.
    case file
    case line(Int)
    case paragraph(Int)
    case page(Int)
    case slide(Int)
    case notes(slide: Int)
    case cell(sheet: String, row: Int, column: Int, isHidden: Bool)
    /// Printed on every page.
    case headOrFoot
    case footnote
    case comment
    case chart
    /// Taken out while changes were tracked, and still in the file.
    case deleted
    /// The title, the subject and whatever else programs note of a file.
    case properties
    /// Kept in the file where no page shows it.
    case unseen
  }

  var kind: Kind
  /// The file inside this one in which it stands.
  var member: String?

  init(_ kind: Kind, in member: String? = nil) {
    self.kind = kind
    self.member = member
  }

  /// The place in a file for findings.
  func place(in path: String) -> SourcePlace {
    if case .cell(let sheet, let row, let column, _) = kind, member == nil {
      return SourcePlace(file: path, sheet: sheet, row: row, column: column)
    }
    if case .line(let line) = kind, member == nil { return SourcePlace(file: path, line: line) }
    return SourcePlace(file: path)
  }

  /// The place in words that follow what was found, beginning with a blank; empty where the place says all.
  var words: LocalizedText {
    let inner = kindWords
    guard let member else { return inner }
    return LocalizedText(
      th: " ในไฟล์ “\(member)” ที่อยู่ข้างใน\(inner.th)", en: " in “\(member)” inside it\(inner.en)")
  }

  private var kindWords: LocalizedText {
    switch kind {
    case .file, .line: LocalizedText(th: "", en: "")
    case .paragraph(let number): LocalizedText(th: " ที่ย่อหน้าที่ \(number)", en: " in paragraph \(number)")
    case .page(let number): LocalizedText(th: " ที่หน้า \(number)", en: " on page \(number)")
    case .slide(let number): LocalizedText(th: " ที่สไลด์ \(number)", en: " on slide \(number)")
    case .notes(let number):
      LocalizedText(th: " ในบันทึกย่อของสไลด์ \(number)", en: " in the notes of slide \(number)")
    case .cell(let sheet, let row, let column, let isHidden): Self.cell(sheet, row, column, isHidden, member)
    case .headOrFoot: LocalizedText(th: " ในหัวหรือท้ายกระดาษ", en: " in a header or footer")
    case .footnote: LocalizedText(th: " ในเชิงอรรถ", en: " in a footnote")
    case .comment: LocalizedText(th: " ในความคิดเห็น (comment)", en: " in a comment")
    case .chart: LocalizedText(th: " ในแผนภูมิหรือรูปวาด", en: " in a chart or drawing")
    case .deleted:
      LocalizedText(
        th: " ในข้อความที่ลบแล้วแต่ยังติดตามการแก้ไขอยู่", en: " in a text that was deleted while changes were tracked")
    case .properties:
      LocalizedText(th: " ในคุณสมบัติของไฟล์ (ชื่อเรื่อง คำสำคัญ ฯลฯ)", en: " in the properties of the file")
    case .unseen:
      LocalizedText(
        th: " ในส่วนที่ซ่อนอยู่ของไฟล์ ซึ่งเปิดดูตามปกติไม่เห็น",
        en: " in a part of the file that nobody sees when it is open")
    }
  }

  private static func cell(
    _ sheet: String, _ row: Int, _ column: Int, _ isHidden: Bool, _ member: String?
  ) -> LocalizedText {
    let cell = SourcePlace(file: "", sheet: sheet, row: row, column: column).cell ?? sheet
    let place =
      member == nil ? LocalizedText(th: "", en: "") : LocalizedText(th: " ที่ \(cell)", en: " in \(cell)")
    let hidden = isHidden ? LocalizedText(th: " (ซ่อนไว้)", en: " (hidden)") : LocalizedText(th: "", en: "")
    return LocalizedText(th: place.th + hidden.th, en: place.en + hidden.en)
  }
}

/// A text that was put together from parts of a file, each with where it stands.
struct SpottedText<Spot: Sendable>: Sendable {
  private(set) var bytes: [UInt8] = []
  private var marks: [(start: Int, spot: Spot)] = []

  /// Adds a part directly behind the one before.
  mutating func add(_ text: some Sequence<UInt8>, at spot: Spot) {
    marks.append((bytes.count, spot))
    bytes += text
  }

  /// Adds another text behind this one.
  mutating func append(_ other: SpottedText) {
    let start = bytes.count
    bytes += other.bytes
    marks += other.marks.map { (start + $0.start, $0.spot) }
  }

  /// The part to which a byte belongs; nil if there is none.
  func spot(at index: Int) -> Spot? {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].start <= index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? marks[low - 1].spot : nil
  }
}

/// What no number goes on behind.
let endOfNumber = Array("\n§\n".utf8)

/// A row of a table, with where it stands.
struct SpottedRow: Sendable {
  /// The texts of its cells from the first column on.
  let cells: [String]
  /// Where its first cell stands.
  let spot: TextSpot

  /// Where a cell stands, its column counted from 0.
  func spot(at column: Int) -> TextSpot {
    guard case .cell(let sheet, let row, _, let isHidden) = spot.kind else { return spot }
    return TextSpot(.cell(sheet: sheet, row: row, column: column + 1, isHidden: isHidden), in: spot.member)
  }
}

/// The rows of a table, with the words that stand over it.
struct SpottedTable: Sendable {
  /// More rows say nothing new about what its columns hold.
  static let mostRows = 5000

  var title: String
  private(set) var rows: [SpottedRow] = []

  init(title: String = "") { self.title = title }

  mutating func add(_ row: SpottedRow) {
    if rows.count < Self.mostRows, row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
  }
}
