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
