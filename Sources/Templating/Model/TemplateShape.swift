/// The names and kinds of a model's fields, against which templates are compiled.
package struct TemplateShape: Sendable {
  struct Field: Sendable {
    let name: String
    let kind: TemplateKind
  }

  let name: String
  let fields: [Field]

  func slot(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}
