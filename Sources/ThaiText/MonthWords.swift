/// Finds the months that a sentence, a sheet's name or a file's name speaks of.
package enum MonthWords {
  private static let full = ThaiMonth.names.map { Array($0.utf8) }
  private static let short = ThaiMonth.shortNames.map { Array($0.utf8) }
  private static let bare = ThaiMonth.shortNames.map { name in name.utf8.filter { $0 != 0x2E } }
  private static let era = ["พ.ศ.", "พ.ศ", "พศ.", "พศ", "ปี"].map { Array($0.utf8) }
  private static let month = Array("เดือน".utf8)
  private static let day = Array("วันที่".utf8)

  /// The months named in a text, each once, as `มกราคม 2566`, or without a year where none stands behind.
  ///
  /// A month that belongs to a date, such as `31 มกราคม 2566`, is none of them. A short name counts only where a year
  /// or `เดือน` stands beside it, or where it is all of the text, as `ก.พ.` is an office too.
  package static func months(in text: String) -> [String] {
    let bytes = Array(ThaiDigits.folded(Spelling.name(text)).utf8)
    var found: [String] = []
    var index = 0
    while index < bytes.count {
      guard let name = name(at: index, in: bytes) else {
        index += 1
        continue
      }
      let end = index + name.length
      let (year, next) = year(after: end, in: bytes)
      let isSure = !name.isShort || year != nil || isBehindMonth(index, bytes) || name.length == bytes.count
      if isSure, !isDate(before: index, in: bytes) {
        let phrase = ThaiMonth.names[name.index] + (year.map { " \($0)" } ?? "")
        if !found.contains(phrase) { found.append(phrase) }
      }
      index = next
    }
    return found
  }

  /// The months of a file's name, which may be written in numbers too, such as `2566-01`.
  package static func months(inFileName name: String) -> [String] {
    let named = months(in: name)
    if !named.isEmpty { return named }
    let folded = ThaiDigits.folded(name)
    let groups = folded.utf8.split(omittingEmptySubsequences: true) { !(0x30...0x39 ~= $0) }
    guard groups.count < 4,
      let year = groups.firstIndex(where: {
        $0.count == 4 && $0.first == 0x32 && $0.dropFirst().first == 0x35
      })
    else { return [] }
    let months = [year + 1, year - 1].filter { index in
      groups.indices.contains(index) && groups[index].count == 2
        && isJoined(groups[min(year, index)], in: folded)
    }
    guard months.count == 1, let month = months.first else { return [] }
    // Three numbers in a row are a day.
    let outer = month > year ? month + 1 : month - 1
    if groups.indices.contains(outer), groups[outer].count < 3,
      isJoined(groups[min(outer, month)], in: folded)
    {
      return []
    }
    return ["\(String(Substring(groups[year])))-\(String(Substring(groups[month])))"]
  }

  /// How many bytes a month's name takes at the beginning of some bytes.
  package static func length(at bytes: ArraySlice<UInt8>) -> Int? {
    (full.first { bytes.starts(with: $0) } ?? short.first { bytes.starts(with: $0) })?.count
  }

  /// Whether only one sign stands between a group of digits and the next one.
  private static func isJoined(_ group: Substring.UTF8View, in text: String) -> Bool {
    let rest = text.utf8[group.endIndex...]
    guard let sign = rest.first, "-_.".utf8.contains(sign) else { return false }
    return rest.dropFirst().first.map { 0x30...0x39 ~= $0 } ?? false
  }

  private static func name(
    at index: Int, in bytes: [UInt8]
  ) -> (index: Int, length: Int, isShort: Bool)? {
    guard bytes[index] == 0xE0 else { return nil }
    let rest = bytes[index...]
    if let month = full.firstIndex(where: rest.starts(with:)) { return (month, full[month].count, false) }
    if let month = short.firstIndex(where: rest.starts(with:)) { return (month, short[month].count, true) }
    // Without its dots a short name is a part of many words.
    for (month, name) in bare.enumerated()
    where rest.starts(with: name) || rest.starts(with: short[month].dropLast()) {
      let length = rest.starts(with: name) ? name.count : short[month].count - 1
      let isApart =
        !isThai(bytes, before: index) && (index + length == bytes.count || bytes[index + length] < 0x80)
      if isApart { return (month, length, true) }
    }
    return nil
  }

  private static func isThai(_ bytes: [UInt8], before index: Int) -> Bool {
    index > 0 && bytes[index - 1] >= 0x80
  }

  /// The year of two or four digits behind a month, and where to go on.
  private static func year(after end: Int, in bytes: [UInt8]) -> (year: String?, next: Int) {
    var index = skip(from: end, bytes)
    if let word = era.first(where: bytes[index...].starts(with:)) {
      index = skip(from: index + word.count, bytes)
    }
    let digits = bytes[index...].prefix { 0x30...0x39 ~= $0 }
    guard digits.count == 4 || digits.count == 2 else { return (nil, end) }
    return (String(decoding: digits, as: UTF8.self), index + digits.count)
  }

  private static func skip(from start: Int, _ bytes: [UInt8]) -> Int {
    var index = min(start, bytes.count)
    while index < bytes.count, " .-_/".utf8.contains(bytes[index]) { index += 1 }
    return index
  }

  private static func isBehindMonth(_ index: Int, _ bytes: [UInt8]) -> Bool {
    ends(bytes[..<index], with: month)
  }

  private static func ends(_ bytes: ArraySlice<UInt8>, with word: [UInt8]) -> Bool {
    var head = bytes
    while head.last == 0x20 { head = head.dropLast() }
    return head.suffix(word.count).elementsEqual(word)
  }

  /// Whether a day of the month stands before a month's name.
  private static func isDate(before index: Int, in bytes: [UInt8]) -> Bool {
    var head = bytes[..<index]
    let isNamed = ends(head, with: month)
    while head.last == 0x20 { head = head.dropLast() }
    if isNamed { head = head.dropLast(month.count) }
    while head.last == 0x20 { head = head.dropLast() }
    let digits = head.reversed().prefix { 0x30...0x39 ~= $0 }.count
    guard (1...2).contains(digits) else { return false }
    let rest = head.dropLast(digits)
    // `สขร.1 มกราคม` is the name of a form and a month.
    if !isNamed, let before = rest.last, before == 0x2E || 0x41...0x7A ~= before { return false }
    return !isNamed || ends(rest, with: day)
  }
}
