/// One indicator of the year's list, such as 9 การเปิดเผยข้อมูล.
public struct Indicator: Sendable, Hashable {
  /// Its number in the list, such as `9`.
  public let id: String
  /// Its official title.
  public let title: String
  /// Its sub-indicators in official order.
  public let subIndicators: [SubIndicator]

  /// Names an indicator.
  public init(id: String, title: String, subIndicators: [SubIndicator]) {
    self.id = id
    self.title = title
    self.subIndicators = subIndicators
  }
}
