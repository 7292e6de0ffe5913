/// A part of a template as it is written.
indirect enum TemplateNode: Sendable {
  /// Bytes that stand as they are.
  case literal(Range<Int>)
  /// A value; `isRaw` for the forms that Mustache leaves unescaped.
  case variable(TemplateName, isRaw: Bool)
  /// A part that is shown, repeated or left out.
  case section(TemplateName, isInverted: Bool, [TemplateNode])
  /// Another template at this place.
  case partial(TemplateName)
  /// Another template with some of its blocks replaced.
  case parent(TemplateName, [TemplateBlock])
  /// A part that others may replace.
  case block(TemplateBlock)
}
