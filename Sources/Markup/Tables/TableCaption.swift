import CCommonMark
import Diagnostics

/// The line `Table: …` that stands above a table and names it.
enum TableCaption {
  private static let openings = ["Table:", "ตาราง:"]

  /// The words of a paragraph that is a caption; nothing for any other.
  static func words(of node: OpaquePointer, _ source: SourceText, _ lines: SourceLines) -> String? {
    let first = Int(cmark_node_get_start_line(node))
    guard first == Int(cmark_node_get_end_line(node)) else { return nil }
    let bytes = source.bytes[lines.range(ofLine: first)].dropFirst(Int(cmark_node_get_start_column(node)) - 1)
    guard openings.contains(where: { bytes.starts(with: $0.utf8) }) else { return nil }
    return words(in: CommonMarkTree.plainText(of: node))
  }

  /// The words after the opening; nothing where there is none.
  static func words(in text: String) -> String? {
    for opening in openings where text.utf8.starts(with: opening.utf8) {
      let rest = text.utf8.dropFirst(opening.utf8.count).drop { $0 == 0x20 }
      return rest.isEmpty ? nil : String(rest)
    }
    return nil
  }
}
