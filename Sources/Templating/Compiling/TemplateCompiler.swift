import Diagnostics

/// Turns the tree of a template into instructions, with every name resolved and every place's escaping decided.
struct TemplateCompiler {
  private let files: [String: TemplateFile]
  private var program = Program()
  private var state = MarkupState()
  private var shapes: [TemplateShape]
  private var replacements: [[String: Replacement]] = []
  private var openFiles: [String] = []
  private var jumpTarget = 0
  private var openStarts: [Int] = []

  /// A block's replacement with the file that wrote it.
  private struct Replacement {
    let block: TemplateBlock
    let file: TemplateFile
  }

  /// The program of a template for a shape; what cannot be resolved is reported.
  static func compile(
    _ file: TemplateFile, for shape: TemplateShape, in files: [String: TemplateFile],
    into diagnostics: inout DiagnosticList
  ) -> Program {
    var compiler = TemplateCompiler(files: files, shapes: [shape])
    compiler.compile(file, into: &diagnostics)
    return compiler.program
  }

  private init(files: [String: TemplateFile], shapes: [TemplateShape]) {
    self.files = files
    self.shapes = shapes
  }

  private mutating func compile(_ file: TemplateFile, into diagnostics: inout DiagnosticList) {
    openFiles.append(file.name)
    compile(file.nodes, of: file, into: &diagnostics)
    openFiles.removeLast()
  }

  private mutating func compile(
    _ nodes: [TemplateNode], of file: TemplateFile, into diagnostics: inout DiagnosticList
  ) {
    for node in nodes {
      switch node {
      case .literal(let range): addLiteral(file.source.bytes[range])
      case .variable(let name, let isRaw): addVariable(name, isRaw: isRaw, into: &diagnostics)
      case .section(let name, let isInverted, let children):
        addSection(name, isInverted, children, of: file, into: &diagnostics)
      case .partial(let name):
        if let partial = self.file(name, into: &diagnostics) { compile(partial, into: &diagnostics) }
      case .parent(let name, let blocks): addParent(name, blocks, of: file, into: &diagnostics)
      case .block(let block): addBlock(block, of: file, into: &diagnostics)
      }
    }
  }

  private mutating func addLiteral(_ bytes: ArraySlice<UInt8>) {
    state.read(bytes)
    program.appendLiteral(bytes, joining: jumpTarget != program.instructions.count)
  }

  private func file(_ name: TemplateName, into diagnostics: inout DiagnosticList) -> TemplateFile? {
    if openFiles.contains(name.text) {
      name.report(
        "template.recursion",
        LocalizedText(th: "“\(name.text)” เรียกตัวเองซ้ำ", en: "“\(name.text)” includes itself"),
        mend: LocalizedText(th: "ตัดวงจรการเรียกซ้ำ", en: "break the circle"), into: &diagnostics)
      return nil
    }
    if let file = files[name.text] { return file }
    name.report(
      "template.unknown-partial",
      LocalizedText(th: "ไม่มีแม่แบบชื่อ “\(name.text)”", en: "there is no template “\(name.text)”"),
      mend: LocalizedText(
        th: "สร้างไฟล์ \(name.text).mustache หรือแก้ชื่อ", en: "make \(name.text).mustache, or correct the name"),
      suggestion: NearestName.suggestion(for: name.text, among: files.keys.sorted()), into: &diagnostics)
    return nil
  }

  private mutating func addVariable(
    _ name: TemplateName, isRaw: Bool, into diagnostics: inout DiagnosticList
  ) {
    let pushed = openRecords(name, into: &diagnostics)
    defer { closeRecords(pushed) }
    guard let pushed, let field = resolve(name, last: true, local: pushed > 0, into: &diagnostics) else {
      return
    }
    switch (field.kind, state.mode) {
    case (.html, .text): program.instructions.append(.html(frame: field.frame, slot: field.slot))
    case (.text, .text) where !isRaw: program.instructions.append(.text(frame: field.frame, slot: field.slot))
    case (.url, .text) where !isRaw: program.instructions.append(.url(frame: field.frame, slot: field.slot))
    case (.text, .value) where !state.isAddress && !isRaw:
      program.instructions.append(.attribute(frame: field.frame, slot: field.slot))
    case (.url, .value) where !isRaw: program.instructions.append(.url(frame: field.frame, slot: field.slot))
    default: reportPlace(name, field.kind, isRaw, into: &diagnostics)
    }
    state.readValue()
  }

  private func reportPlace(
    _ name: TemplateName, _ kind: TemplateKind, _ isRaw: Bool, into diagnostics: inout DiagnosticList
  ) {
    let words = PlaceMessages.problem(kind, state, isRaw: isRaw)
    name.report(
      "template.wrong-place",
      LocalizedText(th: "“\(name.text)” \(words.message.th)", en: "“\(name.text)” \(words.message.en)"),
      mend: words.mend, into: &diagnostics)
  }

  private mutating func addSection(
    _ name: TemplateName, _ isInverted: Bool, _ children: [TemplateNode], of file: TemplateFile,
    into diagnostics: inout DiagnosticList
  ) {
    let pushed = openRecords(name, into: &diagnostics)
    defer { closeRecords(pushed) }
    guard let pushed, let field = resolve(name, last: true, local: pushed > 0, into: &diagnostics) else {
      return
    }
    let start = program.instructions.count
    var inner: TemplateShape?
    switch field.kind {
    case .list(let shape) where !isInverted:
      inner = shape()
      program.instructions.append(.each(frame: field.frame, slot: field.slot, end: 0))
    case .record(let shape) where !isInverted:
      inner = shape()
      program.instructions.append(.with(frame: field.frame, slot: field.slot, end: 0))
    default:
      program.instructions.append(
        .when(frame: field.frame, slot: field.slot, isInverted: isInverted, end: 0))
    }
    let before = state
    if let inner { shapes.append(inner) }
    jumpTarget = program.instructions.count
    compile(children, of: file, into: &diagnostics)
    if inner != nil { shapes.removeLast() }
    close(start)
    if !state.isSame(as: before) {
      name.report(
        "template.torn-section",
        LocalizedText(
          th: "ส่วน “\(name.text)” เริ่มและจบในตำแหน่งต่างกันของ HTML",
          en: "the section “\(name.text)” begins and ends at different places of the HTML"),
        mend: LocalizedText(
          th: "ให้ส่วนนี้ครอบแท็กหรือแอตทริบิวต์ทั้งอัน", en: "let it hold whole tags or whole attributes"),
        into: &diagnostics)
      state = before
    }
  }

