/// One sub-indicator of the year's list, such as 9.1 ข้อมูลพื้นฐาน.
public struct SubIndicator: Sendable, Hashable {
  /// Its number in the list, such as `9.1`.
  public let id: String
  /// Its official title.
  public let title: String
  /// The publication category nearest to it.
  public let category: PublicationCategory
  /// How sure its title and its extent are.
  public let confidence: Confidence
  /// Its items in official order.
  public let items: [CatalogueItem]

  /// Names a sub-indicator.
  public init(
    id: String, title: String, category: PublicationCategory, confidence: Confidence, items: [CatalogueItem]
  ) {
    self.id = id
    self.title = title
    self.category = category
    self.confidence = confidence
    self.items = items
  }
}
