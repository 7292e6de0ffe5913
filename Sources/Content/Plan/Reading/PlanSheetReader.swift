import DataFiles
import Diagnostics
import ThaiText

/// What a sheet's data says, before its text is read.
struct SheetFrontMatter: Sendable {
  let project: PlanProject
  let attachments: [Attachment]
  let updated: CalendarDay?
  let faults: DiagnosticList
  /// Old addresses that lead to its page.
  let aliases: [WrittenAlias]
}

/// Reads a project's sheet: its fields in the front matter, and its rationale as the text.
struct PlanSheetReader {
  private static let deepestStep = 5

  var data: FieldFile
  var project: PlanProject

  private var source: SourceText { data.source }

  /// The sheet of a project with its text unread; nil if it has no data, which is reported.
  ///
  /// The id of the project is the name of the file.
  static func read(
    _ source: SourceText, id: String, _ files: SourceFiles, on today: CalendarDay?,
    into diagnostics: inout DiagnosticList
  ) -> Draft<SheetFrontMatter>? {
    let locator = FileLocator(
      files: files, folder: "\(PlanLoader.folder)/projects/\(id)", address: FixedPages.project(id))
    return FieldFile(markdown: source, area: "plan", asking: "title: dimension:", locator, into: &diagnostics)
      .map { data in
        var reader = PlanSheetReader(data: data, project: PlanProject(id: id, title: ""))
        return reader.read(on: today, into: &diagnostics)
      }
  }

  private mutating func read(on today: CalendarDay?, into diagnostics: inout DiagnosticList) -> Draft<
    SheetFrontMatter
  > {
    data.checkPersonalData(on: today, into: &diagnostics)
    let title = text(.title, into: &diagnostics)
    project.title = title ?? ""
    project.place = project.places[.title] ?? source.place(at: 0)
    readOutline(into: &diagnostics)
    readPeriod(into: &diagnostics)
    if let budget = text(.budget, into: &diagnostics) { project.budget = PlanAmount.read(budget) }
    project.responsible = text(.responsible, into: &diagnostics)
    readLists(into: &diagnostics)
    let updated = data.fields.day("updated", into: &diagnostics)
    let attachments = data.attachments(into: &diagnostics)
    let aliases = WrittenAlias.read(&data.fields, source, into: &diagnostics)
    data.fields.finish(into: &diagnostics)
    let body = source.bytes[data.body]
    project.rationale = String(decoding: body, as: UTF8.self).squeezed
    if !project.rationale.isEmpty {
      project.places[.rationale] = source.place(at: body.firstIndex { $0 > 0x20 } ?? body.startIndex)
    }
    let head = SheetFrontMatter(
      project: project, attachments: attachments, updated: updated?.value, faults: data.faults,
      aliases: aliases)
    return Draft(head: head, of: data)
  }

  /// A field of the form that is one text; its place is noted.
  private mutating func text(_ field: PlanField, into diagnostics: inout DiagnosticList) -> String? {
    guard let text = data.fields.text(field.rawValue, into: &diagnostics) else { return nil }
    project.places[field] = source.place(of: text)
    return text.value
  }

  private mutating func readOutline(into diagnostics: inout DiagnosticList) {
    project.dimension = data.fields.integer("dimension", into: &diagnostics)?.value
    if let section = data.fields.text("section", into: &diagnostics) {
      let folded = ThaiDigits.folded(section.value)
      let isNumber = folded.split(at: 0x2E, keepingEmpty: true).allSatisfy {
        !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
      if isNumber {
        project.section = folded
      } else {
        diagnostics.add(.noSection(section.value), in: source, at: section)
      }
    }
    project.sectionTitle = data.fields.text("sectionTitle", into: &diagnostics)?.value
    project.sequence = data.fields.integer("sequence", into: &diagnostics)?.value
  }

  private mutating func readPeriod(into diagnostics: inout DiagnosticList) {
    let quarters = data.fields.texts("quarters", into: &diagnostics)
    project.quarters = QuarterList.read(quarters, in: source, into: &diagnostics)
    let years = data.fields.texts("years", into: &diagnostics)
    project.years = PlanYears.read(years, in: source, into: &diagnostics)
    if let first = quarters.first ?? years.first { project.places[.period] = source.place(of: first) }
  }

  private mutating func readLists(into diagnostics: inout DiagnosticList) {
    project.objectives = texts(.objectives, into: &diagnostics)
    project.targets = nodes(.targets, into: &diagnostics).compactMap { target($0, into: &diagnostics) }
    project.steps = nodes(.steps, into: &diagnostics).compactMap { step($0, depth: 1, into: &diagnostics) }
    project.outputs = texts(.outputs, into: &diagnostics)
    project.outcomes = texts(.outcomes, into: &diagnostics)
  }

  private mutating func texts(_ field: PlanField, into diagnostics: inout DiagnosticList) -> [String] {
    let texts = data.fields.texts(field.rawValue, into: &diagnostics).filter { !$0.value.isEmpty }
    if let first = texts.first { project.places[field] = source.place(of: first) }
    return texts.map(\.value)
  }

  private mutating func nodes(_ field: PlanField, into diagnostics: inout DiagnosticList) -> [DataNode] {
    let nodes = data.fields.sequence(field.rawValue, into: &diagnostics)
    if let first = nodes.first {
      project.places[field] = source.place(at: first.offset, length: first.length)
    }
    return nodes
  }

  /// A target group: who and how many, or only who.
  private func target(_ node: DataNode, into diagnostics: inout DiagnosticList) -> PlanTarget? {
    if case .scalar(let text, _) = node.content {
      let who = text.squeezed
      return who.isEmpty ? nil : PlanTarget(who: who)
    }
    var fields = data.reader(of: node)
    let who = fields.text("who", into: &diagnostics)
    let count = fields.integer("count", into: &diagnostics)
    fields.finish(into: &diagnostics)
    guard who != nil || count != nil else { return nil }
    return PlanTarget(who: who?.value ?? "", count: count?.value)
  }

  /// A step: its text, or its text with the steps within it; one with steps may do without words.
  private func step(_ node: DataNode, depth: Int, into diagnostics: inout DiagnosticList) -> PlanStep? {
    if case .scalar(let text, _) = node.content {
      let words = text.squeezed
      return words.isEmpty ? nil : PlanStep(words)
    }
    var hasSteps = false
    if case .mapping(let entries) = node.content { hasSteps = entries.contains { $0.key == "steps" } }
    var fields = data.reader(of: node)
    let text = fields.text("text", required: !hasSteps, into: &diagnostics)
    let inner = depth < Self.deepestStep ? fields.sequence("steps", into: &diagnostics) : []
    fields.finish(into: &diagnostics)
    guard text != nil || !inner.isEmpty else { return nil }
    return PlanStep(
      text?.value ?? "", steps: inner.compactMap { step($0, depth: depth + 1, into: &diagnostics) })
  }
}
