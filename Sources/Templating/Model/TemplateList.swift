/// The records of a list, made one at a time when they are asked for.
@usableFromInline struct TemplateList: Sendable {
  let count: Int
  private let make: @Sendable (Int) -> TemplateRecord

  /// A list of a length, whose records are made from their place.
  @usableFromInline init(count: Int, make: @escaping @Sendable (Int) -> TemplateRecord) {
    self.count = count
    self.make = make
  }

  /// A list of models.
  @inlinable init<Item: TemplateModel>(_ items: [Item]) {
    self.init(count: items.count) { items[$0].record }
  }

  /// The record at a place.
  subscript(index: Int) -> TemplateRecord { make(index) }
}
