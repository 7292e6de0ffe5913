/// A type whose values fill templates: it names its fields once, as a `static let`.
public protocol TemplateModel: Sendable {
  /// The fields that templates may name.
  static var fields: [TemplateField<Self>] { get }
}

extension TemplateModel {
  /// The names and kinds of the fields.
  public static var shape: TemplateShape {
    TemplateShape(name: "\(Self.self)", fields: fields.map { .init(name: $0.name, kind: $0.kind) })
  }

  /// The values of the fields, in their order.
  @inlinable public var record: TemplateRecord {
    let fields = Self.fields
    var values: [TemplateValue] = []
    values.reserveCapacity(fields.count)
    for index in fields.indices { values.append(fields[index].value(self)) }
    return TemplateRecord(values: values)
  }
}
