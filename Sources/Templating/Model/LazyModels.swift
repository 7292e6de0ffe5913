/// Models of a long list, each made only when its turn comes.
public struct LazyModels<Item: TemplateModel>: Sendable {
  @usableFromInline let count: Int
  @usableFromInline let make: @Sendable (Int) -> Item
  /// Appends bytes that stand for a model, which need not be made for it.
  @usableFromInline let identify: (@Sendable (Int, inout [UInt8]) -> Void)?

  /// As many models as there are elements, each made from its element.
  ///
  /// Where bytes can be named that differ whenever the models do, nothing else is asked to tell them apart.
  @inlinable public init<Element: Sendable>(
    _ elements: [Element], make: @escaping @Sendable (Element) -> Item,
    identify: (@Sendable (Element, inout [UInt8]) -> Void)? = nil
  ) {
    count = elements.count
    self.make = { make(elements[$0]) }
    guard let identify else {
      self.identify = nil
      return
    }
    self.identify = { index, bytes in identify(elements[index], &bytes) }
  }
}
