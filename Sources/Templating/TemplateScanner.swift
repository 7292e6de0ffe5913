import Diagnostics

/// Splits a template into literal bytes and tags.
struct TemplateScanner {
  /// A piece of a template.
  enum Piece {
    case literal(Range<Int>)
    case tag(TemplateTag)
  }

  private let source: SourceText
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var index = 0

  init(source: SourceText) { self.source = source }

  /// All pieces; tags that are not closed or make no sense are reported.
  mutating func pieces(into diagnostics: inout DiagnosticList) -> [Piece] {
    var pieces: [Piece] = []
    while index < source.bytes.count {
      guard let start = find(opening, from: index) else {
        pieces.append(.literal(index..<source.bytes.count))
        break
      }
      guard let tag = tag(at: start) else {
        diagnostics.add(.openTag, in: source, at: start, length: opening.count)
        break
      }
      let alone = tag.kind.canStandAlone ? wholeLine(of: tag.range) : nil
      let taken = alone ?? tag.range
      let before = index..<max(index, taken.lowerBound)
      if !before.isEmpty { pieces.append(.literal(before)) }
      pieces.append(.tag(tag))
      index = taken.upperBound
      if tag.kind == .delimiters { setDelimiters(tag.name, into: &diagnostics) }
    }
    return pieces
  }

  /// The tag that opens at an offset; nil if it is never closed.
  private func tag(at start: Int) -> TemplateTag? {
    var inside = start + opening.count
    let isTriple = opening == Array("{{".utf8) && inside < source.bytes.count && source.bytes[inside] == 0x7B
    let ending = isTriple ? Array("}}}".utf8) : closing
    guard let end = find(ending, from: inside) else { return nil }
    var kind = TemplateTag.Kind.variable
    if isTriple {
      kind = .raw
      inside += 1
    } else if inside < end, let found = TemplateTag.Kind(rawValue: source.bytes[inside]) {
      kind = found
      inside += 1
    }
    let range = start..<(end + ending.count)
    return TemplateTag(kind: kind, name: name(in: inside..<end, kind), range: range)
  }

  private func name(in range: Range<Int>, _ kind: TemplateTag.Kind) -> TemplateName {
    var range = range
    while let first = range.first, source.bytes[first] <= 0x20 { range = (first + 1)..<range.upperBound }
    while let last = range.last,
      source.bytes[last] <= 0x20 || (kind == .delimiters && source.bytes[last] == 0x3D)
    {
      range = range.lowerBound..<last
    }
    return TemplateName(
      text: String(decoding: source.bytes[range], as: UTF8.self), offset: range.lowerBound, source: source)
  }

  private mutating func setDelimiters(_ name: TemplateName, into diagnostics: inout DiagnosticList) {
    let parts = name.text.utf8.split(separator: 0x20)
    guard parts.count == 2 else { return name.report(.delimiters, into: &diagnostics) }
    opening = Array(parts[0])
    closing = Array(parts[1])
  }

  /// The whole line of a tag, its end included, if nothing but blanks stands beside it.
  private func wholeLine(of tag: Range<Int>) -> Range<Int>? {
    let bytes = source.bytes
    var start = tag.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D else { return nil }
    var end = tag.upperBound
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A { return start..<(end + 2) }
    return bytes[end] == 0x0A || bytes[end] == 0x0D ? start..<(end + 1) : nil
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    source.bytes.withUnsafeBufferPointer { bytes in
      var position = start
      while position + wanted.count <= bytes.count {
        if bytes[position] == wanted[0], bytes[position..<(position + wanted.count)].elementsEqual(wanted) {
          return position
        }
        position += 1
      }
      return nil
    }
  }
}

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

    /// Whether the tag takes its whole line if nothing else stands on it.
    var canStandAlone: Bool { self != .variable && self != .raw }
  }

  let kind: Kind
  let name: TemplateName
  let range: Range<Int>
}

/// A name in a tag with its place.
struct TemplateName: Sendable {
  let text: String
  let offset: Int
  let source: SourceText

  /// What stands between the dots of the name.
  var parts: [String] {
    text.utf8.split(separator: 0x2E).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reports something about the name.
  func report(_ rule: TemplateRule, into diagnostics: inout DiagnosticList) {
    diagnostics.add(rule, in: source, at: offset, length: max(1, text.utf8.count))
  }
}
