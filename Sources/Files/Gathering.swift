import Synchronization

/// Gathers what many workers find, in no order.
package final class Gathering<Item: Sendable>: Sendable {
  private let items = Mutex<[Item]>([])

  package init() {}

  package func add(_ item: Item) { items.withLock { $0.append(item) } }

  /// What was gathered.
  package var all: [Item] { items.withLock { $0 } }
}
