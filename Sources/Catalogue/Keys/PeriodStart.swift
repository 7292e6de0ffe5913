import ThaiText

/// A period rule and the assessment year from which it holds.
struct PeriodStart: Sendable, Hashable {
  let from: FiscalYear?
  let rule: PeriodRule
}
