/// Tells whether a line says more than what was understood of it.
enum KnownWords {
  private static let period = [
    "ปีงบประมาณ", "ประจำปี", "ไตรมาส", "พ.ศ.", "ระหว่าง", "ตลอดปี", "ตลอดทั้งปี", "ทุก", "และ", "ถึง", "ที่", "ปี",
  ]
  private static let budget = [
    "ไม่ใช้งบประมาณ", "ไม่ใช่งบประมาณ", "ไม่มีงบประมาณ", "ไม่ใช้งบ", "ไม่มี", "งบประมาณ", "จำนวน", "บาท", "เป็นเงิน",
    "รวม",
  ]

  /// Whether a text about time has words besides quarters and years.
  static func saysMore(period text: String, misspelling: String?) -> Bool {
    hasLetters(text, without: period + [misspelling].compactMap(\.self))
  }

  /// Whether a text about money has words besides the amount.
  static func saysMore(budget text: String) -> Bool { hasLetters(text, without: budget) }

  private static func hasLetters(_ text: String, without words: [String]) -> Bool {
    var rest = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " }))
    for word in words { rest = removing(word, from: rest) }
    return rest.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// Compares bytes, because a word may end in the middle of what people see as one letter.
  private static func removing(_ word: String, from text: String) -> String {
    let (bytes, wanted) = (Array(text.utf8), Array(word.utf8))
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: wanted) {
        index += wanted.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
