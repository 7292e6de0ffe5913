import Content
import Diagnostics

/// Reads one sheet's nine fields.
struct SheetReader {
  let lines: [PlanLine]
  let joiner: ThaiJoiner
  /// The numbers of the lines that found a place.
  private(set) var placed: Set<Int> = []

  init(lines: [PlanLine], joiner: ThaiJoiner) {
    self.lines = lines
    self.joiner = joiner
  }

  /// The project of a sheet.
  mutating func read(_ outline: SheetOutline, noting misspellings: inout [Misspelling]) -> PlanProject {
    let fields = SheetFields(lines[outline.anchor..<outline.end], noting: &misspellings)
    for index in outline.lines { placed.insert(lines[index].number) }
    for heading in fields.headings.values { placed.insert(heading.number) }
    var project = PlanProject(id: "", title: title(fields))
    project.dimension = outline.dimension
    project.section = (outline.section ?? outline.mission)?.number
    project.sectionTitle = (outline.section ?? outline.mission)?.title
    project.sequence = outline.sequence
    project.place = lines[outline.anchor].place
    fill(&project, from: fields, noting: &misspellings)
    for (heading, line) in fields.headings {
      for field in heading.fields { project.places[field] = place(of: heading, fields) ?? line.place }
    }
    fillResults(&project, from: fields, noting: &misspellings)
    return project
  }

  /// The first line of a field that says something.
  private func place(of heading: SheetHeading, _ fields: SheetFields) -> SourcePlace? {
    fields.lines[heading]?.first { !$0.isBlank }?.place
  }

  /// The lines of a field, which thereby have found their place.
  private mutating func take(_ heading: SheetHeading, _ fields: SheetFields) -> [PlanLine] {
    let lines = fields.lines[heading] ?? []
    for line in lines where !line.isBlank { placed.insert(line.number) }
    return lines
  }

  /// Lines that say more than the field holds count as not placed, so that nothing is lost.
  private mutating func keep(_ heading: SheetHeading, _ fields: SheetFields) {
    for line in fields.lines[heading] ?? [] { placed.remove(line.number) }
  }

  /// The title ends at the first blank line; what follows is no title.
  private mutating func title(_ fields: SheetFields) -> String {
    let lines = (fields.lines[.title] ?? []).drop { $0.isBlank }.prefix { !$0.isBlank }
    for line in lines { placed.insert(line.number) }
    return lines.map(\.words).reduce("", joiner.join)
  }

  private mutating func fill(
    _ project: inout PlanProject, from fields: SheetFields, noting misspellings: inout [Misspelling]
  ) {
    project.rationale = Paragraphs.read(take(.rationale, fields), joiner).map(MarkdownText.escaped)
      .joined(separator: "\n\n")
    project.objectives = ListReader(joiner: joiner, field: 3).read(take(.objectives, fields)).map(\.flattened)
    project.targets = TargetsReader(joiner: joiner).read(take(.targets, fields))
    project.steps = ListReader(joiner: joiner, field: 5).read(take(.steps, fields)).map(Self.step)
    project.responsible = text(.responsible, fields)
    fillPeriod(&project, fields, noting: &misspellings)
    if let words = text(.budget, fields) {
      project.budget = BudgetReader.read(words)
      if BudgetReader.leavesWords(of: words) { keep(.budget, fields) }
    }
  }

  private mutating func fillPeriod(
    _ project: inout PlanProject, _ fields: SheetFields, noting misspellings: inout [Misspelling]
  ) {
    guard let words = text(.period, fields) else { return }
    let period = PeriodReader.read(words)
    project.quarters = period.quarters
    project.years = period.years
    if PeriodReader.leavesWords(of: words, period) { keep(.period, fields) }
    if let line = fields.lines[.period]?.first(where: { !$0.isBlank }) {
      misspellings += period.misspellings.map {
        Misspelling(written: $0.written, meant: $0.meant, line: line)
      }
    }
  }

  private mutating func fillResults(
    _ project: inout PlanProject, from fields: SheetFields, noting misspellings: inout [Misspelling]
  ) {
    let results = ResultsReader(joiner: joiner).read(take(.results, fields), noting: &misspellings)
    (project.outputs, project.outcomes) = (results.outputs.texts, results.outcomes.texts)
    if let line = results.outputs.heading { project.places[.outputs] = line.place }
    if let line = results.outcomes.heading { project.places[.outcomes] = line.place }
  }

  private mutating func text(_ heading: SheetHeading, _ fields: SheetFields) -> String? {
    let words = take(heading, fields).filter { !$0.isBlank }.map(\.words)
    return words.isEmpty ? nil : words.reduce("", joiner.join)
  }

  private static func step(_ entry: ListEntry) -> PlanStep {
    PlanStep(entry.text, steps: entry.entries.map(step))
  }
}

/// The lines of a sheet by heading.
struct SheetFields {
  /// The lines below each heading; what follows a heading on its line comes first.
  private(set) var lines: [SheetHeading: [PlanLine]] = [:]
  /// Where each heading stands.
  private(set) var headings: [SheetHeading: PlanLine] = [:]

  /// Parts the lines of a sheet; headings stand in the order of the form.
  init(_ body: ArraySlice<PlanLine>, noting misspellings: inout [Misspelling]) {
    var current = SheetHeading.title
    for line in body {
      guard let reading = HeadingLine.read(line), isNext(reading.heading, after: current) else {
        lines[current, default: []].append(line)
        continue
      }
      current = reading.heading
      headings[current] = line
      if let written = reading.misspelling {
        misspellings.append(Misspelling(written: written, meant: reading.meant, line: line))
      }
      if !reading.rest.isEmpty {
        lines[current, default: []].append(
          PlanLine(number: line.number, text: reading.rest, place: line.place))
      }
    }
  }

  private func isNext(_ heading: SheetHeading, after current: SheetHeading) -> Bool {
    headings[heading] == nil
      && (headings.isEmpty ? heading == .title : heading.rawValue > current.rawValue || current == .area)
  }
}
