import CYAML

/// The events of libyaml over bytes that stay where they are.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Events over a buffer, which must outlive them; nothing where there is no memory.
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

  /// Hands the next event to a reader; false where libyaml has refused the text.
  func next(_ read: (yaml_event_t) -> Void) -> Bool {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return false }
    read(event)
    yaml_event_delete(&event)
    return true
  }

  /// What libyaml refused, and at which character of the text.
  var problem: (text: String, character: Int) {
    let value = parser.pointee
    let text = value.problem.map { String(cString: $0) } ?? ""
    return (text, Int(value.problem_mark.index))
  }

  /// Where the construct that libyaml could not finish began.
  var contextCharacter: Int? {
    let value = parser.pointee
    return value.context == nil ? nil : Int(value.context_mark.index)
  }
}
