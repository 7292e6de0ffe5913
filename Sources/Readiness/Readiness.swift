import Catalogue
import Diagnostics
import ThaiText

/// The result of comparing the content with one year's official list.
package struct Readiness: Sendable {
  /// The list.
  package let catalogue: Catalogue
  /// The day on which it was judged.
  package let judgedOn: CalendarDay
  /// The indicators in official order.
  package let indicators: [IndicatorReadiness]

  init(catalogue: Catalogue, judgedOn: CalendarDay, indicators: [IndicatorReadiness]) {
    self.init(
      catalogue: catalogue, judgedOn: judgedOn, indicators: indicators,
      score: indicators.compactMap(\.score).mean ?? 0)
  }

  private init(
    catalogue: Catalogue, judgedOn: CalendarDay, indicators: [IndicatorReadiness], score: Double
  ) {
    self.catalogue = catalogue
    self.judgedOn = judgedOn
    self.indicators = indicators
    self.score = score
  }

  /// Some of its items only, with the scores of all.
  package func showing(_ isShown: (ItemReadiness) -> Bool) -> Readiness {
    Readiness(
      catalogue: catalogue, judgedOn: judgedOn,
      indicators: indicators.map { $0.showing(isShown) }.filter { !$0.subIndicators.isEmpty }, score: score)
  }

  /// Every sub-indicator in official order.
  package var subIndicators: [SubIndicatorReadiness] { indicators.flatMap(\.subIndicators) }

  /// Every item in official order.
  package var items: [ItemReadiness] { subIndicators.flatMap(\.items) }

  /// The OIT score from 0 to 100: the mean of the indicators; 0 while nothing is due.
  package let score: Double

  /// How many items stand at a status.
  package func count(of status: ItemStatus) -> Int { items.count { $0.status == status } }

  /// Whether any item has a problem.
  package var hasProblems: Bool { items.contains { $0.problems.contains { $0.severity >= .problem } } }
}

/// The sub-indicators of one indicator; its score is the mean of theirs, each weighing the same.
package struct IndicatorReadiness: Sendable {
  /// The indicator.
  package let indicator: Indicator
  /// Its sub-indicators in official order.
  package let subIndicators: [SubIndicatorReadiness]

  /// The mean from 0 to 100; nil while no item is due.
  package let score: Double?

  init(indicator: Indicator, subIndicators: [SubIndicatorReadiness]) {
    self.init(
      indicator: indicator, subIndicators: subIndicators, score: subIndicators.compactMap(\.score).mean)
  }

  private init(indicator: Indicator, subIndicators: [SubIndicatorReadiness], score: Double?) {
    self.indicator = indicator
    self.subIndicators = subIndicators
    self.score = score
  }

  fileprivate func showing(_ isShown: (ItemReadiness) -> Bool) -> IndicatorReadiness {
    IndicatorReadiness(
      indicator: indicator,
      subIndicators: subIndicators.map { $0.showing(isShown) }.filter { !$0.items.isEmpty }, score: score)
  }
}

/// The items of one sub-indicator; its score is the mean of the items that are due.
package struct SubIndicatorReadiness: Sendable {
  /// The sub-indicator.
  package let subIndicator: SubIndicator
  /// Its items in official order.
  package let items: [ItemReadiness]

  /// The mean from 0 to 100; nil while no item is due.
  package let score: Double?

  init(subIndicator: SubIndicator, items: [ItemReadiness]) {
    self.init(
      subIndicator: subIndicator, items: items, score: items.compactMap { $0.score.map(Double.init) }.mean)
  }

  private init(subIndicator: SubIndicator, items: [ItemReadiness], score: Double?) {
    self.subIndicator = subIndicator
    self.items = items
    self.score = score
  }

  fileprivate func showing(_ isShown: (ItemReadiness) -> Bool) -> SubIndicatorReadiness {
    SubIndicatorReadiness(subIndicator: subIndicator, items: items.filter(isShown), score: score)
  }
}

extension [Double] {
  fileprivate var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
}

/// Writes scores with at most two decimals.
package enum ScoreText {
  /// The score rounded to hundredths, without needless zeros: `87.5`, `100`.
  package static func of(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    let whole = hundredths / 100
    let rest = hundredths % 100
    if rest == 0 { return String(whole) }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
    return "\(whole)." + (rest < 10 ? "0" : "") + String(rest)
  }
}
