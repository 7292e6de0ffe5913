import DataFiles
import Diagnostics
import Foundation

@testable import DataFiles
@testable import ThaiText

/// What is looked for in bytes many at a time must be what one at a time finds: bad UTF-8, numbers of persons, form C.
struct TextTarget: FuzzTarget {
  func fault(of bytes: [UInt8]) -> String? {
    var findings = DiagnosticList()
    defer { findings.print() }
    _ = TextEncoding.decode(bytes, path: "a.txt", into: &findings)
    guard isRight(UTF8Check.firstBadByte(in: bytes), in: bytes) else { return "bad UTF-8 is misjudged" }
    guard NationalID.findPersonal(in: bytes) == Self.numbers(in: bytes) else {
      return "numbers of persons are missed or made up"
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let composed = text.precomposedStringWithCanonicalMapping
    return NFC.normalised(text).utf8.elementsEqual(composed.utf8)
      && NFC.isNormalised(text) == text.utf8.elementsEqual(composed.utf8) ? nil : "form C is another one"
  }

  private func isRight(_ bad: Int?, in bytes: [UInt8]) -> Bool {
    guard let bad else { return Self.isSound(bytes[...]) }
    let isPart = (1...4).contains { bad + $0 <= bytes.count && Self.isSound(bytes[bad..<(bad + $0)]) }
    return bad < bytes.count && Self.isSound(bytes[..<bad]) && !isPart
  }

  private static func isSound(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// The numbers of a text by their definition, token by token.
  private static func numbers(in bytes: [UInt8]) -> [NationalID.Match] {
    var matches: [NationalID.Match] = []
    var (index, start, separators) = (0, -1, 0)
    while index < bytes.count {
      let (token, length) = IdentityToken.read(bytes.span, at: index)
      if case .digit = token {
        if start < 0 { start = index }
        separators = 0
      } else if start >= 0 {
        separators += token == .other ? 4 : token == .invisible ? 0 : 1
        if separators > 3 {
          matches += DigitChain(of: bytes.span, in: start..<(index + length)).matches
          (start, separators) = (-1, 0)
        }
      }
      index += length
    }
    return start < 0 ? matches : matches + DigitChain(of: bytes.span, in: start..<bytes.count).matches
  }
}
