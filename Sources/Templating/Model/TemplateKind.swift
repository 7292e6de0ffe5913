/// What a field holds, as far as templates care.
enum TemplateKind: Sendable {
  case text
  case flag
  case url
  case html
  case list(@Sendable () -> TemplateShape)
  case record(@Sendable () -> TemplateShape)
}
