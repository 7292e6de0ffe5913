/// The two ways of counting years on Thai forms.
enum Era {
  /// พ.ศ., which is 543 ahead.
  case buddhist
  /// ค.ศ.
  case common

  /// The names of the eras, longer ones before their own beginnings.
  static let names: [(String, Era)] = [
    ("พุทธศักราช", .buddhist), ("พ.ศ.", .buddhist), ("พ.ศ", .buddhist), ("พศ.", .buddhist), ("พศ", .buddhist),
    ("คริสต์ศักราช", .common), ("ค.ศ.", .common), ("ค.ศ", .common), ("คศ.", .common), ("คศ", .common),
  ]

  /// The year of the common era that a year of four digits means; absent where its era is not plain.
  static func commonYear(_ year: Int, era: Era? = nil) -> Int? {
    switch year {
    case 2400...2800: era == .common ? nil : year - 543
    case 1900...2199: era == .buddhist ? nil : year
    default: nil
    }
  }
}
