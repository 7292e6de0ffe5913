import Diagnostics

/// Turns the tree of a template into a program, with every name resolved and every place's escaping decided.
struct TemplateCompiler {
  /// How many bytes a template may have with all that it includes; a tag counts as some.
  private static let largest = 1_048_576
  private static let sizeOfTag = 16
  /// How many faults of one template are told, so that one slip made everywhere does not hide the others.
  private static let mostFindings = 100
  /// How many templates may include each other in a row.
  private static let longestChain = 50

  private let files: [String: TemplateFile]
  private var findings = DiagnosticList()
  private var program = Program()
  private var state = MarkupState()
  private var shapes: [TemplateShape]
  private var replacements: [[String: Replacement]] = []
  private var openFiles: [String] = []
  private var size = 0
  /// Where it grew too large: the include that did not fit any more.
  private var overflow: TemplateName?
  private var untold = 0

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
    compiler.compile(file)
    if compiler.untold > 0 {
      compiler.findings.add(.moreTemplateFaults(compiler.untold, in: file.source.path))
    }
    diagnostics.add(contentsOf: compiler.findings)
    if compiler.size > largest {
      let rule = TemplateRule.tooLarge(file.name, megabytes: largest / 1_048_576)
      if let overflow = compiler.overflow {
        overflow.report(rule, into: &diagnostics)
      } else {
        diagnostics.add(rule, in: file.source, at: 0, length: 0)
      }
    }
    return compiler.program
  }

  private init(files: [String: TemplateFile], shapes: [TemplateShape]) {
    self.files = files
    self.shapes = shapes
  }

  private mutating func compile(_ file: TemplateFile, asked name: TemplateName? = nil) {
    openFiles.append(file.name)
    compile(file.nodes, of: file)
    openFiles.removeLast()
    if size > Self.largest, overflow == nil { overflow = name }
  }

  private mutating func compile(_ nodes: [TemplateNode], of file: TemplateFile) {
    for node in nodes where size <= Self.largest {
      size += Self.sizeOfTag
      switch node {
      case .literal(let range): addLiteral(file.source.bytes[range])
      case .variable(let name, let isRaw): addVariable(name, isRaw: isRaw)
      case .section(let name, let isInverted, let children):
        withField(of: name) { $0.addSection(name, $1, isInverted, children, of: file) }
      case .partial(let name): if let partial = self.file(name) { compile(partial, asked: name) }
      case .parent(let name, let blocks): addParent(name, blocks, of: file)
      case .block(let block): addBlock(block, of: file)
      }
    }
  }

  private mutating func addLiteral(_ bytes: ArraySlice<UInt8>) {
    size += bytes.count
    state.read(bytes)
    program.append(.literal(Array(bytes)))
  }

  private mutating func addVariable(_ name: TemplateName, isRaw: Bool) {
    withField(of: name) { compiler, field in
      switch (field.kind, compiler.state.mode) {
      case (.html, .text): compiler.program.append(.html(field.place))
      case (.text, .text) where !isRaw: compiler.program.append(.text(field.place))
      case (.text, .value) where !isRaw && !compiler.state.isAddress:
        compiler.program.append(.attribute(field.place))
      case (.url, .text) where !isRaw, (.url, .value) where !isRaw:
        compiler.program.append(.url(field.place))
      default: compiler.report(.wrongPlace(name.text, field.kind, compiler.state), at: name)
      }
      compiler.state.readValue()
    }
  }

  private mutating func addSection(
    _ name: TemplateName, _ field: Field, _ isInverted: Bool, _ children: [TemplateNode],
    of file: TemplateFile
  ) {
    let before = state
    switch field.kind {
    case .list(let shape) where !isInverted:
      program.append(.each(field.place, inside(shape()) { $0.compile(children, of: file) }))
    case .record(let shape) where !isInverted:
      program.append(.with(field.place, inside(shape()) { $0.compile(children, of: file) }))
    default:
      let inside = inside { $0.compile(children, of: file) }
      program.append(.when(field.place, isInverted: isInverted, inside))
    }
    guard !state.isSame(as: before) else { return }
    report(.tornSection(name.text), at: name)
    state = before
  }

  /// The program that a closure makes, with the fields of one more record in sight.
  private mutating func inside(_ shape: TemplateShape? = nil, _ make: (inout Self) -> Void) -> Program {
    var program = Program()
    swap(&program, &self.program)
    if let shape { shapes.append(shape) }
    make(&self)
    if shape != nil { shapes.removeLast() }
    swap(&program, &self.program)
    return program
  }

  private mutating func addParent(_ name: TemplateName, _ blocks: [TemplateBlock], of file: TemplateFile) {
    guard let parent = self.file(name) else { return }
    let known = parent.blockNames(in: files)
    var own: [String: Replacement] = [:]
    for block in blocks {
      own[block.name.text] = Replacement(block: block, file: file)
      if !known.contains(block.name.text), tellsMore() {
        block.name.report(.unknownBlock(block.name.text, of: name.text, known: known), into: &findings)
      }
    }
    replacements.append(own)
    compile(parent, asked: name)
    replacements.removeLast()
  }

  private mutating func addBlock(_ block: TemplateBlock, of file: TemplateFile) {
    // The outermost replacement is the one of the template that was asked for.
    guard let found = replacements.firstIndex(where: { $0[block.name.text] != nil }),
      let replacement = replacements[found][block.name.text]
    else { return compile(block.nodes, of: file) }
    let kept = replacements
    replacements = Array(replacements[..<found])
    compile(replacement.block.nodes, of: replacement.file)
    replacements = kept
  }

  /// The template that another one includes; nil if there is none or it would include itself.
  private mutating func file(_ name: TemplateName) -> TemplateFile? {
    if openFiles.contains(name.text) {
      report(.recursion(name.text), at: name)
    } else if openFiles.count > Self.longestChain {
      report(.tooDeep(levels: Self.longestChain), at: name)
    } else if let file = files[name.text] {
      return file
    } else if tellsMore() {
      name.report(.unknownPartial(name.text, known: files.keys.sorted()), into: &findings)
    }
    return nil
  }

  private mutating func report(_ rule: TemplateRule, at name: TemplateName) {
    if tellsMore() { name.report(rule, into: &findings) }
  }

  /// Whether one more fault is told; if not, it is counted.
  private mutating func tellsMore() -> Bool {
    if findings.all.count < Self.mostFindings { return true }
    untold += 1
    return false
  }
}

