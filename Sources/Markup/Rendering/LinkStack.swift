/// Remembers which links were opened, so that only those are closed.
struct LinkStack {
  private var open: [Bool] = []

  /// Notes a link that was written or left out.
  mutating func enter(isWritten: Bool) { open.append(isWritten) }

  /// Whether the link that ends was written.
  mutating func leave() -> Bool { open.popLast() ?? false }
}
