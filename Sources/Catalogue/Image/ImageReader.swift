import ThaiText

/// Reads keys and lists of an image.
struct ImageReader {
  private static let categories = PublicationCategory.allCases
  private static let periods = PeriodRule.allCases
  private static let bases = ElementBasis.allCases
  private static let confidences = Confidence.allCases

  private var cursor: ImageCursor

  init(_ cursor: ImageCursor) { self.cursor = cursor }

  /// Whether all was read, and nothing beyond.
  var isAtEnd: Bool { cursor.isAtEnd }

  /// The stable keys, in order.
  mutating func kinds() -> [DisclosureKind] { cursor.list(Self.kind) }

  /// The list of a year whose items name keys by their place.
  mutating func catalogue(of year: FiscalYear, _ kinds: [DisclosureKind]) -> Catalogue? {
    guard let confidence = cursor.choice(of: Self.confidences) else { return nil }
    let reason = cursor.text()
    let indicators = cursor.list { Self.indicator(&$0, kinds) }
    guard let scoring = cursor.scoring(Self.confidences), let timeline = cursor.timeline(Self.confidences)
    else { return nil }
    return Catalogue(
      year: year, confidence: confidence, confidenceReason: reason, indicators: indicators,
      scoring: scoring, timeline: timeline)
  }

  private static func kind(_ cursor: inout ImageCursor) -> DisclosureKind? {
    let key = DisclosureKey(cursor.text())
    let (title, english) = (cursor.text(), cursor.text())
    guard let category = cursor.choice(of: categories) else { return nil }
    let due = cursor.optional { DueDate(month: $0.byte(), day: $0.byte()) }
    let elements = cursor.list { element(&$0, of: key) }
    let starts = cursor.list { cursor in
      let from = cursor.optional { FiscalYear($0.number()) }
      return cursor.choice(of: periods).map { PeriodStart(from: from, rule: $0) }
    }
    return DisclosureKind(
      key: key, title: title, titleEnglish: english, category: category, dueAfter: due, elements: elements,
      periods: starts)
  }

  private static func element(_ cursor: inout ImageCursor, of key: DisclosureKey) -> RequiredElement? {
    let (id, text) = (cursor.text(), cursor.text())
    guard let evidence = cursor.evidence(), let basis = cursor.choice(of: bases) else { return nil }
    return RequiredElement(id: id, key: key, text: text, evidence: evidence, basis: basis)
  }

  private static func indicator(_ cursor: inout ImageCursor, _ kinds: [DisclosureKind]) -> Indicator? {
    Indicator(
      id: cursor.text(), title: cursor.text(),
      subIndicators: cursor.list { cursor in
        let (id, title) = (cursor.text(), cursor.text())
        guard let category = cursor.choice(of: categories), let confidence = cursor.choice(of: confidences)
        else { return nil }
        return SubIndicator(
          id: id, title: title, category: category, confidence: confidence,
          items: cursor.list { item(&$0, kinds) })
      })
  }

  private static func item(_ cursor: inout ImageCursor, _ kinds: [DisclosureKind]) -> CatalogueItem? {
    let number = cursor.number()
    let (title, group) = (cursor.text(), cursor.text())
    let note = cursor.optional { $0.text() }
    guard let confidence = cursor.choice(of: confidences) else { return nil }
    var rules: [PeriodRule] = []
    var elements: [RequiredElement] = []
    let keys: [DisclosureKey] = cursor.list { cursor in
      guard let kind = cursor.choice(of: kinds), let rule = cursor.choice(of: periods) else { return nil }
      rules.append(rule)
      // What a year has no words of its own for is kept once, with the key.
      if cursor.byte() == 0 {
        elements += kind.elements.map(\.inherited)
      } else {
        elements += cursor.list { element(&$0, of: kind.key) }
      }
      return kind.key
    }
    return CatalogueItem(
      number: number, title: title, group: group, keys: keys, periods: rules, confidence: confidence,
      note: note, elements: elements)
  }
}
