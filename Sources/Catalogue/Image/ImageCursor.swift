import ThaiText

/// Reads the parts of an image one after the other; what lies beyond its end reads as nothing and is remembered.
struct ImageCursor {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0
  /// Whether everything so far was there.
  private(set) var isSound = true

  /// A cursor at the start of bytes that outlive it.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether all was read, and nothing beyond.
  var isAtEnd: Bool { isSound && index == bytes.count }

  /// A number from 0 to 255.
  mutating func byte() -> Int {
    guard index < bytes.count else {
      isSound = false
      return 0
    }
    defer { index += 1 }
    return Int(bytes[index])
  }

  /// A number from 0 to 65,535.
  mutating func number() -> Int { byte() | byte() << 8 }

  /// A number with a fraction.
  mutating func fraction() -> Double {
    var pattern: UInt64 = 0
    for place in 0..<8 { pattern |= UInt64(byte()) << UInt64(place * 8) }
    return Double(bitPattern: pattern)
  }

  /// A text.
  mutating func text() -> String {
    let count = number()
    guard count <= bytes.count - index else {
      isSound = false
      return ""
    }
    defer { index += count }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[index..<index + count]), as: UTF8.self)
  }

  /// Something that may be absent.
  mutating func optional<Value>(_ read: (inout ImageCursor) -> Value?) -> Value? {
    byte() == 0 ? nil : read(&self)
  }

  /// A list of what reads as something.
  mutating func list<Value>(_ read: (inout ImageCursor) -> Value?) -> [Value] {
    let count = number()
    var values: [Value] = []
    // Everything takes a byte at least, so that a damaged count asks for no more room than there are bytes.
    values.reserveCapacity(min(count, bytes.count - index))
    for _ in 0..<count where isSound {
      if let value = read(&self) { values.append(value) } else { isSound = false }
    }
    return values
  }

  /// One of some values, by its place among them.
  mutating func choice<Value>(of values: [Value]) -> Value? {
    let place = byte()
    guard place < values.count else {
      isSound = false
      return nil
    }
    return values[place]
  }

  /// A piece of the bytes that was measured before.
  mutating func piece(_ count: Int) -> ImageCursor {
    guard count <= bytes.count - index else {
      isSound = false
      return ImageCursor(UnsafeRawBufferPointer(rebasing: bytes[..<0]))
    }
    defer { index += count }
    return ImageCursor(UnsafeRawBufferPointer(rebasing: bytes[index..<index + count]))
  }
}
