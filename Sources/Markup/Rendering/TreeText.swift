import CArena
import CCommonMark
import Glibc
import ThaiText

/// The words of libcmark's nodes, with what stand-ins stand for; they live as long as their tree.
struct TreeText {
  private let source: [UInt8]
  private let runs: [Range<Int>]

  /// The words of trees of a source.
  init(of source: [UInt8], runs: [Range<Int>] = []) {
    self.source = source
    self.runs = runs
  }

  /// The bytes of a node's literal text.
  func literal(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(node)) }

  /// Appends a node's words, escaped; false where they hold a star, which is judged by what stands around it.
  ///
  /// What a stand-in stands for holds no sign that is escaped, nor a star.
  func appendPlain(_ node: OpaquePointer, to output: inout [UInt8]) -> Bool {
    let text = Self.written(cmark_node_get_literal(node))
    guard ByteScan.first(0x2A, in: text) == nil else { return false }
    var read = 0
    if !runs.isEmpty, let first = ByteScan.first(StandIns.sign, in: text) {
      source.withUnsafeBufferPointer { source in
        forEachRun(in: text, from: first) { index, run in
          HTMLEscape.appendRuns(UnsafeBufferPointer(rebasing: text[read..<index]), false, to: &output)
          output.append(contentsOf: UnsafeBufferPointer(rebasing: source[run]))
          read = index + 4
        }
      }
    }
    HTMLEscape.appendRuns(UnsafeBufferPointer(rebasing: text[read...]), false, to: &output)
    return true
  }

  /// The bytes of a C string of libcmark's as they stand there.
  private static func written(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = strlen(text)
    return UnsafeRawPointer(text).withMemoryRebound(to: UInt8.self, capacity: count) {
      UnsafeBufferPointer(start: $0, count: count)
    }
  }

  /// The bytes of a C string of libcmark's.
  func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    let bytes = Self.written(text)
    guard !runs.isEmpty, let first = ByteScan.first(StandIns.sign, in: bytes) else { return bytes }
    return whole(bytes, from: first)
  }

  /// The words inside a node, line breaks as blanks.
  func plainText(of node: OpaquePointer) -> String {
    if let only = cmark_node_first_child(node), cmark_node_next(only) == nil,
      cmark_node_get_type(only) == CMARK_NODE_TEXT
    {
      return String(decoding: literal(only), as: UTF8.self)
    }
    var bytes: [UInt8] = []
    CommonMarkTree.walk(node) { current, isEntering in
      guard isEntering else { return }
      switch cmark_node_get_type(current) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: bytes += literal(current)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: bytes.append(0x20)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text with what its stand-ins stand for, in memory of the loan.
  private func whole(_ text: UnsafeBufferPointer<UInt8>, from first: Int) -> UnsafeBufferPointer<UInt8> {
    var size = text.count
    forEachRun(in: text, from: first) { _, run in size += run.count - 4 }
    guard let memory = arena_realloc(nil, size) else { return text }
    let whole = UnsafeMutableBufferPointer(
      start: memory.bindMemory(to: UInt8.self, capacity: size), count: size)
    var (read, written) = (0, 0)
    func copy(_ part: Slice<UnsafeBufferPointer<UInt8>>) {
      written = whole[written...].update(fromContentsOf: part)
    }
    source.withUnsafeBufferPointer { source in
      forEachRun(in: text, from: first) { index, run in
        copy(text[read..<index])
        copy(source[run])
        read = index + 4
      }
    }
    copy(text[read...])
    return UnsafeBufferPointer(whole)
  }

  private func forEachRun(
    in text: UnsafeBufferPointer<UInt8>, from first: Int, _ take: (Int, Range<Int>) -> Void
  ) {
    var next: Int? = first
    while let index = next {
      if let number = StandIns.number(in: text, at: index), number < runs.count { take(index, runs[number]) }
      next = ByteScan.first(StandIns.sign, in: text, from: index + 1)
    }
  }
}
