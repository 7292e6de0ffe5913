/// One indicator of the year's list, such as 9 การเปิดเผยข้อมูล.
package struct Indicator: Sendable, Hashable {
  /// Its number in the list, such as `9`.
  package let id: String
  /// Its official title.
  package let title: String
  /// Its sub-indicators in official order.
  package let subIndicators: [SubIndicator]

  /// Names an indicator.
  package init(id: String, title: String, subIndicators: [SubIndicator]) {
    self.id = id
    self.title = title
    self.subIndicators = subIndicators
  }
}
