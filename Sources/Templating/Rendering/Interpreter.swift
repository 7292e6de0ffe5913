/// Runs the instructions of a program over a stack of records.
struct Interpreter: ~Copyable {
  private let program: Program
  private var frames: [TemplateRecord]
  private(set) var trace: RenderTrace

  /// Sets a program and the record that it begins with.
  init(program: Program, record: TemplateRecord, trace: RenderTrace) {
    self.program = program
    frames = [record]
    self.trace = trace
  }

  /// Runs the whole program.
  mutating func run(into output: inout [UInt8]) {
    run(0..<program.instructions.count, &output)
  }

  private mutating func run(_ range: Range<Int>, _ output: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = program.instructions[index]
      switch instruction {
      case .literal(let bytes):
        program.literals.withUnsafeBufferPointer {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[bytes]))
        }
      case .text(let frame, let slot), .attribute(let frame, let slot), .url(let frame, let slot):
        let start = output.count
        ValueWriter.append(value(frame, slot), as: instruction, to: &output)
        trace.add(.escaped, at: index, start..<output.count)
      case .html(let frame, let slot):
        let start = output.count
        ValueWriter.append(value(frame, slot), as: instruction, to: &output)
        trace.add(.html, at: index, start..<output.count)
      case .each(let frame, let slot, let end):
        if case .list(let records) = value(frame, slot) {
          for place in 0..<records.count { run(index, until: end, with: records[place], &output) }
        }
        index = end
        continue
      case .with(let frame, let slot, let end):
        if case .record(let record?) = value(frame, slot) { run(index, until: end, with: record, &output) }
        index = end
        continue
      case .when(let frame, let slot, let isInverted, let end):
        if value(frame, slot).isTruthy == isInverted {
          index = end
          continue
        }
        trace.add(.section, at: index, output.count..<output.count)
      }
      index += 1
    }
  }

  /// Runs the body of a section with a record.
  private mutating func run(
    _ section: Int, until end: Int, with record: TemplateRecord, _ output: inout [UInt8]
  ) {
    trace.add(.section, at: section, output.count..<output.count)
    frames.append(record)
    run((section + 1)..<end, &output)
    frames.removeLast()
  }

  @inline(__always)
  private func value(_ frame: Int, _ slot: Int) -> TemplateValue {
    frames[frames.count - 1 - frame].values[slot]
  }
}
