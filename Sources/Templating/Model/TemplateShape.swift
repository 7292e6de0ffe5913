/// The names and kinds of a model's fields, against which templates are compiled.
public struct TemplateShape: Sendable {
  struct Field: Sendable {
    let name: String
    let kind: TemplateKind
  }

  let name: String
  let fields: [Field]

  /// The names of the fields, in their order.
  public var names: [String] { fields.map(\.name) }

  func slot(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}
