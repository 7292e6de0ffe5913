import ThaiText

extension PlanTargetFigure {
  /// The figure that an indicator sets; absent where it names none.
  ///
  /// Years, sections of laws, and numbers that count which one it is are no figures.
  package static func of(_ indicator: String) -> PlanTargetFigure? {
    let text = Array(ThaiDigits.folded(indicator).unicodeScalars)
    let numbers = IndicatorNumber.all(in: text)
    return (numbers.first { $0.hasOpener } ?? numbers.first { !$0.unit.isEmpty } ?? numbers.first).map {
      PlanTargetFigure(figure: $0.figure, unit: $0.unit, words: $0.words)
    }
  }
}
