/// One step of a compiled template; a frame is counted from the innermost model outward.
enum Instruction: Sendable {
  /// Bytes of the literal pool.
  case literal(Range<Int>)
  /// A text between tags.
  case text(frame: Int, slot: Int)
  /// A text in a quoted attribute.
  case attribute(frame: Int, slot: Int)
  /// An address in a quoted attribute.
  case url(frame: Int, slot: Int)
  /// Finished HTML.
  case html(frame: Int, slot: Int)
  /// What follows up to `end` once for every record of a list.
  case each(frame: Int, slot: Int, end: Int)
  /// What follows up to `end` with a record, where there is one.
  case with(frame: Int, slot: Int, end: Int)
  /// What follows up to `end` where a value is truthy, or where it is not.
  case when(frame: Int, slot: Int, isInverted: Bool, end: Int)
}

extension Instruction {
  /// The same step for the value of another place.
  func reading(frame: Int, slot: Int) -> Instruction {
    switch self {
    case .literal: self
    case .text: .text(frame: frame, slot: slot)
    case .attribute: .attribute(frame: frame, slot: slot)
    case .url: .url(frame: frame, slot: slot)
    case .html: .html(frame: frame, slot: slot)
    case .each(_, _, let end): .each(frame: frame, slot: slot, end: end)
    case .with(_, _, let end): .with(frame: frame, slot: slot, end: end)
    case .when(_, _, let isInverted, let end):
      .when(frame: frame, slot: slot, isInverted: isInverted, end: end)
    }
  }

  /// The same section with another end.
  func ending(at end: Int) -> Instruction {
    switch self {
    case .each(let frame, let slot, _): .each(frame: frame, slot: slot, end: end)
    case .with(let frame, let slot, _): .with(frame: frame, slot: slot, end: end)
    case .when(let frame, let slot, let isInverted, _):
      .when(frame: frame, slot: slot, isInverted: isInverted, end: end)
    case .literal, .text, .attribute, .url, .html: self
    }
  }
}
