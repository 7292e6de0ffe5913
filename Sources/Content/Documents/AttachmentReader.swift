import DataFiles
import Diagnostics

/// Reads a list of files for download: `file` and `title` each.
struct AttachmentReader {
  let source: SourceText
  let locator: FileLocator
  /// The first word of rule ids.
  let area: String
  /// What is wrong with files that exist.
  private(set) var faults: [Diagnostic] = []

  init(source: SourceText, locator: FileLocator, area: String) {
    self.source = source
    self.locator = locator
    self.area = area
  }

  /// The files of a list; a name that leads nowhere safe is reported.
  mutating func read(_ nodes: [DataNode], into diagnostics: inout DiagnosticList) -> [Attachment] {
    var list: [Attachment] = []
    for node in nodes {
      var fields = FieldReader(node, in: source, rule: area)
      let written = fields.text("file", required: true, into: &diagnostics)
      let title = fields.text("title", into: &diagnostics)
      fields.finish(into: &diagnostics)
      guard let written, let file = file(written, into: &diagnostics) else { continue }
      list.append(
        Attachment(
          file: file, title: title?.value ?? written.value,
          place: source.place(at: written.offset, length: written.length), anchor: "file.\(list.count + 1)"))
    }
    return list
  }

  /// The file of a name.
  mutating func file(_ written: Located<String>, into diagnostics: inout DiagnosticList) -> ContentFile? {
    switch locator.file(named: written.value) {
    case .success(let file):
      if let fault = file.fault(in: source, at: written.offset, length: written.length) {
        faults.append(fault)
      }
      return file
    case .failure(let refusal):
      diagnostics.add(
        refusal.rule, in: source, at: written.offset, length: written.length,
        refusal.message(written.value), mend: refusal.mend)
      return nil
    }
  }
}
