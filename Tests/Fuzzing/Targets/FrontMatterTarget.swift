import Diagnostics

@testable import DataFiles
@testable import Content

/// The data at the beginning of a document: what is read the short way must be what libyaml reads.
struct FrontMatterTarget: FuzzTarget {
  func fault(of bytes: [UInt8]) -> String? {
    var findings = DiagnosticList()
    defer { findings.print() }
    let isWhole = bytes.starts(with: "---\n".utf8)
    let document = isWhole ? bytes : Array("---\n".utf8) + bytes + Array("\n---\nก\n".utf8)
    guard let source = TextEncoding.decode(document, path: "a.md", into: &findings),
      let parts = FrontMatter.split(source, into: &findings)
    else { return findings.hasErrors ? nil : "a document is refused in silence" }
    guard parts.data.upperBound < parts.body.lowerBound, parts.body.upperBound == source.bytes.count else {
      return "the parts of a document run together"
    }
    let plain = source.bytes.withUnsafeBufferPointer {
      PlainMapping.read(UnsafeBufferPointer(rebasing: $0[parts.data]), at: parts.data.lowerBound)
    }
    _ = YAMLReader.read(source, range: parts.data, into: &findings)
    guard let plain else { return nil }
    var builder = YAMLTreeBuilder(source: source, range: parts.data, limits: .default)
    guard let full = builder.build(), builder.diagnostics.all.isEmpty else {
      return "front matter is taken that libyaml refuses"
    }
    return plain.isSame(as: full) ? nil : "front matter is read otherwise than by libyaml"
  }
}

extension DataNode {
  /// Whether two trees hold the same in the same places.
  func isSame(as other: DataNode) -> Bool {
    guard offset == other.offset, length == other.length else { return false }
    switch (content, other.content) {
    case (.scalar(let text, let isPlain), .scalar(let otherText, let isOtherPlain)):
      return text.utf8.elementsEqual(otherText.utf8) && isPlain == isOtherPlain
    case (.sequence(let nodes), .sequence(let others)):
      return nodes.elementsEqual(others) { $0.isSame(as: $1) }
    case (.mapping(let entries), .mapping(let others)):
      return entries.elementsEqual(others) {
        $0.key.utf8.elementsEqual($1.key.utf8) && $0.keyOffset == $1.keyOffset
          && $0.keyLength == $1.keyLength && $0.value.isSame(as: $1.value)
      }
    default: return false
    }
  }
}
