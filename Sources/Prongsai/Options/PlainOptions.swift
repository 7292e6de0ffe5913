/// The options of a command line in their plainest form: each once at most, and each value as a word of its own.
///
/// They are so few that looking through them is quicker than having the runtime make sets and dictionaries.
struct PlainOptions {
  private var given: [(name: String, value: String?)] = []

  /// Nothing where a line holds anything but options of these names in that form.
  init?(_ arguments: ArraySlice<String>, values named: [String], flags lone: [String]) {
    var rest = arguments
    while let name = rest.popFirst() {
      guard !has(name) else { return nil }
      if lone.contains(name) {
        given.append((name, nil))
      } else {
        guard named.contains(name), let value = rest.popFirst(), !value.isEmpty, value.utf8.first != 0x2D
        else { return nil }
        given.append((name, value))
      }
    }
  }

  /// Whether an option is there.
  func has(_ name: String) -> Bool { given.contains { $0.name == name } }

  /// The value of an option that has one.
  func value(_ name: String) -> String? { given.first { $0.name == name }?.value }
}
