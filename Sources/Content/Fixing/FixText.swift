import DataFiles
import Diagnostics
import ThaiText

/// A file of text as it lies on the disk, with its parts, while it is mended.
struct FixText {
  let path: String
  /// All bytes but a byte order mark.
  let bytes: [UInt8]
  let source: SourceText
  /// The bytes of the data: all of a YAML file, what stands between the two lines of hyphens of a Markdown file.
  let data: Range<Int>
  /// The bytes of the text behind the data.
  let body: Range<Int>

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    source = SourceText(path: path, bytes: bytes)
    guard path.hasSuffix(".md") else {
      data = 0..<bytes.count
      body = bytes.count..<bytes.count
      return
    }
    var ignored = DiagnosticList()
    let parts = FrontMatter.split(source, into: &ignored)
    data = parts?.data ?? 0..<0
    body = parts?.body ?? 0..<bytes.count
  }

  /// Whether its data is read without an error.
  var isReadable: Bool { tree != nil }

  /// The data; nil if it is empty or no YAML.
  var tree: DataNode? {
    var findings = DiagnosticList()
    let node = YAMLReader.read(source, range: data, into: &findings)
    return findings.hasErrors ? nil : node
  }

  /// Every key of the data whose value is a text, with that.
  var values: [(key: String, node: DataNode, text: String)] {
    var found: [(key: String, node: DataNode, text: String)] = []
    func collect(_ node: DataNode) {
      switch node.content {
      case .scalar: break
      case .sequence(let nodes): nodes.forEach(collect)
      case .mapping(let entries):
        for entry in entries {
          if case .scalar(let text, _) = entry.value.content { found.append((entry.key, entry.value, text)) }
          collect(entry.value)
        }
      }
    }
    tree.map(collect)
    return found
  }

  /// The same text after edits.
  func with(_ edits: [FixEdit]) -> FixText {
    FixText(path: path, bytes: FixEdits(edits).applied(to: bytes))
  }

  /// The lines of a part, without their ends.
  func lines(in part: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = part.lowerBound
    while start < part.upperBound {
      let end = bytes[start..<part.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? part.upperBound
      lines.append(start..<end)
      let isPair = end + 1 < part.upperBound && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return lines
  }

  /// How its lines end.
  var lineEnd: [UInt8] { bytes.firstIndex(of: [0x0D, 0x0A]) == nil ? [0x0A] : [0x0D, 0x0A] }
}
