/// The options of a command line in their plainest form: each once at most, and each value as a word of its own.
struct PlainOptions {
  /// The values of options that have one, by the option's name.
  private(set) var values: [String: String] = [:]
  /// The options that stand alone.
  private(set) var flags: Set<String> = []

  /// Nothing where a line holds anything but options of these names in that form.
  init?(_ arguments: ArraySlice<String>, values named: Set<String>, flags lone: Set<String>) {
    var rest = arguments
    while let name = rest.popFirst() {
      if lone.contains(name) {
        guard flags.insert(name).inserted else { return nil }
      } else {
        guard named.contains(name), values[name] == nil, let value = rest.popFirst(), !value.isEmpty,
          value.utf8.first != 0x2D
        else { return nil }
        values[name] = value
      }
    }
  }
}
