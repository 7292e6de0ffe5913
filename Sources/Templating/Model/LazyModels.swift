/// Models of a long list, each made only when its turn comes.
public struct LazyModels<Item: TemplateModel>: Sendable {
  @usableFromInline let count: Int
  @usableFromInline let make: @Sendable (Int) -> Item

  /// As many models as there are elements, each made from its element.
  @inlinable public init<Element: Sendable>(
    _ elements: [Element], make: @escaping @Sendable (Element) -> Item
  ) {
    count = elements.count
    self.make = { make(elements[$0]) }
  }
}
