/// The names and kinds of a model's fields, against which templates are compiled.
public struct TemplateShape: Sendable {
  @usableFromInline struct Field: Sendable {
    let name: String
    let kind: TemplateKind

    @usableFromInline init(name: String, kind: TemplateKind) {
      self.name = name
      self.kind = kind
    }
  }

  let name: String
  let fields: [Field]

  @usableFromInline init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
  }

  /// The names of the fields, in their order.
  public var names: [String] { fields.map(\.name) }

  func slot(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}
