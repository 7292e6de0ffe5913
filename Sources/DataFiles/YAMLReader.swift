import CYAML
import Diagnostics

/// Reads YAML into a tree of texts with places: no aliases, no tags, no duplicate keys, nothing guessed.
package enum YAMLReader {
  /// The tree of a source, or of a part of it whose places stay those of the whole file.
  ///
  /// Nil if the part is empty or invalid; what is invalid is reported.
  package static func read(
    _ source: SourceText, range: Range<Int>? = nil, limits: YAMLLimits = .default,
    into diagnostics: inout DiagnosticList
  ) -> DataNode? {
    let part = range ?? 0..<source.bytes.count
    guard part.count <= limits.bytes else {
      diagnostics.add(.yamlTooLarge(limits, in: source, at: part.lowerBound))
      return nil
    }
    var builder = YAMLTreeBuilder(source: source, range: part, limits: limits)
    let node = builder.build()
    diagnostics.add(contentsOf: builder.diagnostics)
    return node
  }
}

/// How large and how deep a data file may be.
package struct YAMLLimits: Sendable {
  /// The most bytes.
  package let bytes: Int
  /// The most levels of lists and mappings inside each other.
  package let depth: Int

  /// Limits for what people write: 1 MiB and 64 levels.
  package static let `default` = YAMLLimits(bytes: 1_048_576, depth: 64)
  /// Limits for what programs write: 64 MiB and 64 levels.
  package static let generous = YAMLLimits(bytes: 64 * 1_048_576, depth: 64)
}

/// The events of libyaml over a buffer.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Events over a buffer, which must outlive them; nil if there is no memory.
  init?(_ buffer: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Passes the next event to a reader; false if libyaml has refused the text.
  func next(_ read: (yaml_event_t) -> Void) -> Bool {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return false }
    read(event)
    yaml_event_delete(&event)
    return true
  }

  /// What libyaml refused, in its own words.
  var problem: String {
    parser.pointee.problem.map { String(cString: $0) } ?? ""
  }

  /// Where it was refused: a byte of the buffer if it is no text, a character otherwise.
  var problemPlace: YAMLPlace {
    let value = parser.pointee
    return value.error == YAML_READER_ERROR
      ? .byte(Int(value.problem_offset)) : .character(Int(value.problem_mark.index))
  }

  /// Where the construct that libyaml could not finish began.
  var contextCharacter: Int? {
    let value = parser.pointee
    return value.context == nil ? nil : Int(value.context_mark.index)
  }
}

/// A place in a buffer as libyaml counts it.
enum YAMLPlace {
  case byte(Int)
  case character(Int)
}

/// Turns counts of characters, as libyaml gives them, into byte offsets, at the cost of the way from the last one.
struct CharacterCursor {
  private let start: Int
  private var character = 0
  private var offset: Int

  init(start: Int) {
    self.start = start
    offset = start
  }

  /// The byte offset of a character counted from the start.
  mutating func offset(of wanted: Int, in bytes: [UInt8]) -> Int {
    while character < wanted, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
    while character > wanted, offset > start {
      offset -= 1
      while offset > start, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      character -= 1
    }
    return offset
  }
}