  private mutating func close(_ start: Int) {
    let end = program.instructions.count
    jumpTarget = end
    switch program.instructions[start] {
    case .each(let frame, let slot, _):
      program.instructions[start] = .each(frame: frame, slot: slot, end: end)
    case .with(let frame, let slot, _):
      program.instructions[start] = .with(frame: frame, slot: slot, end: end)
    case .when(let frame, let slot, let isInverted, _):
      program.instructions[start] = .when(frame: frame, slot: slot, isInverted: isInverted, end: end)
    default: break
    }
  }

  private mutating func addParent(
    _ name: TemplateName, _ blocks: [TemplateBlock], of file: TemplateFile,
    into diagnostics: inout DiagnosticList
  ) {
    guard let parent = self.file(name, into: &diagnostics) else { return }
    let known = BlockNames.all(in: parent, files)
    var own: [String: Replacement] = [:]
    for block in blocks {
      own[block.name.text] = Replacement(block: block, file: file)
      guard !known.contains(block.name.text) else { continue }
      block.name.report(
        "template.unknown-block",
        LocalizedText(
          th: "“\(name.text)” ไม่มีส่วน “\(block.name.text)”",
          en: "“\(name.text)” has no block “\(block.name.text)”"),
        mend: LocalizedText(
          th: "ส่วนที่มี: \(known.sorted().joined(separator: ", "))",
          en: "its blocks are: \(known.sorted().joined(separator: ", "))"),
        suggestion: NearestName.suggestion(for: block.name.text, among: known), into: &diagnostics)
    }
    replacements.append(own)
    compile(parent, into: &diagnostics)
    replacements.removeLast()
  }

  private mutating func addBlock(
    _ block: TemplateBlock, of file: TemplateFile, into diagnostics: inout DiagnosticList
  ) {
    // The outermost replacement is the one of the template that was asked for.
    guard let found = replacements.firstIndex(where: { $0[block.name.text] != nil }),
      let replacement = replacements[found][block.name.text]
    else {
      compile(block.nodes, of: file, into: &diagnostics)
      return
    }
    let kept = replacements
    replacements = Array(replacements[..<found])
    compile(replacement.block.nodes, of: replacement.file, into: &diagnostics)
    replacements = kept
  }
}

/// Names.
extension TemplateCompiler {
  /// A field that a name stands for.
  private struct Resolved {
    let frame: Int
    let slot: Int
    let kind: TemplateKind
  }

  /// Opens the records before the last dot of a name; how many were opened, or nothing where one is unknown.
  private mutating func openRecords(_ name: TemplateName, into diagnostics: inout DiagnosticList) -> Int? {
    var parts = name.text.utf8.split(separator: 0x2E).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count > 1 else { return 0 }
    parts.removeLast()
    for (count, part) in parts.enumerated() {
      let partName = TemplateName(text: part, offset: name.offset, source: name.source)
      guard let field = resolve(partName, last: false, local: count > 0, into: &diagnostics) else {
        closeRecords(count)
        return nil
      }
      guard case .record(let shape) = field.kind else {
        name.report(
          "template.not-a-record",
          LocalizedText(th: "“\(part)” ไม่มีชื่อย่อย", en: "“\(part)” has no names below it"),
          mend: LocalizedText(th: "ใช้ชื่อเดี่ยวโดยไม่มีจุด", en: "use the name without a dot"), into: &diagnostics)
        closeRecords(count)
        return nil
      }
      openStarts.append(program.instructions.count)
      program.instructions.append(.with(frame: field.frame, slot: field.slot, end: 0))
      jumpTarget = program.instructions.count
      shapes.append(shape())
    }
    return parts.count
  }

  private mutating func closeRecords(_ count: Int?) {
    for _ in 0..<(count ?? 0) {
      shapes.removeLast()
      if let start = openStarts.popLast() { close(start) }
    }
  }

  private func resolve(
    _ name: TemplateName, last: Bool, local: Bool, into diagnostics: inout DiagnosticList
  ) -> Resolved? {
    let text =
      last
      ? name.text.utf8.split(separator: 0x2E).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
      : name.text
    let visible = local ? shapes.suffix(1) : shapes[...]
    for (frame, shape) in visible.reversed().enumerated() {
      if let slot = shape.slot(of: text) {
        return Resolved(frame: frame, slot: slot, kind: shape.fields[slot].kind)
      }
    }
    let names = visible.reversed().flatMap { $0.fields.map(\.name) }
    name.report(
      "template.unknown-name",
      LocalizedText(
        th: "ไม่มีข้อมูลชื่อ “\(text)” ใน \(visible.last?.name ?? "")",
        en: "there is no “\(text)” in \(visible.last?.name ?? "")"),
      mend: LocalizedText(
        th: "ชื่อที่ใช้ได้: \(names.joined(separator: ", "))", en: "known are: \(names.joined(separator: ", "))"),
      suggestion: NearestName.suggestion(for: text, among: names), into: &diagnostics)
    return nil
  }
}
