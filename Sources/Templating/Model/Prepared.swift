/// A model whose values are taken once, for parts that many pages share.
public struct Prepared<Item: TemplateModel>: Sendable {
  @usableFromInline let record: TemplateRecord

  /// Takes the values of a model.
  @inlinable public init(_ item: Item) { record = item.record }
}
