import ThaiText

@testable import Catalogue

/// Writes the image of a library, as `CatalogueImage` reads it.
struct ImageWriter {
  private(set) var bytes: [UInt8] = []

  /// The image of a library with all of its years.
  static func image(of library: CatalogueLibrary) -> [UInt8] {
    var sections: [(year: Int, bytes: [UInt8])] = [
      (0, section { writer in writer.list(library.datasets.schemas) { $0.add($1) } }),
      (1, section { writer in writer.list(library.keys.kinds) { $0.add($1) } }),
    ]
    for catalogue in library.catalogues {
      sections.append((catalogue.year.buddhistYear, section { $0.add(catalogue, library.keys.kinds) }))
    }
    var whole = ImageWriter()
    whole.bytes = CatalogueImage.signature
    whole.list(sections) { writer, section in
      writer.number(section.year)
      writer.number(section.bytes.count & 0xFFFF)
      writer.number(section.bytes.count >> 16)
    }
    return whole.bytes + sections.flatMap(\.bytes)
  }

  private static func section(_ write: (inout ImageWriter) -> Void) -> [UInt8] {
    var writer = ImageWriter()
    write(&writer)
    return writer.bytes
  }

  private mutating func byte(_ value: Int) { bytes.append(UInt8(value)) }

  private mutating func number(_ value: Int) {
    byte(value & 0xFF)
    byte(value >> 8)
  }

  private mutating func fraction(_ value: Double) {
    for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> UInt64(place * 8))) }
  }

  private mutating func text(_ value: String) {
    number(value.utf8.count)
    bytes += value.utf8
  }

  private mutating func optional<Value>(_ value: Value?, _ write: (inout ImageWriter, Value) -> Void) {
    byte(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  private mutating func list<Value>(_ values: [Value], _ write: (inout ImageWriter, Value) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  private mutating func texts(_ values: [String]) { list(values) { $0.text($1) } }

  private mutating func choice<Value: CaseIterable & Equatable>(_ value: Value) {
    byte(Array(Value.allCases).firstIndex(of: value) ?? 255)
  }
}

extension ImageWriter {
  private mutating func add(_ schema: DatasetSchema) {
    text(schema.name)
    text(schema.title)
    list(schema.columns) { writer, column in
      writer.text(column.name)
      writer.text(column.title)
      writer.choice(column.kind)
      writer.byte(column.isRequired ? 1 : 0)
      writer.list(column.choices) { writer, choice in
        writer.text(choice.value)
        writer.text(choice.label)
      }
    }
    optional(schema.nothing) { writer, rule in
      writer.text(rule.column)
      writer.texts(rule.keeps)
    }
  }

  private mutating func add(_ kind: DisclosureKind) {
    text(kind.key.name)
    text(kind.title)
    text(kind.titleEnglish)
    choice(kind.category)
    optional(kind.dueAfter) { writer, due in
      writer.byte(due.month)
      writer.byte(due.day)
    }
    list(kind.elements) { $0.add($1) }
    list(kind.periods) { writer, start in
      writer.optional(start.from) { $0.number($1.buddhistYear) }
      writer.choice(start.rule)
    }
  }

  private mutating func add(_ element: RequiredElement) {
    text(element.id)
    text(element.text)
    add(element.evidence)
    choice(element.basis)
  }

  private mutating func add(_ catalogue: Catalogue, _ kinds: [DisclosureKind]) {
    choice(catalogue.confidence)
    text(catalogue.confidenceReason)
    list(catalogue.indicators) { writer, indicator in
      writer.text(indicator.id)
      writer.text(indicator.title)
      writer.list(indicator.subIndicators) { writer, part in
        writer.text(part.id)
        writer.text(part.title)
        writer.choice(part.category)
        writer.choice(part.confidence)
        writer.list(part.items) { $0.add($1, kinds) }
      }
    }
    add(catalogue.scoring)
    add(catalogue.timeline)
  }

  private mutating func add(_ item: CatalogueItem, _ kinds: [DisclosureKind]) {
    number(item.number)
    text(item.title)
    text(item.group)
    optional(item.note) { $0.text($1) }
    choice(item.confidence)
    list(Array(zip(item.keys, item.periods))) { writer, pair in
      let place = kinds.firstIndex { $0.key == pair.0 }
      writer.byte(place ?? 255)
      writer.choice(pair.1)
      let elements = item.elements(of: pair.0)
      let areInherited = place.map { kinds[$0].elements.map(\.inherited) == elements } ?? false
      writer.byte(areInherited ? 0 : 1)
      if !areInherited { writer.list(elements) { $0.add($1) } }
    }
  }

  private mutating func add(_ scoring: ScoringRules) {
    choice(scoring.confidence)
    optional(scoring.note) { $0.text($1) }
    byte(scoring.weights.internalView)
    byte(scoring.weights.externalView)
    byte(scoring.weights.openData)
    fraction(scoring.passThreshold)
    choice(scoring.scheme)
    list(scoring.bands) { writer, band in
      writer.text(band.name)
      writer.fraction(band.total)
      writer.optional(band.everyInstrument) { $0.fraction($1) }
    }
  }

  private mutating func add(_ timeline: AssessmentTimeline) {
    choice(timeline.confidence)
    optional(timeline.note) { $0.text($1) }
    list(timeline.stages) { writer, stage in
      writer.choice(stage.stage)
      writer.optional(stage.from) { $0.add($1) }
      writer.add(stage.to)
    }
  }

  private mutating func add(_ day: CalendarDay) {
    number(day.year)
    byte(day.month)
    byte(day.day)
  }

  private mutating func add(_ rule: EvidenceRule) {
    choice(EvidenceForm(rule))
    switch rule {
    case .agency(let field): choice(field)
    case .dataset(let name, let columns): add([name], columns)
    case .values(let dataset, let column, let values): add([dataset, column], values)
    case .balance(let dataset, let total, let parts): add([dataset, total], parts)
    case .period(let dataset, let column, let coverage):
      add([dataset, column], nil)
      choice(coverage)
    case .attachment(let kind): choice(kind)
    case .link(let hosts): texts(hosts)
    case .section(let words): texts(words)
    case .links(let least), .text(let least): number(least)
    case .plan(let evidence): choice(evidence)
    case .separate(let first, let second):
      choice(first)
      choice(second)
    case .anyOf(let rules), .allOf(let rules): list(rules) { $0.add($1) }
    case .image, .coversFiscalYear, .newsOfFiscalYear, .declared: break
    }
  }

  private mutating func add(_ names: [String], _ others: [String]?) {
    for name in names { text(name) }
    if let others { texts(others) }
  }
}
