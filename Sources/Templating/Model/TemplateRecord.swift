/// The values of one model, in the order of its shape.
package struct TemplateRecord: Sendable {
  let values: [TemplateValue]
}
