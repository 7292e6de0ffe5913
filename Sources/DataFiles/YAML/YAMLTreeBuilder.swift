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

  /// The tree; nothing where there is none or it is broken.
  mutating func build() -> DataNode? {
    source.bytes.withUnsafeBufferPointer { bytes in
      guard let events = YAMLEvents(UnsafeBufferPointer(rebasing: bytes[range])) else { return }
      while !isDone {
        if !events.next({ take($0) }) {
          let problem = events.problem
          let place = cursor.offset(of: problem.character, in: source.bytes)
          let opened = events.contextCharacter.map { cursor.offset(of: $0, in: source.bytes) }
          YAMLProblem(text: problem.text, offset: place, opened: opened)
            .report(in: source, range: range, into: &diagnostics)
          isRefused = true
          return
        }
      }
    }
    return isRefused ? nil : root
  }

  private mutating func take(_ event: yaml_event_t) {
    let start = cursor.offset(of: Int(event.start_mark.index), in: source.bytes)
    switch event.type {
    case YAML_STREAM_END_EVENT: isDone = true
    case YAML_DOCUMENT_START_EVENT: startDocument(at: start)
    case YAML_ALIAS_EVENT: refuseAlias(at: start)
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

  private mutating func startDocument(at offset: Int) {
    documents += 1
    guard documents > 1 else { return }
    refuse(
      "yaml.second-document", at: offset,
      LocalizedText(th: "มีข้อมูลชุดที่สองในไฟล์เดียวกัน", en: "there is a second document in the file"),
      LocalizedText(th: "ลบบรรทัด --- ที่คั่นกลาง", en: "remove the line --- between them"))
  }

  private mutating func refuseAlias(at offset: Int) {
    refuse(
      "yaml.alias", at: offset,
      LocalizedText(th: "ไม่ใช้การอ้างซ้ำ (*ชื่อ)", en: "references (*name) are not used here"),
      LocalizedText(
        th: "เขียนค่าซ้ำเต็ม ๆ หรือใส่เครื่องหมายคำพูดถ้าต้องการดอกจันจริง",
        en: "write the value again, or quote it where a real asterisk is meant"))
  }

  private mutating func check(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?, at offset: Int
  ) {
    if anchor != nil {
      refuse(
        "yaml.anchor", at: offset,
        LocalizedText(th: "ไม่ใช้การตั้งชื่ออ้างอิง (&ชื่อ)", en: "names for references (&name) are not used here"),
        LocalizedText(
          th: "ลบ & และชื่อออก หรือใส่เครื่องหมายคำพูด", en: "remove & and the name, or quote the value"))
    }
    if tag != nil {
      refuse(
        "yaml.tag", at: offset,
        LocalizedText(th: "ไม่ใช้ป้ายชนิดข้อมูล (!)", en: "type tags (!) are not used here"),
        LocalizedText(th: "ลบเครื่องหมาย ! หรือใส่เครื่องหมายคำพูด", en: "remove the !, or quote the value"))
    }
  }

  private mutating func refuse(
    _ rule: RuleID, at offset: Int, _ message: LocalizedText, _ mend: LocalizedText
  ) {
    diagnostics.add(rule, in: source, at: offset, length: 1, message, mend: mend)
    isRefused = true
    isDone = true
  }

  private mutating func open(isMapping: Bool, at offset: Int) {
    guard frames.count < limits.depth else {
      refuse(
        "yaml.too-deep", at: offset,
        LocalizedText(
          th: "ข้อมูลซ้อนกันลึกเกิน \(limits.depth) ชั้น", en: "the data is nested deeper than \(limits.depth) levels"
        ),
        LocalizedText(th: "จัดข้อมูลให้ซ้อนกันน้อยลง", en: "nest it less"))
      return
    }
    if isMapping, frames.last.map({ $0.isMapping && $0.key == nil }) ?? false {
      refuseKey(at: offset)
      return
    }
    frames.append(Frame(isMapping: isMapping, offset: offset))
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
    let text = NFC.normalised(String(decoding: bytes, as: UTF8.self))
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    let length = max(1, lineLength(from: start, to: end))
    if let frame = frames.last, frame.isMapping, frame.key == nil {
      takeKey(Located(value: text, offset: start, length: length))
    } else {
      add(DataNode(content: .scalar(text, isPlain: isPlain), offset: start, length: length))
    }
  }

  private func lineLength(from start: Int, to end: Int) -> Int {
    guard start < end else { return 0 }
    let line = source.bytes[start..<min(end, source.bytes.count)].prefix { $0 != 0x0A && $0 != 0x0D }
    return line.count
  }

  private mutating func takeKey(_ key: Located<String>) {
    let last = frames.count - 1
    if let first = frames[last].keys.updateValue(key.offset, forKey: key.value) {
      diagnostics.add(
        "yaml.duplicate-key", in: source, at: key.offset, length: key.length,
        LocalizedText(th: "“\(key.value)” ซ้ำกับที่เขียนไว้แล้ว", en: "“\(key.value)” stands twice"),
        mend: LocalizedText(th: "เหลือไว้บรรทัดเดียว", en: "keep one of them"),
        related: [source.place(at: first, length: key.length)])
      isRefused = true
    }
    frames[last].key = key
  }

  private mutating func refuseKey(at offset: Int) {
    refuse(
      "yaml.complex-key", at: offset,
      LocalizedText(th: "ชื่อรายการต้องเป็นข้อความ", en: "a key must be a text"),
      LocalizedText(
        th: "ถ้าค่าขึ้นต้นด้วย { หรือ [ ให้ใส่เครื่องหมายคำพูด", en: "quote a value that begins with { or ["))
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
      refuseKey(at: node.offset)
      return
    }
    frames[last].key = nil
    frames[last].entries.append(
      DataEntry(key: key.value, keyOffset: key.offset, keyLength: key.length, value: node))
  }
}
