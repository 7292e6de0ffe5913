import ThaiText

/// An id as its bytes in normal form, which are hashed and compared more cheaply than a text of Thai letters.
struct IDKey: Hashable {
  private let bytes: [UInt8]

  /// The key of an id; ids that are equal as texts have equal keys.
  init(_ id: String) { bytes = Array(NFC.normalised(id).utf8) }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
