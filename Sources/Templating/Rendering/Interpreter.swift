import Markup

/// Runs the instructions of a program over a stack of records.
struct Interpreter {
  let program: Program

  /// Runs a range of instructions.
  func run(_ range: Range<Int>, _ frames: inout [TemplateRecord], _ output: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch program.instructions[index] {
      case .literal(let bytes): output += program.literals[bytes]
      case .text(let frame, let slot):
        if case .text(let text) = value(frame, slot, frames) { HTMLEscape.appendText(text.utf8, to: &output) }
      case .attribute(let frame, let slot):
        if case .text(let text) = value(frame, slot, frames) {
          HTMLEscape.appendAttribute(text.utf8, to: &output)
        }
      case .url(let frame, let slot):
        if case .url(let url?) = value(frame, slot, frames) {
          HTMLEscape.appendAttribute(url.text.utf8, to: &output)
        }
      case .html(let frame, let slot):
        if case .html(let html) = value(frame, slot, frames) { output += html.bytes }
      case .each(let frame, let slot, let end):
        runEach(value(frame, slot, frames), (index + 1)..<end, &frames, &output)
        index = end
        continue
      case .with(let frame, let slot, let end):
        if case .record(let record?) = value(frame, slot, frames) {
          frames.append(record)
          run((index + 1)..<end, &frames, &output)
          frames.removeLast()
        }
        index = end
        continue
      case .when(let frame, let slot, let isInverted, let end):
        if value(frame, slot, frames).isTruthy == isInverted {
          index = end
          continue
        }
      }
      index += 1
    }
  }

  private func runEach(
    _ value: TemplateValue, _ body: Range<Int>, _ frames: inout [TemplateRecord], _ output: inout [UInt8]
  ) {
    guard case .list(let records) = value else { return }
    for record in records {
      frames.append(record)
      run(body, &frames, &output)
      frames.removeLast()
    }
  }

  private func value(_ frame: Int, _ slot: Int, _ frames: [TemplateRecord]) -> TemplateValue {
    frames[frames.count - 1 - frame].values[slot]
  }
}
