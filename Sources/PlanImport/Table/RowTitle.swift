import Content

/// The title of a row without the number before it.
struct RowTitle {
  /// The row that the cell begins: its title, and its mission where the number names one.
  let row: PlanRow

  /// Reads a cell.
  init(_ cell: String) {
    guard let marker = ListMarker.read(cell), !marker.rest.isEmpty else {
      row = PlanRow(title: cell)
      return
    }
    let mission = marker.path.count == 2 ? marker.path.map(String.init).joined(separator: ".") : nil
    row = PlanRow(mission: mission, title: marker.rest)
  }
}
