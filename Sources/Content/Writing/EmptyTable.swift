/// A table with headings and no rows, such as a scaffold puts beside a document.
package enum EmptyTable {
  private static let blanks: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20, 0x22, 0x2C, 0x3B]

  /// Whether a CSV file has nothing below its headings.
  package static func matches(_ bytes: [UInt8]) -> Bool {
    let isBreak = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    let rest = bytes.firstIndex(where: isBreak).map { bytes[$0...] } ?? []
    return rest.allSatisfy(blanks.contains)
  }
}
