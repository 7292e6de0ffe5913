/// A tag between delimiters: what it does, its name, and the bytes that it takes.
struct TemplateTag {
  /// What a tag does.
  enum Kind: UInt8 {
    case variable = 0
    case raw = 0x26
    case section = 0x23
    case inverted = 0x5E
    case close = 0x2F
    case partial = 0x3E
    case parent = 0x3C
    case block = 0x24
    case comment = 0x21
    case delimiters = 0x3D

    /// Whether the tag takes its whole line where nothing else stands on it.
    var canStandAlone: Bool { self != .variable && self != .raw }
  }

  let kind: Kind
  let name: TemplateName
  let range: Range<Int>
}
