/// The mean of scores.
enum Mean {
  /// The mean; absent for none.
  static func of(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
