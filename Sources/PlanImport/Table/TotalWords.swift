/// The words of a row of totals.
struct TotalWords: Sendable, Equatable {
  /// The dimension that it names.
  let dimension: Int?
  /// Whether it sums up the whole plan.
  let isGrand: Bool

  /// Reads the words before the amounts; absent for a row of a project.
  static func read(_ cells: [TableCell]) -> TotalWords? {
    let texts = cells.map { PlanLine.squeezed($0.text) }
    guard texts.contains(where: isTotal), texts.allSatisfy({ isTotal($0) || DimensionWords.read($0) != nil })
    else {
      return nil
    }
    let joined = texts.joined(separator: " ")
    let named = texts.compactMap { DimensionWords.read($0) ?? DimensionWords.read(afterTotal($0)) }.first
    let isGrand = ["ทั้งสิ้น", "ทั้งหมด", "ทุกมิติ", "รวม 4 มิติ"].contains(where: joined.contains) && named == nil
    return TotalWords(dimension: named?.number, isGrand: isGrand)
  }

  private static func isTotal(_ text: String) -> Bool {
    text.hasPrefix("รวม") && text.unicodeScalars.count < 40
  }

  private static func afterTotal(_ text: String) -> String {
    guard text.hasPrefix("รวม") else { return text }
    return PlanLine.squeezed(String(text.unicodeScalars.dropFirst("รวม".unicodeScalars.count)))
  }
}
