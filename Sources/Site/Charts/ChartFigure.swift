import Catalogue
import Content
import Markup
import Templating

/// A chart as a page shows it: the drawing, its legend, and the table of its figures.
struct ChartFigure: TemplateModel {
  let id: String
  let title: String
  /// The class of its colours, where they mean something.
  let look: String?
  let drawing: HTMLFragment
  let legend: [LegendEntry]
  let unit: String
  let note: String?
  let table: ChartTable?

  init(_ chart: Chart, id: String) {
    self.id = id
    title = chart.title
    if case .shares = chart.style { look = "chart-states" } else { look = nil }
    drawing = ChartDrawing.svg(of: chart, id: id)
    legend = LegendEntry.all(of: chart)
    unit = chart.unit.word
    note = chart.note
    table = chart.isTableElsewhere ? nil : ChartTable(chart)
  }

  init(_ matrix: RiskMatrix, id: String) {
    self.id = id
    title = RiskMatrix.title
    look = nil
    drawing = matrix.svg(id: id)
    legend = []
    unit = "ข้อ"
    note = matrix.note
    table = nil
  }

  /// The charts of the tables of a document that have one schema, with ids that begin with the first table's.
  static func all(of datasets: [Dataset]) -> [ChartFigure] {
    guard let first = datasets.first else { return [] }
    let charts = DatasetCharts.all(of: datasets).enumerated().map { index, chart in
      ChartFigure(chart, id: "\(first.anchor).chart\(index + 1)")
    }
    return charts + (RiskMatrix(datasets).map { [ChartFigure($0, id: "\(first.anchor).matrix")] } ?? [])
  }

  static let fields: [TemplateField<ChartFigure>] = [
    .text("id", \.id), .text("title", \.title), .text("look", \.look), .html("drawing", \.drawing),
    .list("legend", \.legend),
    .text("unit", \.unit), .text("note", \.note), .record("table", \.table),
  ]
}

/// A kind of part with its colour.
struct LegendEntry: TemplateModel {
  let name: String
  /// The class of its colour.
  let fill: String

  /// None for bars of one part.
  static func all(of chart: Chart) -> [LegendEntry] {
    guard chart.series.count > 1 else { return [] }
    return chart.series.enumerated().map { index, name in
      guard chart.style == .against else { return LegendEntry(name: name, fill: "fill-\(index + 1)") }
      return LegendEntry(name: name, fill: index == 0 ? "chart-limit" : "fill-1")
    }
  }

  static let fields: [TemplateField<LegendEntry>] = [.text("name", \.name), .text("fill", \.fill)]
}

/// The figures of a chart with their sums.
struct ChartTable: TemplateModel {
  let nameTitle: String
  let columns: [ChartCell]
  let rows: [ChartTableRow]
  let sums: ChartTableRow

  init(_ chart: Chart) {
    let hasSum = chart.series.count > 1 && chart.style != .against
    func row(_ name: String, _ parts: [Int]) -> ChartTableRow {
      let figures = parts + (hasSum ? [Chart.sum(parts)] : [])
      return ChartTableRow(name: name, cells: figures.map { ChartCell(text: chart.unit.text($0)) })
    }
    nameTitle = chart.nameTitle
    columns = (chart.series + (hasSum ? ["รวม"] : [])).map { ChartCell(text: $0) }
    rows = chart.rows.map { row($0.name, $0.parts) }
    sums = row("รวม", chart.series.indices.map { part in Chart.sum(chart.rows.map { $0.parts[part] }) })
  }

  static let fields: [TemplateField<ChartTable>] = [
    .text("nameTitle", \.nameTitle), .list("columns", \.columns), .list("rows", \.rows),
    .record("sums", \.sums),
  ]
}

/// A row of a chart's table.
struct ChartTableRow: TemplateModel {
  let name: String
  let cells: [ChartCell]

  static let fields: [TemplateField<ChartTableRow>] = [.text("name", \.name), .list("cells", \.cells)]
}

/// A figure or a heading of a chart's table.
struct ChartCell: TemplateModel {
  let text: String

  static let fields: [TemplateField<ChartCell>] = [.text("text", \.text)]
}
