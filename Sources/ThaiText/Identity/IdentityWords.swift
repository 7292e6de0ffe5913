/// Words that say what the digits behind them are.
package enum IdentityWords {
  /// What names a person's number, in small letters.
  package static let names = [
    "ประจำตัวประชาชน", "ประจําตัวประชาชน", "บัตรประชาชน", "เลขประจำตัว", "เลขประจําตัว", "เลขบัตร", "เลขที่บัตร",
    "บัตรประจำตัว", "บัตรประจําตัว", "หมายเลขบัตร", "เลข ปชช", "บัตร ปชช", "id card", "national id", "citizen id",
    "identity card", "identification number", "identification no",
  ]
  private static let identities = names.map { Array($0.utf8) }
  private static let telephones = ["โทร", "มือถือ", "โทรสาร", "แฟกซ์", "tel", "phone", "fax"].map {
    Array($0.utf8)
  }

  /// More bytes than stand between such a word and its digits.
  private static let reach = 96
  private static let shortReach = 12

  /// Whether a person's number is named shortly before an offset.
  static func nameIdentity(in text: UnsafeBufferPointer<UInt8>, before offset: Int) -> Bool {
    ends(in: text, before: offset, of: identities).contains { offset - $0 <= reach }
  }

  /// Whether the digits at an offset follow the word for a telephone.
  static func nameTelephone(in text: UnsafeBufferPointer<UInt8>, before offset: Int) -> Bool {
    ends(in: text, before: offset, of: telephones).contains { end in
      offset - end <= 2 * shortReach && !nameIdentity(in: text, from: end, before: offset)
    }
  }

  private static func nameIdentity(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, before offset: Int
  ) -> Bool {
    ends(in: text, before: offset, of: identities).contains { $0 > start }
  }

  /// Where words end that stand in the bytes before an offset.
  private static func ends(
    in text: UnsafeBufferPointer<UInt8>, before offset: Int, of words: [[UInt8]]
  ) -> [Int] {
    let start = max(0, offset - 2 * reach)
    return words.flatMap { word -> [Int] in
      guard offset - start >= word.count else { return [] }
      return (start...(offset - word.count)).filter { first in
        word.indices.allSatisfy { small(text[first + $0]) == word[$0] }
      }.map { $0 + word.count }
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
}
