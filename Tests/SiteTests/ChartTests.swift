import Catalogue
import Content
import Testing

@testable import Site

@Suite struct ChartTests {
  private static let site = TestSite.demonstration

  /// Every document of the demonstration agency with the charts of its tables.
  private static let charts: [(document: Document, datasets: [Dataset], charts: [Chart])] =
    (site.content?.documents.values.joined().sorted { $0.path < $1.path } ?? []).flatMap { document in
      let schemas = Dictionary(grouping: document.datasets) { $0.schema.name }
      return schemas.sorted { $0.key < $1.key }.map { (document, $0.value, DatasetCharts.all(of: $0.value)) }
    }

  @Test func aChartShowsEveryFigureOfItsTableOnce() throws {
    var compared = 0
    for (document, datasets, charts) in Self.charts {
      guard let schema = datasets.first?.schema else { continue }
      for (chart, recipe) in zip(charts, ChartRecipe.all(for: schema)) {
        if case .percent = chart.unit { continue }
        let columns = recipe.parts.map(\.column)
        let table = datasets.flatMap { dataset in
          dataset.rows.flatMap { row in columns.compactMap { dataset.figure($0, row) } }
        }
        #expect(
          Chart.sum(chart.rows.flatMap(\.parts)) == Chart.sum(table), "\(document.path): \(chart.title)")
        compared += 1
      }
    }
    #expect(compared >= 12)
  }

  @Test func aBarIsTheSumOfTheRowsThatItNames() throws {
    let (_, datasets, charts) = try #require(
      Self.charts.first { $0.datasets.first?.schema.name == "procurement-monthly" })
    let chart = try #require(charts.first)
    #expect(chart.rows.map(\.name) == ["ต.ค. 2565", "พ.ย. 2565", "ธ.ค. 2565", "ม.ค. 2566", "ก.พ. 2566"])
    for row in chart.rows {
      let own = datasets.flatMap { dataset in
        dataset.rows.filter { dataset.words("month", $0) == row.name }
          .compactMap { dataset.figure("agreed_price", $0) }
      }
      #expect(row.parts == [Chart.sum(own)])
    }
    #expect(chart.rows.map { chart.label(of: $0) } == ["0", "659,100", "406,950", "50,940", "1,541,200"])
    #expect(charts.map(\.rows.count) == [5, 2, 8])
    #expect(charts[2].rows.first?.name == "หจก. ตัวอย่างการโยธา")
  }

  @Test func thePageHasTheFiguresOfItsChartsInTablesAndInWords() throws {
    let page = Self.site.page("budget/procurement-monthly/index.html")
    let figure = try #require(page.find("figure.chart").first)
    #expect(figure.texts("tbody td") == ["0", "659,100", "406,950", "50,940", "1,541,200"])
    #expect(figure.texts("tfoot td") == ["2,658,190"])
    #expect(figure.texts("svg title") == ["ราคาที่ตกลงซื้อหรือจ้างรายเดือน"])
    #expect(
      figure.texts("desc").first?.hasPrefix("กราฟแท่ง หน่วยเป็นบาท: ต.ค. 2565 0, พ.ย. 2565 659,100") == true)
    let drawing = try #require(figure.find("svg").first)
    #expect(drawing["aria-labelledby"] == "data.1.chart1.title data.1.chart1.desc")
    #expect(
      drawing.texts("text").filter { $0.contains(",") } == ["659,100", "406,950", "50,940", "1,541,200"])
    #expect(page.texts(".records tfoot td").contains("2,658,190"))
  }

  @Test func barsAreAsLongAsTheirFigures() {
    let chart = Chart(
      title: "<ก>", unit: .count("คน"), series: ["ค", "ง"],
      rows: [.init(name: "หนึ่ง", parts: [250, 750]), .init(name: "สอง", parts: [0, 500])], nameTitle: "ข")
    let svg = HTML(String(decoding: ChartDrawing.svg(of: chart, id: "x").bytes, as: UTF8.self))
    #expect(svg.values("width", of: "rect") == ["13.00%", "39.00%", "26.00%"])
    #expect(svg.values("x", of: "rect") == ["22.00%", "35.00%", "22.00%"])
    #expect(svg.values("class", of: "rect") == ["fill-1", "fill-2", "fill-2"])
    #expect(svg.texts("title") == ["<ก>"])
    #expect(svg.texts("text") == ["หนึ่ง", "1,000", "สอง", "500"])
  }

  @Test func barsThatShowSharesAreEquallyLong() throws {
    let page = Self.site.page("plan/progress-2566-h1/index.html")
    let rows = Dictionary(grouping: page.find(".chart-drawing rect")) { $0["y"] ?? "" }
    #expect(rows.count == 4)
    for row in rows.values {
      let length = row.reduce(0.0) { $0 + (Double($1["width"]?.dropLast() ?? "") ?? 0) }
      #expect(abs(length - 72) < 0.05)
    }
    #expect(page.texts(".chart-value") == ["เสร็จ 0/3", "เสร็จ 3/6", "เสร็จ 1/4", "เสร็จ 1/4"])
  }

  @Test func whatIsHeldAgainstAPlanHasAMarkAtThePlansEnd() throws {
    let page = Self.site.page("budget/annual-budget-report/index.html")
    let figure = try #require(page.find("figure.chart").first)
    #expect(figure.texts(".legend") == ["แผนการใช้จ่าย", "ใช้จ่ายจริง"])
    #expect(figure.find(".chart-mark").count == figure.find(".fill-1").count - 1)
    #expect(figure.find("table").isEmpty)
  }

  @Test func everyRiskStandsInItsPlaceOfTheMatrix() throws {
    let (_, datasets, _) = try #require(
      Self.charts.first { $0.document.path.contains("risk-assessment/2566") })
    let matrix = try #require(RiskMatrix(datasets))
    #expect(matrix.counts.joined().reduce(0, +) == datasets.reduce(0) { $0 + $1.rows.count })
    #expect(matrix.counts[2][3] == 2 && matrix.counts[1][4] == 1 && matrix.counts[4][4] == 0)
    let page = Self.site.page("corruption-prevention/risk-assessment/index.html")
    #expect(page.find("rect.risk").count == 25)
    #expect(page.texts(".risk-count").compactMap { Int($0) }.reduce(0, +) == 7)
  }

  @Test func partsThatDoNotMakeTheWholeGiveWayToIt() throws {
    let head = "---\ntitle: ก\ndatasets:\n  - file: a.csv\n    schema: service-statistics\n---\nก\n"
    func legend(_ second: String) throws -> [String] {
      let site = try TestSite([
        "2-administration/service-statistics/2566.md": head,
        "2-administration/service-statistics/2566/a.csv":
          "ชื่อบริการ,เดือน,จำนวนผู้รับบริการ,รับบริการออนไลน์,รับบริการที่สำนักงาน\nก,ต.ค. 2565,10,4,6\nก,พ.ย. 2565,8,\(second)\n",
      ])
      return site.page("administration/service-statistics/index.html").texts("figure .legend")
    }
    #expect(try legend("3,5") == ["ที่สำนักงาน", "ออนไลน์"])
    #expect(try legend(",") == [])
  }

  @Test func largeSumsNeitherStopNorWrap() {
    let chart = Chart(
      title: "", unit: .baht, series: ["ก"],
      rows: [.init(name: "หนึ่ง", parts: [.max]), .init(name: "สอง", parts: [.max / 2])], nameTitle: "")
    let svg = HTML(String(decoding: ChartDrawing.svg(of: chart, id: "x").bytes, as: UTF8.self))
    #expect(
      svg.values("width", of: "rect") == ["52.00%", "25.99%"]
        || svg.values("width", of: "rect") == ["52.00%", "26.00%"])
    #expect(Chart.sum([.max, 1]) == .max)
  }
}
