/// The values of one model, in the order of its shape.
public struct TemplateRecord: Sendable {
  @usableFromInline let values: [TemplateValue]

  @usableFromInline init(values: [TemplateValue]) { self.values = values }
}
