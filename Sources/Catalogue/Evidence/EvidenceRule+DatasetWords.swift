import Diagnostics

extension EvidenceRule {
  /// What a dataset must hold, in words for staff.
  func datasetWords(_ datasets: DatasetRegistry) -> LocalizedText {
    let schema = datasetName.flatMap { datasets[$0] }
    let table = schema?.title ?? datasetName ?? ""
    let name = datasetName ?? ""
    func title(_ column: String) -> String { schema?.column(named: column)?.title ?? column }
    switch self {
    case .dataset(_, let columns):
      return LocalizedText(
        th: "กรอกตาราง “\(table)” ทุกแถวในช่อง \(columns.map(title).joined(separator: ", "))",
        en: "fill \(columns.joined(separator: ", ")) in every row of the dataset \(name)")
    case .values(_, let column, let values):
      let labels = values.map { schema?.column(named: column)?.choice($0)?.label ?? $0 }
      return LocalizedText(
        th: "ตาราง “\(table)” มี\(title(column))ครบ: \(labels.joined(separator: ", "))",
        en: "have \(values.joined(separator: ", ")) among \(column) in the dataset \(name)")
    case .balance(_, let total, let parts):
      return LocalizedText(
        th: "ตาราง “\(table)” \(title(total)) = \(parts.map(title).joined(separator: " + "))",
        en: "\(total) = \(parts.joined(separator: " + ")) in every row of the dataset \(name)")
    case .period(_, let column, let coverage):
      return LocalizedText(
        th: "ตาราง “\(table)” มี\(title(column))ครบ\(coverage.words.th)",
        en: "cover \(coverage.words.en) in \(column) of the dataset \(name)")
    default:
      return LocalizedText(th: table, en: name)
    }
  }
}
