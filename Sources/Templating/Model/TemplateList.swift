/// The records of a list, made one at a time when they are asked for.
@usableFromInline struct TemplateList: Sendable {
  let count: Int
  private let make: @Sendable (Int) -> TemplateRecord
  private let identify: (@Sendable (Int, inout [UInt8]) -> Void)?

  /// A list of a length, whose records are made from their place; other bytes may stand for a record.
  @usableFromInline init(
    count: Int, identify: (@Sendable (Int, inout [UInt8]) -> Void)? = nil,
    make: @escaping @Sendable (Int) -> TemplateRecord
  ) {
    self.count = count
    self.make = make
    self.identify = identify
  }

  /// A list of models, whose records are made at once since they are asked for more than once.
  @inlinable init<Item: TemplateModel>(_ items: [Item]) {
    let records = items.map(\.record)
    self.init(count: records.count) { records[$0] }
  }

  /// The record at a place.
  subscript(index: Int) -> TemplateRecord { make(index) }

  /// Appends what tells the record at a place from others.
  func append(_ index: Int, to bytes: inout [UInt8]) {
    if let identify { identify(index, &bytes) } else { make(index).append(to: &bytes) }
  }
}
