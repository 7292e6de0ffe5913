import Markup

/// A named field of a model, with its kind and the way to its value.
public struct TemplateField<Model: Sendable>: Sendable {
  @usableFromInline let name: String
  @usableFromInline let kind: TemplateKind
  @usableFromInline let value: @Sendable (Model) -> TemplateValue

  @usableFromInline init(
    name: String, kind: TemplateKind, value: @escaping @Sendable (Model) -> TemplateValue
  ) {
    self.name = name
    self.kind = kind
    self.value = value
  }

  /// A text, escaped wherever it stands; an empty one counts as absent.
  @inlinable public static func text(_ name: String, _ get: @escaping @Sendable (Model) -> String?) -> Self {
    Self(name: name, kind: .text) { .text(get($0) ?? "") }
  }

  /// A truth value, for sections.
  @inlinable public static func flag(_ name: String, _ get: @escaping @Sendable (Model) -> Bool) -> Self {
    Self(name: name, kind: .flag) { .flag(get($0)) }
  }

  /// An address, the only thing that may fill a URL attribute.
  @inlinable public static func url(_ name: String, _ get: @escaping @Sendable (Model) -> SafeURL?) -> Self {
    Self(name: name, kind: .url) { .url(get($0)) }
  }

  /// Finished HTML, for the space between tags.
  @inlinable public static func html(_ name: String, _ get: @escaping @Sendable (Model) -> HTMLFragment)
    -> Self
  {
    Self(name: name, kind: .html) { .html(get($0)) }
  }

  /// Models of one kind, for sections that repeat.
  @inlinable public static func list<Item: TemplateModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> [Item]
  ) -> Self {
    Self(name: name, kind: .list { Item.shape }) { .list(TemplateList(get($0))) }
  }

  /// Models of one kind, made one at a time, for sections that repeat often.
  @inlinable public static func list<Item: TemplateModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> LazyModels<Item>
  ) -> Self {
    Self(name: name, kind: .list { Item.shape }) { model in
      let items = get(model)
      return .list(TemplateList(count: items.count, identify: items.identify) { items.make($0).record })
    }
  }

  /// Models of one kind whose values were taken before.
  @inlinable public static func prepared<Item: TemplateModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> [Prepared<Item>]
  ) -> Self {
    Self(name: name, kind: .list { Item.shape }) { model in
      let items = get(model)
      return .list(TemplateList(count: items.count) { items[$0].record })
    }
  }

  /// A model whose values were taken before.
  @inlinable public static func prepared<Item: TemplateModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> Prepared<Item>
  ) -> Self {
    Self(name: name, kind: .record { Item.shape }) { .record(get($0).record) }
  }

  /// A model or none, for sections and dotted names.
  @inlinable public static func record<Item: TemplateModel>(
    _ name: String, _ get: @escaping @Sendable (Model) -> Item?
  ) -> Self {
    Self(name: name, kind: .record { Item.shape }) { .record(get($0)?.record) }
  }
}
