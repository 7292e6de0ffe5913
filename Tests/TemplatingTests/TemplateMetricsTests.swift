import Templating
import Testing

@Suite struct TemplateMetricsTests {
  @Test func figuresAddUpAndTheSlowestTemplateComesFirst() {
    let metrics = TemplateMetrics()
    metrics.add("home", bytes: 10, duration: .milliseconds(2))
    metrics.add("article", bytes: 5, duration: .milliseconds(2))
    metrics.add("article", bytes: 7, duration: .milliseconds(1))
    metrics.add("feed", bytes: 1, duration: .milliseconds(2))
    #expect(metrics.figures.map(\.name) == ["article", "feed", "home"])
    #expect(metrics.figures.first?.figures.pages == 2)
    #expect(metrics.figures.first?.figures.bytes == 12)
    #expect(metrics.figures.first?.figures.duration == .milliseconds(3))
  }
}
