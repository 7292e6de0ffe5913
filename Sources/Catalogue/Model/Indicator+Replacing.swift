extension Indicator {
  /// The indicator with changed items in place of those with their numbers.
  func replacing(_ changes: [Int: CatalogueItem]) -> Indicator {
    let parts = subIndicators.map { part in
      SubIndicator(
        id: part.id, title: part.title, category: part.category, confidence: part.confidence,
        items: part.items.map { changes[$0.number] ?? $0 })
    }
    return Indicator(id: id, title: title, subIndicators: parts)
  }
}
