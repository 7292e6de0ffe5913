/// Brings news into the order of its list.
enum NewsOrder {
  /// The published news among some articles, the newest first.
  static func sorted(_ articles: [Article]) -> [Article] {
    let news = articles.filter { $0.kind == .news && $0.status == .published }
    let keys = news.map { (day: NewestFirst.number(of: $0.published), address: $0.address) }
    let order = news.indices.sorted { first, second in
      let (one, other) = (keys[first], keys[second])
      return NewestFirst.precedes(one.day, one.address, other.day, other.address)
    }
    return order.map { news[$0] }
  }
}
