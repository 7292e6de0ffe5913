/// The months by their Thai and English names.
enum ThaiMonth {
  /// The full names, January first.
  static let names = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
  ]
  /// The short names, January first.
  static let shortNames = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
  ]
  private static let englishNames = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
  ]

  /// The number from 1 to 12 of a month's name in full or short, Thai or English; dots may be missing.
  static func number(of text: String) -> Int? {
    let wanted = withoutDots(text.lowercased())
    let index =
      names.firstIndex { $0.utf8.elementsEqual(wanted) }
      ?? shortNames.firstIndex { withoutDots($0) == wanted }
      ?? englishNames.firstIndex { isEnglish(wanted, shortFor: Array($0.utf8)) }
    return index.map { $0 + 1 }
  }

  private static func isEnglish(_ wanted: [UInt8], shortFor name: [UInt8]) -> Bool {
    wanted == name || wanted.elementsEqual(name.prefix(3))
      || (wanted == Array("sept".utf8) && name.first == 0x73)
  }

  private static func withoutDots(_ text: String) -> [UInt8] { text.utf8.filter { $0 != 0x2E } }
}
