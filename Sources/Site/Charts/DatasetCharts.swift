import Catalogue
import Content
import ThaiText

/// Adds up the figures of tables into charts: every figure of a column goes into exactly one bar.
struct DatasetCharts {
  /// Bars beyond this many are drawn as one.
  private static let mostBySize = 8
  /// Kinds of parts beyond this many are drawn as one.
  private static let mostParts = 5
  private static let others = "อื่น ๆ"
  private static let unnamed = "ไม่ระบุ"

  /// A row of a table with its dataset.
  private typealias Line = (dataset: Dataset, row: DatasetRow)

  private let recipe: ChartRecipe
  private let lines: [Line]
  private let parts: [ChartRecipe.Part]
  /// Rows in which a figure is still lacking.
  private var gaps = 0

  /// The charts of tables of one schema; one that would show nothing, or a single bar, is left out.
  static func all(of datasets: [Dataset]) -> [Chart] {
    guard let schema = datasets.first?.schema else { return [] }
    return ChartRecipe.all(for: schema).compactMap { recipe in
      var charts = DatasetCharts(datasets, recipe)
      return charts?.chart()
    }
  }

  private init?(_ datasets: [Dataset], _ recipe: ChartRecipe) {
    self.recipe = recipe
    lines = datasets.flatMap { dataset in dataset.rows.map { (dataset, $0) } }
    func has(_ column: String) -> Bool { datasets.contains { $0.index(of: column) != nil } }
    guard has(recipe.by) else { return nil }
    let known = recipe.parts.filter { has($0.column) }
    guard let whole = recipe.whole, has(whole.column) else {
      parts = known
      if known.isEmpty { return nil }
      return
    }
    let isDivided = lines.allSatisfy { line in
      let figures = known.map { line.dataset.figure($0.column, line.row) }
      guard !figures.contains(nil) else { return line.dataset.isStatement(line.row) }
      return Chart.sum(figures.compactMap(\.self)) == line.dataset.figure(whole.column, line.row)
    }
    parts = isDivided && !known.isEmpty ? known : [whole]
  }

  private mutating func chart() -> Chart? {
    var series = parts.map(\.name)
    var rows: [Chart.Row]
    if let column = recipe.dividedBy { (series, rows) = divided(by: column) } else { rows = added() }
    rows = ordered(rows)
    guard rows.count > 1, rows.contains(where: { $0.parts.contains { $0 > 0 } }) else { return nil }
    let by = lines.first.flatMap { $0.dataset.schema.column(named: recipe.by)?.title }
    return Chart(
      title: recipe.title, unit: recipe.unit, series: series, rows: rows,
      style: series.count == 1 && recipe.style == .against ? .stacked : recipe.style, nameTitle: by ?? "",
      note: gaps == 0 ? nil : "ไม่รวม \(ThaiNumber.grouped(gaps)) รายการที่ยังไม่ได้กรอกตัวเลข",
      isTableElsewhere: rows.count == lines.count)
  }

  /// The sums of the parts by the name of the bar; percentages are not added up.
  private mutating func added() -> [Chart.Row] {
    var bars = Bars(count: parts.count)
    for (index, line) in lines.enumerated() {
      let figures = parts.map { line.dataset.figure($0.column, line.row) }
      if figures.contains(nil), !line.dataset.isStatement(line.row) { gaps += 1 }
      let key = recipe.unit.isShare ? "\(index)" : name(of: line)
      bars.add(figures.map { $0 ?? 0 }, to: key, named: name(of: line), time: time(of: line))
    }
    return order(bars)
  }

