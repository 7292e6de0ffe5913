import Diagnostics
import ThaiText

extension ControlCharacters {
  /// A file with more of them is no text.
  static let mostInText = 100

  /// The text with a blank in the place of each, as many bytes long.
  static func blanked(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isForbidden = isForbidden(scalar.value)
      result += isForbidden ? blanks[Unicode.UTF8.width(scalar) - 1] : Array(String(scalar).utf8)
    }
    return result
  }

  /// The text without them.
  static func removed(from text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isForbidden($0.value) }))
  }

  /// A sign of each length that says nothing.
  private static let blanks: [[UInt8]] = [
    [0x20], [0xC2, 0xA0], [0xEF, 0xBF, 0xBD], [0xEF, 0xBF, 0xBD, 0x20],
  ]

  /// Reports each of them in a source; how many there are.
  static func report(in source: SourceText, onlyNUL: Bool, into diagnostics: inout DiagnosticList) -> Int {
    var count = 0
    source.bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where mayBegin(bytes[index]) {
        let length = bytes[index] < 0x80 ? 1 : bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
        guard
          let scalar = String(decoding: bytes[index..<min(bytes.count, index + length)], as: UTF8.self)
            .unicodeScalars.first, isForbidden(scalar.value), !onlyNUL || scalar.value == 0
        else { continue }
        count += 1
        diagnostics.add(scalar.value == 0 ? "text.nul" : "text.control-character", .error, in: source.path) {
          .controlCharacter(scalar.value, in: source, at: index, length: length)
        }
      }
    }
    return count
  }

  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F, 0xC2, 0xEF, 0xF0...: true
    default: false
    }
  }
}
