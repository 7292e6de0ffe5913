import DataFiles
import ThaiText

/// A cell of an official form that holds two columns: a text, and behind it an amount or a day.
///
/// What cannot be taken apart for sure is not taken apart.
enum JoinedCell {
  /// What stands in a cell.
  enum Reading: Equatable {
    /// The text, and the words of the amount or the day.
    case parts(String, String)
    /// Nothing, or a dash.
    case none
    /// Several entries, which each need a row.
    case several
    /// No amount or day that is one for sure, or no text before it.
    case unclear
  }

  /// The name and the price of a cell such as `ร้าน ก ราคา 5,000 บาท`.
  static func nameAndPrice(_ text: String) -> Reading {
    let cell = text.trimmedBlanks
    if cell.isEmpty || CellText.isNone(cell) { return .none }
    let entries = Self.entries(of: cell)
    let lines = cell.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String($0) }
    if [entries, lines].contains(where: { $0.count { price(of: $0) != nil } > 1 }) { return .several }
    guard let parts = price(of: entries.count == 1 ? entries[0] : cell) else { return .unclear }
    if parts.name.holds("บาท"), ThaiDigits.folded(parts.name).utf8.contains(where: { 0x30...0x39 ~= $0 }) {
      return .several
    }
    return .parts(parts.name, parts.price)
  }

  /// The entries of a cell that numbers them, without their numbers; the cell as it is if it does not.
  static func entries(of text: String) -> [String] {
    let bytes = Array(ThaiDigits.folded(text).utf8)
    var starts: [(number: Int, content: Int)] = []
    var index = 0
    while index < bytes.count {
      let isStart =
        index == 0 || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D
      let next = starts.count + 1
      let mark = Array("\(next)".utf8)
      if isStart, bytes[index...].starts(with: mark), index + mark.count < bytes.count,
        bytes[index + mark.count] == 0x2E || bytes[index + mark.count] == 0x29
      {
        let after = index + mark.count + 1
        let isNumber = after < bytes.count && 0x30...0x39 ~= bytes[after]
        if !isNumber { starts.append((index, after)) }
      }
      index += 1
    }
    guard !starts.isEmpty, starts[0].number == 0 else { return [text] }
    let ends = starts.dropFirst().map(\.number) + [bytes.count]
    return zip(starts, ends).map { String(decoding: bytes[$0.content..<$1], as: UTF8.self).trimmedBlanks }
  }

  /// The words before the amount at the end of a text, and the amount.
  private static func price(of text: String) -> (name: String, price: String)? {
    let bytes = Array(ThaiDigits.folded(text).utf8)
    var end = bytes.count
    var hasUnit = false
    var isReduced = true
    while isReduced {
      isReduced = false
      for ending in ["บาทถ้วน", "บาท", ".-", ".–", ",-", ")", "]", "\n", "\r", " ", "-", "."]
      where bytes[..<end].suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        end -= ending.utf8.count
        hasUnit = hasUnit || ending.utf8.count > 1
        isReduced = true
        break
      }
    }
    var start = end
    while start > 0, 0x30...0x39 ~= bytes[start - 1] || bytes[start - 1] == 0x2C || bytes[start - 1] == 0x2E {
      start -= 1
    }
    while start < end, !(0x30...0x39 ~= bytes[start]) { start += 1 }
    let digits = String(decoding: bytes[start..<end], as: UTF8.self)
    guard start < end, CellText.amount(digits) != nil else { return nil }
    let head = bytes[..<start]
    let before = head.last ?? 0
    let isOwnLine = before == 0x0A || before == 0x0D
    let isWritten = hasUnit || bytes[start..<end].contains { $0 == 0x2C || $0 == 0x2E }
    let name = Self.name(before: head)
    let isNamed = name.isCut
    guard isOwnLine || isWritten || isNamed, name.text.utf8.contains(where: { $0 >= 0x41 }) else {
      return nil
    }
    return (name.text, digits)
  }

  /// The name before a price, without the words that lead to the price.
  private static func name(before bytes: ArraySlice<UInt8>) -> (text: String, isCut: Bool) {
    let leads = [
      "ราคาที่ตกลงซื้อหรือจ้าง", "ราคาที่ตกลงซื้อ", "ราคาที่ตกลงจ้าง", "ราคาที่ตกลง", "ตกลงซื้อ", "ตกลงจ้าง", "ราคาซื้อ",
      "ราคาจ้าง", "ราคาที่เสนอ", "เสนอราคา", "เป็นจำนวนเงิน", "จำนวนเงิน", "เป็นเงิน", "ในราคา",
      "ราคา", "จำนวน", "เสนอ", "วงเงิน", "ตกลง",
    ]
    var head = bytes
    var isCut = false
    var isReduced = true
    while isReduced {
      isReduced = false
      while let last = head.last, " \n\r\t/:-=([,".utf8.contains(last) {
        isCut = isCut || "/:=([".utf8.contains(last)
        head = head.dropLast()
        isReduced = true
      }
      if let lead = leads.first(where: { head.suffix($0.utf8.count).elementsEqual($0.utf8) }) {
        head = head.dropLast(lead.utf8.count)
        (isCut, isReduced) = (true, true)
      }
    }
    return (Spelling.name(String(decoding: head, as: UTF8.self)), isCut)
  }
}

