import ThaiText

/// A fingerprint of 128 bits that tells whether two builds saw the same; no protection against forgery.
public struct Fingerprint: Sendable, Hashable {
  /// The first half.
  public private(set) var high: UInt64
  /// The second half.
  public private(set) var low: UInt64

  private static let keys: (UInt64, UInt64) = (0xFF51_AFD7_ED55_8CCD, 0xC4CE_B9FE_1A85_EC53)

  /// The fingerprint of nothing.
  public init() {
    high = 0x9E37_79B9_7F4A_7C15
    low = 0xC2B2_AE3D_27D4_EB4F
  }

  /// A fingerprint from its halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The fingerprint of some bytes.
  public init(of bytes: [UInt8]) {
    self.init()
    add(bytes)
  }

  /// Adds a number.
  public mutating func add(_ number: UInt64) {
    high = Self.mix(high ^ number, Self.keys.0)
    low = Self.mix((low &+ number) ^ high, Self.keys.1)
  }

  /// Adds bytes with their count, so that neighbours never run together.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(UInt64(bytes.count))
    var index = 0
    if bytes.count >= 64 {
      // Four chains that do not wait for each other; each word is bound to its place by its chain.
      var chains = (high, low, high ^ Self.keys.1, low ^ Self.keys.0)
      while index + 64 <= bytes.count {
        chains.0 = Self.mix(bytes, index, chains.0, Self.keys.0)
        chains.1 = Self.mix(bytes, index + 16, chains.1, Self.keys.1)
        chains.2 = Self.mix(bytes, index + 32, chains.2, Self.keys.0)
        chains.3 = Self.mix(bytes, index + 48, chains.3, Self.keys.1)
        index += 64
      }
      (high, low) = (chains.0, chains.1)
      add(chains.2)
      add(chains.3)
    }
    while index + 8 <= bytes.count {
      add(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    add(rest)
  }

  /// Adds bytes.
  public mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// Adds a text.
  public mutating func add(_ text: String) { text.withBytes { add(UnsafeRawBufferPointer($0)) } }

  /// Adds a text that may be absent.
  public mutating func add(_ text: String?) {
    add(UInt64(text == nil ? 0 : 1))
    if let text { add(text) }
  }

  /// Adds another fingerprint.
  public mutating func add(_ other: Fingerprint) {
    add(other.high)
    add(other.low)
  }

  /// Adds the stamp of a file.
  public mutating func add(_ stamp: FileStamp) {
    add(UInt64(bitPattern: Int64(stamp.size)))
    add(stamp.inode)
    add(UInt64(bitPattern: stamp.modified))
    add(UInt64(bitPattern: stamp.changed))
  }

  /// Goes on in a chain with two words.
  @inline(__always)
  private static func mix(
    _ bytes: UnsafeRawBufferPointer, _ index: Int, _ chain: UInt64, _ key: UInt64
  ) -> UInt64 {
    let first = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let second = bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
    return mix(first ^ key, second ^ chain) &+ first
  }

  private static func mix(_ value: UInt64, _ factor: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: factor)
    return product.high ^ product.low ^ (value >> 29)
  }
}