/// Names.
extension TemplateCompiler {
  /// A field that a name stands for.
  private struct Field {
    let place: ValuePlace
    let kind: TemplateKind
  }

  /// Calls back with the field that a name stands for, inside the records before its last dot.
  private mutating func withField(of name: TemplateName, _ use: (inout Self, Field) -> Void) {
    let outerShapes = shapes
    defer { shapes = outerShapes }
    var parts = name.parts
    let last = parts.popLast() ?? ""
    var records: [ValuePlace] = []
    for part in parts {
      let name = TemplateName(text: part, offset: name.offset, source: name.source)
      guard let field = resolve(part, isLocal: !records.isEmpty, at: name) else { return }
      guard case .record(let shape) = field.kind else { return report(.notARecord(part), at: name) }
      records.append(field.place)
      shapes.append(shape())
    }
    guard let field = resolve(last, isLocal: !records.isEmpty, at: name) else { return }
    if records.isEmpty { return use(&self, field) }
    let innermost = inside { use(&$0, field) }
    let program = records.dropFirst().reversed().reduce(innermost) { Program(instructions: [.with($1, $0)]) }
    self.program.append(.with(records[0], program))
  }

  /// The field of a name in the innermost record, or, if it is not local, in any around it; nil is reported.
  private mutating func resolve(_ text: String, isLocal: Bool, at name: TemplateName) -> Field? {
    let visible = isLocal ? shapes.suffix(1) : shapes[...]
    for (frame, shape) in visible.reversed().enumerated() {
      if let slot = shape.slot(of: text) {
        return Field(place: ValuePlace(frame: frame, slot: slot), kind: shape.fields[slot].kind)
      }
    }
    if tellsMore() {
      let known = visible.reversed().flatMap { $0.fields.map(\.name) }
      name.report(.unknownName(text, of: visible.last?.name ?? "", known: known), into: &findings)
    }
    return nil
  }
}

extension TemplateFile {
  /// The names of the blocks that others may replace in this template and in those that it extends or includes.
  fileprivate func blockNames(in files: [String: TemplateFile]) -> Set<String> {
    var names = Set<String>()
    var seen: Set = [name]
    func collect(_ nodes: [TemplateNode]) {
      for node in nodes {
        switch node {
        case .block(let block):
          names.insert(block.name.text)
          collect(block.nodes)
        case .section(_, _, let children): collect(children)
        case .partial(let name): include(name)
        case .parent(let name, let blocks):
          for block in blocks { collect(block.nodes) }
          include(name)
        case .literal, .variable: break
        }
      }
    }
    func include(_ name: TemplateName) {
      if let file = files[name.text], seen.insert(name.text).inserted { collect(file.nodes) }
    }
    collect(nodes)
    return names
  }
}
