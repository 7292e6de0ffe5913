/// A compiled template: its instructions and the literal bytes that they copy.
struct Program: Sendable {
  var instructions: [Instruction] = []
  var literals: [UInt8] = []

  /// Appends literal bytes, joined to a literal that has just been written.
  mutating func appendLiteral(_ bytes: ArraySlice<UInt8>, joining: Bool) {
    guard !bytes.isEmpty else { return }
    let start = literals.count
    literals += bytes
    if joining, case .literal(let previous)? = instructions.last, previous.upperBound == start {
      instructions[instructions.count - 1] = .literal(previous.lowerBound..<literals.count)
    } else {
      instructions.append(.literal(start..<literals.count))
    }
  }
}
