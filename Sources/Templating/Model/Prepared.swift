/// A model whose values are taken once, for parts that many pages share.
package struct Prepared<Item: TemplateModel>: Sendable {
  let record: TemplateRecord

  /// Takes the values of a model.
  package init(_ item: Item) { record = item.record }
}
