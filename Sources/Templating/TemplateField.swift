import Markup

/// A named field of a model, with its kind and the way to its value.
///
/// What makes fields and takes their values is inlinable, so that every model has code of its own for it.
@usableFromInline package struct TemplateField<Model: Sendable>: Sendable {
  let name: String
  let kind: TemplateKind
  @usableFromInline let value: @Sendable (Model) -> TemplateValue

  @usableFromInline init(
    name: String, kind: TemplateKind, value: @escaping @Sendable (Model) -> TemplateValue
  ) {
    (self.name, self.kind, self.value) = (name, kind, value)
  }

  /// A text, escaped wherever it stands; an empty one counts as none.
  @inlinable package static func text(_ name: String, _ get: @escaping @Sendable (Model) -> String?) -> Self {
    Self(name: name, kind: .text) { .text(get($0) ?? "") }
  }

  /// A truth value, for sections.
  @inlinable package static func flag(_ name: String, _ get: @escaping @Sendable (Model) -> Bool) -> Self {
    Self(name: name, kind: .flag) { .flag(get($0)) }
  }

  /// An address, the only thing that may fill a URL attribute.
  @inlinable package static func url(_ name: String, _ get: @escaping @Sendable (Model) -> SafeURL?) -> Self {
    Self(name: name, kind: .url) { .url(get($0)) }
  }

  /// Finished HTML, for the space between tags.
  @inlinable package static func html(_ name: String, _ get: @escaping @Sendable (Model) -> HTMLFragment)
    -> Self
  {
    Self(name: name, kind: .html) { .html(get($0)) }
  }

  /// Models of one kind, for sections that repeat.
  @inlinable package static func list<Item: TemplateModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> [Item]
  ) -> Self {
    Self(name: name, kind: .list { Item.shape }) { .list(get($0).map { $0.record }) }
  }

  /// Models of one kind whose values were taken before.
  @inlinable package static func prepared<Item: TemplateModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> [Prepared<Item>]
  ) -> Self {
    Self(name: name, kind: .list { Item.shape }) { .list(get($0).map { $0.record }) }
  }

  /// A model whose values were taken before.
  @inlinable package static func prepared<Item: TemplateModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> Prepared<Item>
  ) -> Self {
    Self(name: name, kind: .record { Item.shape }) { .record(get($0).record) }
  }

  /// A model or none, for sections and dotted names.
  @inlinable package static func record<Item: TemplateModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> Item?
  ) -> Self {
    Self(name: name, kind: .record { Item.shape }) { .record(get($0)?.record) }
  }
}
