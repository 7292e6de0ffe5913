import Readiness
import Templating

/// How many items stand at a status.
struct StatusCount: TemplateModel {
  let status: StatusMark
  let count: String

  static let fields: [TemplateField<StatusCount>] = [.record("status", \.status), .text("count", \.count)]
}

extension StatusCount {
  /// The counts of every status that occurs.
  static func all(of readiness: Readiness) -> [StatusCount] {
    ItemStatus.allCases.compactMap { status in
      let count = readiness.count(of: status)
      return count == 0 ? nil : StatusCount(status: StatusMark(status), count: String(count))
    }
  }
}
