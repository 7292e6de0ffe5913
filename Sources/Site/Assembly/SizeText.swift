/// Writes file sizes for people.
enum SizeText {
  /// The size in KB, or in MB with one decimal.
  static func of(_ bytes: Int) -> String {
    if bytes < 1_048_576 { return "\(max(1, (bytes + 512) / 1024)) KB" }
    let tenths = (bytes * 10 + 524_288) / 1_048_576
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}
