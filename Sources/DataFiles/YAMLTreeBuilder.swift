import CYAML
import Diagnostics
import ThaiText

/// Builds the tree from libyaml's events, with a stack of its own so that no nesting can exhaust the program's.
struct YAMLTreeBuilder {
  /// A list or mapping that is not closed yet.
  private struct Frame {
    let isMapping: Bool
    let offset: Int
    var nodes: [DataNode] = []
    var entries: [DataEntry] = []
    var key: Located<String>?
    var keys: [String: Int] = [:]
  }

  private(set) var diagnostics = DiagnosticList()
  /// Values in quotation marks of Word's, which are told where these broke nothing.
  private var curved = DiagnosticList()
  private let source: SourceText
  private let range: Range<Int>
  private let limits: YAMLLimits
  private var cursor: CharacterCursor
  private var frames: [Frame] = []
  private var root: DataNode?
  private var documents = 0
  private var isDone = false
  private var isRefused = false

  init(source: SourceText, range: Range<Int>, limits: YAMLLimits) {
    self.source = source
    self.range = range
    self.limits = limits
    cursor = CharacterCursor(start: range.lowerBound)
  }

  /// The tree, or nil if it is empty or invalid.
  mutating func build() -> DataNode? {
    source.bytes.withUnsafeBufferPointer { bytes in
      guard let events = YAMLEvents(UnsafeBufferPointer(rebasing: bytes[range])) else { return }
      while !isDone {
        if !events.next({ take($0) }) {
          curved = DiagnosticList()
          refuse(problemOf(events))
        }
      }
    }
    diagnostics.add(contentsOf: curved)
    return isRefused ? nil : root
  }

  private mutating func take(_ event: yaml_event_t) {
    let start = cursor.offset(of: Int(event.start_mark.index), in: source.bytes)
    switch event.type {
    case YAML_STREAM_END_EVENT: isDone = true
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents > 1 { refuse(.yaml(.secondDocument, in: source, at: start)) }
    case YAML_ALIAS_EVENT: refuse(.yaml(.alias, in: source, at: start))
    case YAML_SCALAR_EVENT: takeScalar(event, at: start)
    case YAML_SEQUENCE_START_EVENT:
      check(event.data.sequence_start.anchor, event.data.sequence_start.tag, at: start)
      open(isMapping: false, at: start)
    case YAML_MAPPING_START_EVENT:
      check(event.data.mapping_start.anchor, event.data.mapping_start.tag, at: start)
      open(isMapping: true, at: start)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: close()
    default: break
    }
  }

  private mutating func check(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?, at offset: Int
  ) {
    if anchor != nil { refuse(.yaml(.anchor, in: source, at: offset)) }
    if tag != nil { refuse(.yaml(.tag, in: source, at: offset)) }
  }

  private mutating func refuse(_ finding: Diagnostic) {
    diagnostics.add(finding)
    isRefused = true
    isDone = true
  }

  /// Whether the innermost open node is a mapping whose next key has not come.
  private var awaitsKey: Bool {
    guard let last = frames.indices.last else { return false }
    return frames[last].isMapping && frames[last].key == nil
  }

  private mutating func open(isMapping: Bool, at offset: Int) {
    guard frames.count < limits.depth else {
      refuse(.yamlTooDeep(limits, in: source, at: offset))
      return
    }
    if isMapping, awaitsKey {
      refuse(.yaml(.complexKey, in: source, at: offset))
      return
    }
    var frame = Frame(isMapping: isMapping, offset: offset)
    if isMapping { frame.keys.reserveCapacity(8) }
    frames.append(frame)
  }

  private mutating func close() {
    guard let frame = frames.popLast() else { return }
    let content: DataNode.Content = frame.isMapping ? .mapping(frame.entries) : .sequence(frame.nodes)
    add(DataNode(content: content, offset: frame.offset, length: 1))
  }