  /// The sums of the only part, divided by the words of another column.
  private mutating func divided(by column: String) -> (series: [String], rows: [Chart.Row]) {
    var names: [String] = []
    for line in lines {
      let name = line.dataset.words(column, line.row) ?? Self.unnamed
      if !names.contains(name) { names.append(name) }
    }
    let isLong = names.count > Self.mostParts
    let series = isLong ? names.prefix(Self.mostParts - 1) + [Self.others] : names
    var bars = Bars(count: series.count)
    for line in lines {
      let word = line.dataset.words(column, line.row) ?? Self.unnamed
      let figure = line.dataset.figure(parts[0].column, line.row)
      if figure == nil, !line.dataset.isStatement(line.row) { gaps += 1 }
      let position = series.firstIndex(of: word) ?? series.count - 1
      let figures = series.indices.map { $0 == position ? figure ?? 0 : 0 }
      bars.add(figures, to: name(of: line), named: name(of: line), time: time(of: line))
    }
    return (series, order(bars))
  }

  private func name(of line: Line) -> String { line.dataset.words(recipe.by, line.row) ?? Self.unnamed }

  private func time(of line: Line) -> FiscalMonth? {
    guard let index = line.dataset.index(of: recipe.by), case .month(let month) = line.row.cells[index].value
    else { return nil }
    return month
  }

  private func order(_ bars: Bars) -> [Chart.Row] {
    guard recipe.order == .time else { return bars.all.map(\.row) }
    return bars.all.sorted { first, second in
      guard let earlier = first.time, let later = second.time else { return first.time != nil }
      return earlier < later
    }.map(\.row)
  }

  /// The longest bars first, and the rest of many in one.
  private func ordered(_ rows: [Chart.Row]) -> [Chart.Row] {
    guard recipe.order == .size else { return rows }
    let sorted = rows.enumerated().sorted { first, second in
      let (one, two) = (Chart.sum(first.element.parts), Chart.sum(second.element.parts))
      return one == two ? first.offset < second.offset : one > two
    }.map(\.element).filter { Chart.sum($0.parts) > 0 }
    guard sorted.count > Self.mostBySize else { return sorted }
    let rest = sorted.dropFirst(Self.mostBySize - 1)
    let sums = parts.indices.map { index in Chart.sum(rest.map { $0.parts[index] }) }
    return sorted.prefix(Self.mostBySize - 1) + [
      Chart.Row(name: "อื่น ๆ อีก \(ThaiNumber.grouped(rest.count)) ราย", parts: sums)
    ]
  }
}

/// Bars in the order in which their names came, each figure added to one of them.
private struct Bars {
  typealias Bar = (row: Chart.Row, time: FiscalMonth?)

  let count: Int
  private(set) var all: [Bar] = []
  private var positions: [String: Int] = [:]

  init(count: Int) { self.count = count }

  mutating func add(_ figures: [Int], to key: String, named name: String, time: FiscalMonth?) {
    if let position = positions[key] {
      let sums = zip(all[position].row.parts, figures).map { Chart.sum([$0, $1]) }
      all[position].row = Chart.Row(name: name, parts: sums)
    } else {
      positions[key] = all.count
      all.append((Chart.Row(name: name, parts: figures), time))
    }
  }
}

extension Chart.Unit {
  /// Whether figures cannot be added up.
  fileprivate var isShare: Bool {
    if case .percent = self { return true }
    return false
  }
}

extension Dataset {
  /// The words of a row's cell as people read them; nil if it is empty.
  func words(_ column: String, _ row: DatasetRow) -> String? {
    guard let index = index(of: column) else { return nil }
    switch row.cells[index].value {
    case .empty: return nil
    case .choice(_, let label): return label
    case .month(let month): return month.thaiShortName
    default: return row.cells[index].text
    }
  }

  /// The figure of a row's cell: a whole number, satang, or hundredths of a percent; nil if there is none.
  func figure(_ column: String, _ row: DatasetRow) -> Int? {
    guard let index = index(of: column) else { return nil }
    switch row.cells[index].value {
    case .integer(let number): return number
    case .baht(let baht): return baht.satang
    case .percent(let text): return Baht.read(text)?.satang
    default: return nil
    }
  }
}
