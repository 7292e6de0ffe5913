import Catalogue
import Content
import Readiness
import Templating
import ThaiText

/// What one unit still has to publish.
struct UnitTasks: TemplateModel {
  let unit: String
  let tasks: [TaskRow]

  static let fields: [TemplateField<UnitTasks>] = [.text("unit", \.unit), .list("tasks", \.tasks)]
}

extension UnitTasks {
  /// What is left to publish by unit, without internal remarks; what no unit has taken on comes last.
  static func all(of readiness: Readiness, from page: SitePath) -> [UnitTasks] {
    var tasks: [String: [TaskRow]] = [:]
    for item in readiness.items {
      for part in item.parts where ![.published, .notDue].contains(part.status) {
        tasks[part.unit ?? "", default: []].append(row(item, part, from: page))
      }
    }
    let units = tasks.keys.sorted { first, second in
      first.isEmpty || second.isEmpty ? !first.isEmpty && second.isEmpty : ThaiOrder.precedes(first, second)
    }
    return units.map { UnitTasks(unit: $0.isEmpty ? "ยังไม่ระบุผู้รับผิดชอบ" : $0, tasks: tasks[$0] ?? []) }
  }

  private static func row(_ item: ItemReadiness, _ part: PartReadiness, from page: SitePath) -> TaskRow {
    let lacking = part.elements.filter { $0.state == .missing }.map(\.element.text)
    let problem =
      switch part.status {
      case .incomplete: "ยังขาด: " + lacking.joined(separator: " · ")
      case .outdated: "มีเฉพาะข้อมูลของปีก่อน"
      case .broken: "ไฟล์หรือลิงก์บางส่วนเปิดไม่ได้"
      default: "ยังไม่เผยแพร่"
      }
    return TaskRow(
      code: item.item.code, title: part.kind.title, url: part.page?.url(from: page), problem: problem)
  }
}
