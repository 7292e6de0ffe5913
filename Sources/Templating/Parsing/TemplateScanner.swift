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

  /// All pieces; tags that are not closed or empty are reported.
  mutating func pieces(into diagnostics: inout DiagnosticList) -> [Piece] {
    var pieces: [Piece] = []
    while index < source.bytes.count {
      guard let start = find(opening, from: index) else {
        pieces.append(.literal(index..<source.bytes.count))
        break
      }
      guard let tag = tag(at: start, into: &diagnostics) else { break }
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

  private mutating func tag(at start: Int, into diagnostics: inout DiagnosticList) -> TemplateTag? {
    var inside = start + opening.count
    let isTriple = opening == Array("{{".utf8) && inside < source.bytes.count && source.bytes[inside] == 0x7B
    let ending = isTriple ? Array("}}}".utf8) : closing
    guard let end = find(ending, from: inside) else {
      diagnostics.add(
        "template.open-tag", in: source, at: start, length: opening.count,
        LocalizedText(th: "แท็กนี้ไม่ได้ปิด", en: "this tag is never closed"),
        mend: LocalizedText(th: "ปิดด้วย }}", en: "close it with }}"))
      return nil
    }
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
    guard parts.count == 2 else {
      name.report(
        "template.delimiters",
        LocalizedText(th: "กำหนดตัวคั่นไม่ครบ", en: "the delimiters are not two"),
        mend: LocalizedText(th: "เขียนเช่น {{=<% %>=}}", en: "write such as {{=<% %>=}}"), into: &diagnostics)
      return
    }
    opening = Array(parts[0])
    closing = Array(parts[1])
  }

  /// The whole line of a tag, its end included, where nothing but blanks stands beside it.
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
    guard let first = wanted.first else { return nil }
    var position = start
    while position + wanted.count <= source.bytes.count {
      if source.bytes[position] == first,
        source.bytes[position..<(position + wanted.count)].elementsEqual(wanted)
      {
        return position
      }
      position += 1
    }
    return nil
  }
}
