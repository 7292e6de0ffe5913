/// Characters that neither XML nor HTML may hold: controls but tab and line ends, and what Unicode keeps for none.
package enum ControlCharacters {
  /// Whether a code point is one of them.
  package static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F...0x9F, 0xD800...0xDFFF, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// The first of them in a text.
  package static func first(in text: String) -> UInt32? {
    text.unicodeScalars.first { isForbidden($0.value) }?.value
  }
}
