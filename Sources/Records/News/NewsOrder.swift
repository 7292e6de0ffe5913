/// Brings news into the order of its list.
enum NewsOrder {
  /// The published news among some articles, the newest first.
  static func sorted(_ articles: [Article]) -> [Article] {
    let news = articles.filter { $0.kind == .news && $0.status == .published }
    let keys = news.map { (day: $0.published?.dayNumber ?? .min, address: $0.address) }
    let order = news.indices.sorted { first, second in
      let (one, other) = (keys[first], keys[second])
      return one.day == other.day ? one.address < other.address : one.day > other.day
    }
    return order.map { news[$0] }
  }
}
