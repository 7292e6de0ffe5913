/// One sub-indicator of the year's list, such as 9.1 ข้อมูลพื้นฐาน.
package struct SubIndicator: Sendable, Hashable {
  /// Its number in the list, such as `9.1`.
  package let id: String
  /// Its official title.
  package let title: String
  /// The publication category nearest to it.
  package let category: PublicationCategory
  /// How sure its title and its extent are.
  package let confidence: Confidence
  /// Its items in official order.
  package let items: [CatalogueItem]

  /// Names a sub-indicator.
  package init(
    id: String, title: String, category: PublicationCategory, confidence: Confidence, items: [CatalogueItem]
  ) {
    self.id = id
    self.title = title
    self.category = category
    self.confidence = confidence
    self.items = items
  }
}
