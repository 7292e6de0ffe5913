/// Works out what a program does with the values that are known, so that only open values are left to do.
struct ProgramSpecializer {
  /// The fields of a record, and what stands before their names in those of open fields.
  private struct Names {
    let shape: TemplateShape
    let prefix: String
  }

  /// A record of the stack that the program sees.
  private enum Frame {
    /// Known values; with their names, where some of them may be open.
    case known(TemplateRecord, Names?)
    /// A record that comes with an open value, counted from the outermost that is there when the program runs.
    case open(Int)
  }

  /// Where a value comes from.
  private enum Source {
    case known(TemplateValue, names: Names?)
    case open(frame: Int, slot: Int)
  }

  private let program: Program
  private let open: TemplateShape
  private var result = Program()
  private var frames: [Frame]
  private var openFrames = 1
  private var jumpTarget = 0

  /// The program for records of a shape of open fields, where all other values are those of a known record.
  static func specialize(
    _ program: Program, for shape: TemplateShape, _ known: TemplateRecord, open: TemplateShape
  ) -> Program {
    var specializer = ProgramSpecializer(
      program: program, open: open, frames: [.known(known, Names(shape: shape, prefix: ""))])
    specializer.rewrite(0..<program.instructions.count)
    return specializer.result
  }

  private init(program: Program, open: TemplateShape, frames: [Frame]) {
    self.program = program
    self.open = open
    self.frames = frames
  }

  private func source(_ frame: Int, _ slot: Int) -> Source {
    switch frames[frames.count - 1 - frame] {
    case .open(let level): return .open(frame: openFrames - 1 - level, slot: slot)
    case .known(let record, let names):
      let value = record.values[slot]
      guard let names else { return .known(value, names: nil) }
      let field = names.shape.fields[slot]
      let name = names.prefix + field.name
      if let openSlot = open.slot(of: name) { return .open(frame: openFrames - 1, slot: openSlot) }
      return .known(value, names: self.names(below: field, name + "."))
    }
  }

  /// The names of a record that may be open.
  private func names(below field: TemplateShape.Field, _ prefix: String) -> Names? {
    guard case .record(let shape) = field.kind,
      open.fields.contains(where: { $0.name.utf8.starts(with: prefix.utf8) })
    else { return nil }
    return Names(shape: shape(), prefix: prefix)
  }

  private mutating func rewrite(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = program.instructions[index]
      switch instruction {
      case .literal(let bytes): appendLiteral(program.literals[bytes])
      case .text(let frame, let slot), .attribute(let frame, let slot), .url(let frame, let slot),
        .html(let frame, let slot):
        write(source(frame, slot), as: instruction)
      case .each(let frame, let slot, let end), .with(let frame, let slot, let end):
        rewriteSection(source(frame, slot), instruction, (index + 1)..<end)
        index = end
        continue
      case .when(let frame, let slot, let isInverted, let end):
        rewriteCondition(source(frame, slot), isInverted, (index + 1)..<end)
        index = end
        continue
      }
      index += 1
    }
  }

  private mutating func appendLiteral(_ bytes: ArraySlice<UInt8>) {
    result.appendLiteral(bytes, joining: jumpTarget != result.instructions.count)
  }

  private mutating func write(_ source: Source, as instruction: Instruction) {
    switch source {
    case .known(let value, _):
      var bytes: [UInt8] = []
      ValueWriter.append(value, as: instruction, to: &bytes)
      appendLiteral(bytes[...])
    case .open(let frame, let slot):
      result.instructions.append(instruction.reading(frame: frame, slot: slot))
    }
  }

  private mutating func rewriteSection(_ source: Source, _ section: Instruction, _ body: Range<Int>) {
    switch source {
    case .known(.list(let records), _):
      for index in 0..<records.count { rewrite(body, with: .known(records[index], nil)) }
    case .known(.record(let record?), let names): rewrite(body, with: .known(record, names))
    case .known: break
    case .open(let frame, let slot):
      let start = result.instructions.count
      result.instructions.append(section.reading(frame: frame, slot: slot))
      jumpTarget = result.instructions.count
      openFrames += 1
      rewrite(body, with: .open(openFrames - 1))
      openFrames -= 1
      close(start)
    }
  }

  private mutating func rewriteCondition(_ source: Source, _ isInverted: Bool, _ body: Range<Int>) {
    switch source {
    case .known(let value, _): if value.isTruthy != isInverted { rewrite(body) }
    case .open(let frame, let slot):
      let start = result.instructions.count
      result.instructions.append(.when(frame: frame, slot: slot, isInverted: isInverted, end: 0))
      jumpTarget = result.instructions.count
      rewrite(body)
      close(start)
    }
  }

  private mutating func rewrite(_ body: Range<Int>, with frame: Frame) {
    frames.append(frame)
    rewrite(body)
    frames.removeLast()
  }

  private mutating func close(_ start: Int) {
    jumpTarget = result.instructions.count
    result.instructions[start] = result.instructions[start].ending(at: result.instructions.count)
  }
}
