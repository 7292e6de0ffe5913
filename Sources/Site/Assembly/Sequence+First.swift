extension Sequence {
  /// The first elements in an order, as sorting all would put them, without sorting the rest.
  func first(_ count: Int, by comesBefore: (Element, Element) -> Bool) -> [Element] {
    var best: [Element] = []
    for element in self {
      if best.count == count, let last = best.last, !comesBefore(element, last) { continue }
      best.insert(element, at: best.firstIndex { comesBefore(element, $0) } ?? best.count)
      if best.count > count { best.removeLast() }
    }
    return best
  }
}
