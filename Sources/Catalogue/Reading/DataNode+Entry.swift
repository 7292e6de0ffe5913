import DataFiles

extension DataNode {
  /// The entry of a mapping with a key.
  func entry(_ key: String) -> DataEntry? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }
  }

  /// Whether a mapping has a key.
  func has(_ key: String) -> Bool { entry(key) != nil }
}
