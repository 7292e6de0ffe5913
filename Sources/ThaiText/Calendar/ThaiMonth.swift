/// The months by their Thai and English names.
enum ThaiMonth {
  /// The full names, January first.
  static let names = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม",
    "พฤศจิกายน", "ธันวาคม",
  ]
  /// The short names, January first.
  static let shortNames = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
  ]
  private static let englishNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]

  /// The number from 1 to 12 of a month's name in full or short, Thai or English.
  static func number(of text: String) -> Int? {
    let wanted = text.lowercased()
    let bare = withoutDots(wanted)
    if let index = names.firstIndex(of: text) { return index + 1 }
    if let index = shortNames.firstIndex(where: { withoutDots($0) == bare }) { return index + 1 }
    let index = englishNames.firstIndex { $0 == wanted || $0.utf8.prefix(3).elementsEqual(bare) }
    return index.map { $0 + 1 }
  }

  private static func withoutDots(_ text: String) -> [UInt8] { text.utf8.filter { $0 != 0x2E } }
}
