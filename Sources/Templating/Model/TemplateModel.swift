/// A type whose values fill templates: it names its fields once, as a `static let`.
package protocol TemplateModel: Sendable {
  /// The fields that templates may name.
  static var fields: [TemplateField<Self>] { get }
}

extension TemplateModel {
  /// The names and kinds of the fields.
  package static var shape: TemplateShape {
    TemplateShape(name: "\(Self.self)", fields: fields.map { .init(name: $0.name, kind: $0.kind) })
  }

  /// The values of the fields, in their order.
  package var record: TemplateRecord {
    TemplateRecord(values: Self.fields.withUnsafeBufferPointer { fields in fields.map { $0.value(self) } })
  }
}
