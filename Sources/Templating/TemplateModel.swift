import Markup

/// A type whose values fill templates: it names its fields once, as a `static let`.
@usableFromInline package protocol TemplateModel: Sendable {
  /// The fields that templates may name.
  static var fields: [TemplateField<Self>] { get }
  /// The values of the fields, in their order.
  var record: TemplateRecord { get }
}

extension TemplateModel {
  /// The names and kinds of the fields.
  @usableFromInline static var shape: TemplateShape {
    TemplateShape(name: "\(Self.self)", fields: fields.map { .init(name: $0.name, kind: $0.kind) })
  }

  /// The values of the fields, in their order.
  @inlinable package var record: TemplateRecord {
    let fields = Self.fields
    var values: [TemplateValue] = []
    values.reserveCapacity(fields.count)
    for index in 0..<fields.count { values.append(fields[index].value(self)) }
    return TemplateRecord(values: values)
  }
}

/// A model whose values are taken once, for parts that many pages share.
@usableFromInline package struct Prepared<Item: TemplateModel>: Sendable {
  @usableFromInline let record: TemplateRecord

  /// Takes the values of a model.
  package init(_ item: Item) { record = item.record }
}

/// The names and kinds of a model's fields, against which templates are compiled.
@usableFromInline struct TemplateShape: Sendable {
  struct Field: Sendable {
    let name: String
    let kind: TemplateKind
  }

  let name: String
  let fields: [Field]

  func slot(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}

/// What a field holds, as far as templates care.
@usableFromInline enum TemplateKind: Sendable {
  case text
  case flag
  case url
  case html
  case list(@Sendable () -> TemplateShape)
  case record(@Sendable () -> TemplateShape)
}

/// The values of one model, in the order of its shape.
@usableFromInline package struct TemplateRecord: Sendable {
  let values: [TemplateValue]

  @usableFromInline init(values: [TemplateValue]) { self.values = values }
}

/// The value of a field.
@usableFromInline enum TemplateValue: Sendable {
  case text(String)
  case flag(Bool)
  case url(SafeURL?)
  case html(HTMLFragment)
  case list([TemplateRecord])
  case record(TemplateRecord?)

  /// Whether a section of the value is shown.
  var isTruthy: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    case .url(let url): url != nil
    case .html(let html): !html.bytes.isEmpty
    case .list(let records): !records.isEmpty
    case .record(let record): record != nil
    }
  }
}
