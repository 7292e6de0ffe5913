/// What the words of a column of the budget table say.
enum TableRole: Sendable, Hashable, CaseIterable {
  case dimension, mission, project, remark

  /// The role that a column's heading names; absent for years and anything else.
  static func heading(_ text: String) -> TableRole? {
    let squeezed = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " }))
    let starts: [(String, TableRole)] = [
      ("มิติ", .dimension), ("ภารกิจ", .mission), ("พันธกิจ", .mission), ("โครงการ", .project),
      ("กิจกรรม", .project), ("มาตรการ", .project), ("หมายเหตุ", .remark),
    ]
    return starts.first { squeezed.hasPrefix($0.0) }?.1
  }
}
