import Records
import Templating

/// A page before it is rendered: what its template will see, and the way to its bytes.
struct PageSheet {
  /// From what it is made.
  let reads: () -> RecordedReads
  /// Appends its bytes.
  let render: (inout [UInt8]) -> Void
}

extension RecordedReads {
  /// What a template sees of a model, and the template.
  init(_ model: Prepared<some TemplateModel>, template: Fingerprint) {
    self.init()
    add(.template, template)
    model.describe { add(ReadKind(field: $0), $1) }
  }
}