  private mutating func takeScalar(_ event: yaml_event_t, at start: Int) {
    let scalar = event.data.scalar
    check(scalar.anchor, scalar.tag, at: start)
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let end = cursor.offset(of: Int(event.end_mark.index), in: source.bytes)
    let read = Spelling.normalised(String(decoding: bytes, as: UTF8.self))
    let text = ControlCharacters.first(in: read) == nil ? read : ControlCharacters.removed(from: read)
    let firstLine = source.bytes[start..<max(start, end)].prefix { $0 != 0x0A && $0 != 0x0D }
    let length = max(1, firstLine.count)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    let quotes = isPlain ? CurvedQuotes(around: text) : nil
    if let quotes {
      curved.add("yaml.curved-quote", .problem, in: source.path) {
        .curvedQuotes(quotes, in: source, at: start, length: length)
      }
    }
    checkControls(read, start..<max(start, end))
    if awaitsKey {
      takeKey(Located(value: quotes?.inner ?? text, offset: start, length: length))
    } else {
      let isMissing = text.isEmpty && frames.last?.isMapping == true
      if isPlain, !isMissing { checkComment(after: end, isEmpty: text.isEmpty) }
      add(
        DataNode(
          content: .scalar(quotes?.inner ?? text, isPlain: isPlain && quotes == nil), offset: start,
          length: length))
    }
  }

  /// Reports characters that no page may hold, which come here from escapes such as `\x10`.
  private mutating func checkControls(_ text: String, _ range: Range<Int>) {
    guard let value = ControlCharacters.first(in: text) else { return }
    let place = YAMLEscapes.firstForbidden(in: source.bytes, range) ?? range.lowerBound..<range.lowerBound
    diagnostics.add(.controlCharacter(value, in: source, at: place.lowerBound, length: place.count))
  }

  /// Reports a comment on the line of a value without quotes that may have been meant as a part of it.
  private mutating func checkComment(after end: Int, isEmpty: Bool) {
    guard let sign = YAMLLine.comment(after: end, in: source.bytes[..<range.upperBound]) else { return }
    let line = source.bytes[sign..<range.upperBound].prefix { $0 != 0x0A && $0 != 0x0D }
    let next = line.dropFirst().first ?? 0x20
    let isSpaced = next == 0x20 || next == 0x09 || next == 0x23
    // Two blanks before the sign and one behind it are how explanations are written, also by our own scaffold.
    if isSpaced, isEmpty || sign - end > 1 || line.count == 1 { return }
    diagnostics.add("yaml.comment-cut", .problem, in: source.path) {
      .yamlCommentCut(String(decoding: line, as: UTF8.self), in: source, at: sign, length: line.count)
    }
  }

  private mutating func takeKey(_ key: Located<String>) {
    let last = frames.count - 1
    if let first = frames[last].keys.updateValue(key.offset, forKey: key.value) {
      diagnostics.add("yaml.duplicate-key", .error, in: source.path) {
        .yamlDuplicateKey(key, first: first, in: source)
      }
      isRefused = true
    }
    frames[last].key = key
    let rest = source.bytes[min(key.offset + key.length, range.upperBound)..<range.upperBound]
    guard let colon = rest.firstIndex(where: { $0 != 0x20 }), rest[colon] == 0x3A else { return }
    checkComment(after: colon + 1, isEmpty: true)
  }

  private mutating func add(_ node: DataNode) {
    guard let last = frames.indices.last else {
      root = node
      return
    }
    guard frames[last].isMapping else {
      frames[last].nodes.append(node)
      return
    }
    guard let key = frames[last].key else {
      refuse(.yaml(.complexKey, in: source, at: node.offset))
      return
    }
    frames[last].key = nil
    frames[last].entries.append(
      DataEntry(key: key.value, keyOffset: key.offset, keyLength: key.length, value: node))
  }

  private mutating func problemOf(_ events: borrowing YAMLEvents) -> Diagnostic {
    let offset =
      switch events.problemPlace {
      case .byte(let byte): range.lowerBound + byte
      case .character(let character): cursor.offset(of: character, in: source.bytes)
      }
    let place = min(offset, max(range.lowerBound, range.upperBound - 1))
    if let slip = YAMLSlip.find(in: source.bytes[range], near: place) { return .yaml(slip, in: source) }
    let opened = events.contextCharacter.map { cursor.offset(of: $0, in: source.bytes) }
    return .yamlProblem(events.problem, opened: opened, in: source, at: place)
  }
}
