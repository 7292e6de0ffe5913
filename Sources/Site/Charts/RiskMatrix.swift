import Catalogue
import Content
import Markup
import ThaiText

/// The risks of a register by how likely and how severe they are, five by five.
struct RiskMatrix {
  private static let side = 5
  private static let rowHeight = 44
  static let title = "ผังความเสี่ยง: โอกาสเกิดและความรุนแรง"

  /// How many risks lie at each likelihood (row, from 1) and severity (column, from 1).
  private(set) var counts = Array(repeating: Array(repeating: 0, count: side), count: side)
  /// The level that the register gives to a cell; where it gives several, the highest.
  private var levels = Array(repeating: Array(repeating: 0, count: side), count: side)
  /// The words of the levels, the lowest first.
  private var words: [String] = []
  /// Risks without both figures.
  private(set) var gaps = 0

  /// nil if no risk has both figures.
  init?(_ datasets: [Dataset]) {
    var total = 0
    for dataset in datasets where dataset.schema.name == "risk-register" {
      words = dataset.schema.column(named: "level")?.choices.map(\.label) ?? []
      for row in dataset.rows {
        guard let likelihood = dataset.figure("likelihood", row),
          let severity = dataset.figure("severity", row),
          (1...Self.side).contains(likelihood), (1...Self.side).contains(severity)
        else {
          gaps += 1
          continue
        }
        total += 1
        counts[likelihood - 1][severity - 1] += 1
        let level = Self.level(dataset, row)
        levels[likelihood - 1][severity - 1] = max(levels[likelihood - 1][severity - 1], level)
      }
    }
    if total == 0 { return nil }
  }

  private static func level(_ dataset: Dataset, _ row: DatasetRow) -> Int {
    guard let index = dataset.index(of: "level"), case .choice(let value, _) = row.cells[index].value else {
      return 0
    }
    return (dataset.columns[index].choices.firstIndex { $0.value == value } ?? -1) + 1
  }

  /// The places that hold risks, in words, the most likely and severe first.
  var description: String {
    var words: [String] = []
    for likelihood in stride(from: Self.side, through: 1, by: -1) {
      for severity in stride(from: Self.side, through: 1, by: -1) {
        let count = counts[likelihood - 1][severity - 1]
        if count > 0 { words.append("โอกาส \(likelihood) ความรุนแรง \(severity) มี \(count) ข้อ") }
      }
    }
    return "ตารางห้าคูณห้า: " + words.joined(separator: ", ")
  }

  var note: String? {
    gaps == 0 ? nil : "ไม่รวม \(ThaiNumber.grouped(gaps)) ข้อที่ยังไม่มีคะแนนครบทั้งสองช่อง"
  }

  /// The drawing: likelihood upwards, severity to the right, the number and level of risks in each place.
  func svg(id: String) -> HTMLFragment {
    let height = Self.side * Self.rowHeight
    var svg =
      "<svg class=\"chart-drawing\" role=\"img\" aria-labelledby=\"\(id).title \(id).desc\" width=\"100%\" height=\"\(height + 64)\"><title id=\"\(id).title\">\(Self.title)</title><desc id=\"\(id).desc\">\(description)</desc>"
    svg += Self.text("โอกาสเกิด ↑", "chart-name", x: 0, y: 14)
    for row in 0..<Self.side {
      let y = 22 + (Self.side - 1 - row) * Self.rowHeight
      svg += Self.text("\(row + 1)", "chart-value", x: 6, y: y + 27)
      for column in 0..<Self.side { svg += place(row, column, x: 8 + 18 * column, y: y) }
    }
    for column in 0..<Self.side {
      svg += Self.text("\(column + 1)", "chart-tick", x: 17 + 18 * column, y: height + 38)
    }
    svg += Self.text("ความรุนแรงของผลกระทบ →", "chart-value", x: 98, y: height + 58) + "</svg>"
    return HTMLFragment(finished: Array(svg.utf8))
  }

  private func place(_ row: Int, _ column: Int, x: Int, y: Int) -> String {
    let level = levels[row][column]
    let box =
      "<rect class=\"risk risk-\(level)\" x=\"\(x)%\" y=\"\(y)\" width=\"18%\" height=\"\(Self.rowHeight)\"></rect>"
    guard counts[row][column] > 0 else { return box }
    let word = words.element(level - 1).map { Self.text($0, "risk-level", x: x + 9, y: y + 36) } ?? ""
    return box + Self.text("\(counts[row][column])", "risk-count", x: x + 9, y: y + 20) + word
  }

  private static func text(_ text: String, _ name: String, x: Int, y: Int) -> String {
    let escaped = HTMLFragment(text: text).bytes
    return
      "<text class=\"\(name)\" x=\"\(x)%\" y=\"\(y)\">\(String(decoding: escaped, as: UTF8.self))</text>"
  }
}
