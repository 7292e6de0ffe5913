import ThaiText

/// A chart of horizontal bars: its words, its figures, and how they are drawn.
///
/// Everything that the drawing shows stands in `rows`, from which the table beside it is written too.
struct Chart: Sendable {
  /// In what its figures are counted.
  enum Unit: Sendable {
    /// Satang, shown as baht.
    case baht
    /// Whole things of a kind.
    case count(String)
    /// Hundredths of a percent.
    case percent

    /// The unit behind a figure, or over a table.
    var word: String {
      switch self {
      case .baht: "บาท"
      case .count(let word): word
      case .percent: "ร้อยละ"
      }
    }

    /// A figure without its unit.
    func text(_ value: Int) -> String {
      switch self {
      case .baht: Baht(satang: value).grouped
      case .count: ThaiNumber.grouped(value)
      case .percent: Self.decimal(value)
      }
    }

    private static func decimal(_ hundredths: Int) -> String {
      let text = Baht(satang: hundredths).grouped
      return text.utf8.dropLast(1).contains(0x2E) && text.utf8.last == 0x30 ? String(text.dropLast()) : text
    }
  }

  /// How the parts of a row lie.
  enum Style: Sendable {
    /// Side by side, the longest row as long as the drawing.
    case stacked
    /// Side by side, every row as long as the drawing.
    case shares
    /// The second part inside of the first, which is what it is held against.
    case against
  }

  /// A bar: what it is of, and its parts in the order of the series.
  struct Row: Sendable, Equatable {
    let name: String
    let parts: [Int]
    /// The words at its end, if they are not its sum.
    var label: String?
  }

  let title: String
  let unit: Unit
  /// The names of the parts.
  let series: [String]
  let rows: [Row]
  var style = Style.stacked
  /// What the names of the rows are.
  let nameTitle: String
  /// What a reader must know beside the figures.
  var note: String?
  /// The page has the same figures in a table already.
  var isTableElsewhere = false

  /// What stands at the end of a bar.
  func label(of row: Row) -> String {
    if let label = row.label { return label }
    if style == .against { return unit.text(row.parts.last ?? 0) }
    return unit.text(Self.sum(row.parts))
  }

  /// The figures in one sentence, for those who do not see the drawing.
  var description: String {
    let words = rows.map { row in
      let parts = zip(series, row.parts).map { name, part in
        series.count == 1 ? unit.text(part) : "\(name) \(unit.text(part))"
      }
      return "\(row.name) \(parts.joined(separator: " "))"
    }
    return "กราฟแท่ง หน่วยเป็น\(unit.word): " + words.joined(separator: ", ")
  }

  /// The sum of figures, clamped to what can be counted.
  static func sum(_ values: some Sequence<Int>) -> Int {
    values.reduce(0) { sum, next in
      let (result, overflows) = sum.addingReportingOverflow(next)
      return overflows ? .max : result
    }
  }
}