/// The number and the day of a contract in one cell.
extension JoinedCell {
  /// The number and the day of a cell such as `12/2566 ลว. 10 ม.ค. 2566`, in either order.
  static func numberAndDay(_ text: String, within year: FiscalYear) -> Reading {
    let cell = Spelling.name(text)
    if cell.isEmpty || CellText.isNone(cell) { return .none }
    if let parts = marked(cell, year) { return parts }
    let words = cell.split(at: 0x20)
    for count in [5, 4, 3, 2, 1] where words.count > count {
      let (head, tail) = (words.dropLast(count), words.suffix(count))
      if isDay(joined(tail), year) { return made(number: joined(head), day: joined(tail)) }
      let (first, rest) = (words.prefix(count), words.dropFirst(count))
      if isDay(joined(first), year) { return made(number: joined(rest), day: joined(first)) }
    }
    return .unclear
  }

  /// The parts around the words that lead to a day.
  private static func marked(_ cell: String, _ year: FiscalYear) -> Reading? {
    let bytes = Array(cell.utf8)
    for mark in ["ลงวันที่", "ลว.", "ลว ", "ลง.", "วันที่", "ลง "] {
      guard let start = bytes.firstIndex(of: Array(mark.utf8)) else { continue }
      let head = String(decoding: bytes[..<start], as: UTF8.self)
      let tail = String(decoding: bytes[(start + mark.utf8.count)...], as: UTF8.self).trimmedBlanks
      if isDay(tail.withoutBrackets, year) { return made(number: head, day: tail.withoutBrackets) }
      // The day first: `ลงวันที่ 10 ม.ค. 2566 เลขที่ 5/2566`.
      if let number = Array(tail.utf8).firstIndex(of: Array("เลขที่".utf8)) {
        let day = String(decoding: tail.utf8.prefix(number), as: UTF8.self).trimmedBlanks
        let rest = String(decoding: tail.utf8.dropFirst(number), as: UTF8.self)
        if isDay(day.withoutBrackets, year) {
          return made(number: head + " " + rest, day: day.withoutBrackets)
        }
      }
    }
    return nil
  }

  private static func made(number: String, day: String) -> Reading {
    var number = Spelling.name(number).withoutBrackets
    for head in ["เลขที่", "ที่", "สัญญาเลขที่"] where number.utf8.starts(with: head.utf8) {
      number = String(decoding: number.utf8.dropFirst(head.utf8.count), as: UTF8.self).withoutBrackets
      break
    }
    let isNumber = number.utf8.contains { 0x30...0x39 ~= $0 } || ThaiDigits.folded(number) != number
    return isNumber ? .parts(number, day.withoutBrackets) : .unclear
  }

  private static func isDay(_ text: String, _ year: FiscalYear) -> Bool {
    if case .day = CellText.day(text.withoutBrackets, within: year) { true } else { false }
  }

  private static func joined(_ words: ArraySlice<String>) -> String { words.joined(separator: " ") }
}

extension String {
  /// The text without brackets, commas and blanks at its ends.
  fileprivate var withoutBrackets: String {
    var bytes = Array(utf8)[...]
    while let last = bytes.last, " (),;:/[]".utf8.contains(last) { bytes = bytes.dropLast() }
    while let first = bytes.first, " (),;:/[]".utf8.contains(first) { bytes = bytes.dropFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
