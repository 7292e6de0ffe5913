extension Diagnostic {
  /// The finding as a member of `diagnostics` in every JSON answer of the program.
  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("rule", .string(rule.name)),
      .init("severity", .string(severity.rawValue)),
      .init("message", ["th": .string(message.th), "en": .string(message.en)]),
    ]
    if let mend { members.append(.init("mend", ["th": .string(mend.th), "en": .string(mend.en)])) }
    if let suggestion { members.append(.init("suggestion", .string(suggestion))) }
    if let place { members += place.members }
    if !related.isEmpty {
      members.append(.init("related", .array(related.map { .object($0.members) })))
    }
    return .object(members)
  }
}

extension SourcePlace {
  var members: [JSONValue.Member] {
    [.init("file", .string(file)), .init("line", .integer(line)), .init("column", .integer(column))]
  }
}
