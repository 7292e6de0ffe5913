import Diagnostics
import Synchronization

/// A table that is made at the first question; it says nothing of its own, so that all are equal.
final class Lazily<Value: Sendable>: Sendable, Hashable {
  private let made = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    made.withLock { known in
      let value = known ?? make()
      known = value
      return value
    }
  }

  static func == (lhs: Lazily, rhs: Lazily) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}

/// The names that may stand somewhere, prepared once for any number of questions.
struct KnownNames: Sendable {
  private static let longestList = 100

  let names: [String]
  private let all: Set<String>
  private let nearest = Lazily<NearestNames>()

  init(_ names: [String]) {
    self.names = names
    all = Set(names)
  }

  var isEmpty: Bool { names.isEmpty }

  /// The names for a message; of very many only the first.
  var list: String {
    names.prefix(Self.longestList).joined(separator: ", ") + (names.count > Self.longestList ? ", …" : "")
  }

  func contains(_ name: String) -> Bool { all.contains(name) }

  /// The one name that was probably meant.
  func suggestion(for name: String) -> String? {
    nearest.value { NearestNames(names) }.suggestion(for: name)
  }
}
