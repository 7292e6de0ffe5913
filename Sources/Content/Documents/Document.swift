import Diagnostics
import Markup

/// A published document of one key and fiscal year: its data and its finished text.
@dynamicMemberLookup
package struct Document: Sendable {
  /// What its data says.
  package let head: DocumentFrontMatter
  /// Where its page lies.
  package let address: SitePath
  /// The links beside its text, without the dead ones.
  package let links: [ReferenceLink]
  /// Its text as HTML, with headings and links.
  package let body: RenderedMarkdown
  /// Pictures and files that its text shows.
  package let bodyFiles: [ContentFile]
  /// Dead links and missing pictures of its text.
  package let bodyFaults: [Diagnostic]

  /// The fields of its data.
  package subscript<Value>(dynamicMember field: KeyPath<DocumentFrontMatter, Value>) -> Value {
    head[keyPath: field]
  }

  /// Everything that makes the document's item broken.
  package var allFaults: [Diagnostic] { head.faults + bodyFaults }

  /// Every file that its page needs and that is sound.
  package var files: [ContentFile] {
    let tables = head.datasets.flatMap { dataset in
      dataset.rows.flatMap(\.cells).compactMap { cell in
        if case .file(let file) = cell.value { file } else { nil }
      }
    }
    return (head.attachments.map(\.file) + tables + bodyFiles).filter(\.state.isAvailable)
  }
}
