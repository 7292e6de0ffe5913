/// A fingerprint of 128 bits that tells whether two builds saw the same; no protection against forgery.
public struct Fingerprint: Sendable, Hashable {
  /// The first half.
  public private(set) var high: UInt64
  /// The second half.
  public private(set) var low: UInt64

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

  /// Adds a number.
  public mutating func add(_ number: UInt64) {
    high = Self.mix(high ^ number, 0xFF51_AFD7_ED55_8CCD)
    low = Self.mix((low &+ number) ^ high, 0xC4CE_B9FE_1A85_EC53)
  }

  /// Adds bytes with their count, so that neighbours never run together.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(UInt64(bytes.count))
    var index = 0
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
  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a text that may be absent.
  public mutating func add(_ text: String?) {
    add(UInt64(text == nil ? 0 : 1))
    if let text { add(text) }
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
