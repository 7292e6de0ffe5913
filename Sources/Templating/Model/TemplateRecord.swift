/// The values of one model, in the order of its shape.
public struct TemplateRecord: Sendable {
  let values: [TemplateValue]
}
