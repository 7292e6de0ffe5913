/// Changes to the bytes of a file, as a fuzzer's input writes them: places with numbers or bytes to put there.
struct BytePatches {
  private static let numbers: [UInt64] = [
    0, 1, 2, 7, 255, 1 << 16, 1 << 31, 1 << 62, 1 << 63, .max - 7, .max,
  ]

  /// The changes, six bytes or more each.
  let input: ArraySlice<UInt8>

  /// The bytes with all changes made.
  func applied(to original: [UInt8]) -> [UInt8] {
    var bytes = original
    var rest = input
    while rest.count >= 4, !bytes.isEmpty {
      let head = Array(rest.prefix(4))
      rest = rest.dropFirst(4)
      let place = (Int(head[0]) | Int(head[1]) << 8) % bytes.count
      switch head[2] & 3 {
      case 0: bytes[place] = head[3]
      case 1: put(Self.numbers[Int(head[3]) % Self.numbers.count], at: place & ~7, of: &bytes)
      case 2:
        let count = min(Int(head[3]), rest.count, bytes.count - place)
        bytes.replaceSubrange(place..<(place + count), with: rest.prefix(count))
        rest = rest.dropFirst(count)
      default: bytes.removeLast(min(Int(head[3]), bytes.count))
      }
    }
    return bytes
  }

  private func put(_ number: UInt64, at place: Int, of bytes: inout [UInt8]) {
    for step in 0..<8 where place + step < bytes.count {
      bytes[place + step] = UInt8(truncatingIfNeeded: number >> (8 * step))
    }
  }
}
