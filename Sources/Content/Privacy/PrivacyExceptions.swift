import DataFiles
import Diagnostics

/// The numbers of a document that look like a person's and are not, each with its reason.
enum PrivacyExceptions {
  /// The last four digits of every exception.
  static func read(
    _ fields: inout FieldReader, _ source: SourceText, into diagnostics: inout DiagnosticList
  ) -> Set<String> {
    var endings = Set<String>()
    for node in fields.sequence("notPersonal", into: &diagnostics) {
      var inner = FieldReader(node, in: source, rule: "document")
      let ending = inner.text("ending", required: true, into: &diagnostics)
      let reason = inner.text("reason", required: true, into: &diagnostics)
      inner.finish(into: &diagnostics)
      if let ending, reason != nil { endings.insert(ending.value) }
    }
    return endings
  }
}
