/// Digits with commas between thousands.
enum DigitGroups {
  private static let comma = UInt8(ascii: ",")

  /// The digits without their commas; nothing where a comma stands in a wrong place.
  static func joined(_ bytes: [UInt8]) -> [UInt8]? {
    let groups = bytes.split(separator: comma, omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty, groups.joined().allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return nil
    }
    let isGrouped = groups.count > 1
    if isGrouped, first.count > 3 || groups.dropFirst().contains(where: { $0.count != 3 }) { return nil }
    return Array(groups.joined())
  }

  /// Digits with a comma before every third one from the right.
  static func grouped(_ digits: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(digits.utf8)
    for (index, byte) in bytes.enumerated() {
      if index > 0, (bytes.count - index).isMultiple(of: 3) { result.append(comma) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
