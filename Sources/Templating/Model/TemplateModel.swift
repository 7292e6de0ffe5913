/// A type whose values fill templates: it names its fields once, as a `static let`.
public protocol TemplateModel: Sendable {
  /// The fields that templates may name.
  static var fields: [TemplateField<Self>] { get }
}

extension TemplateModel {
  /// The names and kinds of the fields.
  @inlinable public static var shape: TemplateShape {
    let fields = Self.fields
    var shapes: [TemplateShape.Field] = []
    shapes.reserveCapacity(fields.count)
    for index in fields.indices { shapes.append(.init(name: fields[index].name, kind: fields[index].kind)) }
    return TemplateShape(name: "\(Self.self)", fields: shapes)
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
