import Markup

/// A compiled template, or the inside of one of its sections.
struct Program: Sendable {
  private(set) var instructions: [Instruction] = []

  /// Appends a step; literal bytes join those that were appended before.
  mutating func append(_ instruction: Instruction) {
    if case .literal(let more) = instruction, case .literal(var bytes)? = instructions.last {
      instructions.removeLast()
      bytes += more
      instructions.append(.literal(bytes))
    } else {
      instructions.append(instruction)
    }
  }

  /// Appends what the program makes of a stack of records, the innermost last.
  func run(with frames: inout [TemplateRecord], into output: inout [UInt8], _ budget: inout PageBudget) {
    for instruction in instructions {
      switch instruction {
      case .literal(let bytes): output += bytes
      case .text(let place):
        if case .text(let text) = frames[place] { HTMLEscape.appendText(text, to: &output) }
      case .attribute(let place):
        if case .text(let text) = frames[place] { HTMLEscape.appendAttribute(text, to: &output) }
      case .url(let place):
        if case .url(let url?) = frames[place] { HTMLEscape.appendAttribute(url.text, to: &output) }
      case .html(let place):
        if case .html(let html) = frames[place] { output += html.bytes }
      case .each(let place, let inside):
        if case .list(let records) = frames[place] {
          for record in records {
            guard budget.allows(output.count) else { return }
            inside.run(with: record, on: &frames, into: &output, &budget)
          }
        }
      case .with(let place, let inside):
        if case .record(let record?) = frames[place] {
          inside.run(with: record, on: &frames, into: &output, &budget)
        }
      case .when(let place, let isInverted, let inside):
        if frames[place].isTruthy != isInverted { inside.run(with: &frames, into: &output, &budget) }
      }
    }
  }

  private func run(
    with record: TemplateRecord, on frames: inout [TemplateRecord], into output: inout [UInt8],
    _ budget: inout PageBudget
  ) {
    frames.append(record)
    run(with: &frames, into: &output, &budget)
    frames.removeLast()
  }
}

/// What one page may cost: sections that repeat within each other multiply.
struct PageBudget {
  private static let mostBytes = 64 << 20
  private static let mostRecords = 1_000_000

  private var records = 0
  private let start: Int
  /// Whether the page needed more.
  private(set) var isSpent = false

  /// The budget of a page whose bytes are appended to others.
  init(after start: Int) { self.start = start }

  /// Takes one more record, if the page may still grow.
  mutating func allows(_ bytes: Int) -> Bool {
    records += 1
    if records > Self.mostRecords || bytes - start > Self.mostBytes { isSpent = true }
    return !isSpent
  }
}

/// One step of a compiled template.
enum Instruction: Sendable {
  /// Bytes that stand as they are.
  case literal([UInt8])
  /// A text between tags.
  case text(ValuePlace)
  /// A text in a quoted attribute.
  case attribute(ValuePlace)
  /// An address in a quoted attribute.
  case url(ValuePlace)
  /// Finished HTML.
  case html(ValuePlace)
  /// A part once for every record of a list.
  case each(ValuePlace, Program)
  /// A part with a record, if there is one.
  case with(ValuePlace, Program)
  /// A part if a value is truthy, or if it is not.
  case when(ValuePlace, isInverted: Bool, Program)
}

/// Where a value lies: the frame is counted from the innermost record outward.
struct ValuePlace {
  let frame: Int
  let slot: Int
}

extension [TemplateRecord] {
  fileprivate subscript(_ place: ValuePlace) -> TemplateValue {
    self[count - 1 - place.frame].values[place.slot]
  }
}
