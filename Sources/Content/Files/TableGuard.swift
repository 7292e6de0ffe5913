import DataFiles
import Files

/// Keeps cells of an attached CSV file from acting as formulas where the file is opened in a spreadsheet.
///
/// An apostrophe is put before what begins like a formula, as in tables that are written anew; every other byte stays, since
/// the file is the agency's own.
enum TableGuard {
  /// Spreadsheets take any of these for the end of a cell, each in its own country.
  private static let separators: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
  private static let quote = UInt8(ascii: "\"")

  /// What is published of a table; nil if it can be published as it is.
  static func guarded(_ bytes: [UInt8]) -> FileParts? {
    let starts = formulas(in: bytes)
    guard !starts.isEmpty else { return nil }
    var parts = FileParts(of: bytes.count)
    var end = 0
    for start in starts {
      parts.keep(end..<start)
      parts.write([UInt8(ascii: "'")])
      end = start
    }
    parts.keep(end..<bytes.count)
    return parts
  }

  /// Where the texts of cells begin that begin like formulas.
  private static func formulas(in bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let isQuoted = bytes[index] == quote
      let start = isQuoted ? index + 1 : index
      let end = isQuoted ? endOfQuoted(bytes, from: start) : endOfBare(bytes, from: start)
      if isFormula(bytes[start..<end]) { starts.append(start) }
      index = endOfBare(bytes, from: end) + 1
    }
    return starts
  }

  private static func endOfBare(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, !separators.contains(bytes[index]), bytes[index] != 0x0A, bytes[index] != 0x0D
    {
      index += 1
    }
    return index
  }

  private static func endOfQuoted(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == quote {
        guard index + 1 < bytes.count, bytes[index + 1] == quote else { return index }
        index += 1
      }
      index += 1
    }
    return bytes.count
  }

  /// Whether a spreadsheet would compute the text; numbers with a sign and a lone hyphen, which says “none”, are none.
  private static func isFormula(_ text: ArraySlice<UInt8>) -> Bool {
    guard FormulaSign.begins(text) else { return false }
    let isSigned = text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-")
    return !isSigned || text.count > 1 && !isNumber(text.dropFirst())
  }

  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.last == UInt8(ascii: "%") ? text.dropLast() : text
    return digits.first.map { 0x30...0x39 ~= $0 } == true
      && digits.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
  }
}
