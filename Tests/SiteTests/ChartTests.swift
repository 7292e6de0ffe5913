import Testing

@testable import Site

@Suite struct ChartTests {
  private let svg = TestSite.demonstration.page("plan/charts/progress-2566-h1.svg")

  @Test func aChartTellsItsTitleAndEveryFigureInWords() {
    #expect(svg.texts("title") == ["สถานะของโครงการตามมิติ รอบ 6 เดือน ปี 2566"])
    #expect(svg.texts("desc").first?.hasPrefix("กราฟแท่งสถานะโครงการ: มิติที่ 1 แล้วเสร็จ 0 กำลังดำเนินการ 3") == true)
    #expect(svg.texts("text").contains("3/6 โครงการ"))
    #expect(svg.texts("text").suffix(4) == ["แล้วเสร็จ", "อยู่ระหว่างดำเนินการ", "ดำเนินการไม่ได้", "ยังไม่รายงาน"])
  }

  @Test func thePageShowsTheChartWithItsSizeAndTheSameWords() throws {
    let page = TestSite.demonstration.page("plan/progress-2566-h1/index.html")
    let image = try #require(page.find(".chart img").first)
    #expect(image["src"] == "../charts/progress-2566-h1.svg")
    #expect(image["alt"] == svg.texts("desc").first)
    #expect(page.texts(".chart figcaption") == svg.texts("title"))
    let budget = TestSite.demonstration.page("plan/charts/budget.svg").texts("text")
    #expect(budget.contains("505,000 บาท") && budget.contains("ไม่ใช้เงิน"))
  }

  @Test func theLargestBarIsAsLongAsItsTrackAndNoPartIsInvisible() {
    let chart = BarChart(
      title: "ก", description: "<ข>",
      series: [.init(name: "ค", color: "#000000"), .init(name: "ง", color: "#ffffff")],
      rows: [
        .init(name: "หนึ่ง", parts: [1, 999], label: "1,000"),
        .init(name: "สอง", parts: [0, 500], label: "500"),
      ])
    let svg = HTML(String(decoding: chart.bytes, as: UTF8.self), at: #_sourceLocation)
    let bars = svg.find("rect").filter { $0["height"] == "18" && $0["fill"] != "#e4e9e7" }
    #expect(bars.map { $0["width"] } == ["1", "520", "260"])
    #expect(svg.texts("desc") == ["<ข>"])
    #expect(svg.values("viewBox", of: "svg") == ["0 0 720 \(chart.height)"])
  }

  @Test func barsThatShowSharesAreEquallyLong() {
    let chart = BarChart(
      title: "ก", description: "ข",
      series: [.init(name: "ค", color: "#000000"), .init(name: "ง", color: "#ffffff")],
      rows: [
        .init(name: "หนึ่ง", parts: [3, 0], label: "3/3"), .init(name: "สอง", parts: [4, 2], label: "4/6"),
        .init(name: "สาม", parts: [0, 0], label: "0/0"),
      ], showsShares: true)
    let svg = HTML(String(decoding: chart.bytes, as: UTF8.self), at: #_sourceLocation)
    #expect(svg.find("rect").filter { $0["height"] == "18" }.map { $0["width"] } == ["520", "346", "174"])
    let progress = TestSite.demonstration.page("plan/charts/progress-2566-h1.svg").find("rect").filter {
      $0["height"] == "18"
    }
    let rows = Dictionary(grouping: progress) { $0["y"] ?? "" }
    #expect(rows.values.allSatisfy { $0.reduce(0) { $0 + (Int($1["width"] ?? "") ?? 0) } == 520 })
  }

  @Test func aChartWithoutFiguresIsStillADrawing() {
    let chart = BarChart(title: "", description: "", series: [], rows: [])
    #expect(HTML(String(decoding: chart.bytes, as: UTF8.self), at: #_sourceLocation).find("svg").count == 1)
  }
}
