import Templating

/// What one unit still has to publish.
struct UnitTasks: TemplateModel {
  let unit: String
  let tasks: [TaskRow]

  static let fields: [TemplateField<UnitTasks>] = [.text("unit", \.unit), .list("tasks", \.tasks)]
}
