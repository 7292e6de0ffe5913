import Catalogue
import Diagnostics

/// What the score would be if some keys were published in full.
extension Readiness {
  /// The readiness with every part of these keys published in full, and nothing else changed.
  package func supposing(_ keys: Set<DisclosureKey>) -> Readiness {
    Readiness(
      catalogue: catalogue, judgedOn: judgedOn,
      indicators: indicators.map { indicator in
        IndicatorReadiness(
          indicator: indicator.indicator,
          subIndicators: indicator.subIndicators.map { group in
            SubIndicatorReadiness(
              subIndicator: group.subIndicator, items: group.items.map { $0.supposing(keys) })
          })
      })
  }
}

extension ItemReadiness {
  fileprivate func supposing(_ keys: Set<DisclosureKey>) -> ItemReadiness {
    guard parts.contains(where: { keys.contains($0.kind.key) }) else { return self }
    let statuses = parts.map { keys.contains($0.kind.key) ? ItemStatus.published : $0.status }
    return ItemReadiness(item: item, status: ItemStatus(of: statuses), parts: parts)
  }
}

/// How much work an item's problems are, as far as a program can tell.
extension PartReadiness {
  /// The things that somebody has to do: one for each problem; where there is no document, one for each element and one for
  /// the document itself.
  var effort: Int {
    switch status {
    case .published, .notDue, .notApplicable, .notChecked: 0
    case .missing, .outdated: 1 + elements.count
    default: max(1, problems.count)
    }
  }
}
