/// How a table's column is aligned.
enum ColumnAlignment {
  case none
  case left
  case center
  case right

  /// The attribute that asks for it; inline styles are not used.
  var attribute: StaticString {
    switch self {
    case .none: ""
    case .left: " class=\"align-left\""
    case .center: " class=\"align-center\""
    case .right: " class=\"align-right\""
    }
  }
}
