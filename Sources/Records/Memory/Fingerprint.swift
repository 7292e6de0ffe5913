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
    while index + 32 <= bytes.count {
      let words = (
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
      )
      // Two chains that do not wait for each other; each word is bound to its place by its chain.
      high = Self.mix(words.0 ^ Self.keys.0, words.1 ^ high) &+ words.0
      low = Self.mix(words.2 ^ Self.keys.1, words.3 ^ low) &+ words.2
      index += 32
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

  private static func mix(_ value: UInt64, _ factor: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: factor)
    return product.high ^ product.low ^ (value >> 29)
  }
}
