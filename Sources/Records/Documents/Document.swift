import Diagnostics
import Markup

/// A published document of one key and fiscal year: its data and its finished text.
@dynamicMemberLookup
public struct Document: Sendable {
  /// What its data says.
  public let head: DocumentHead
  /// Where its page lies.
  public let address: SitePath
  /// The links beside its text, without the dead ones.
  public let links: [ReferenceLink]
  /// Its text as HTML, with headings and links.
  public let body: RenderedMarkdown
  /// Pictures and files that its text shows.
  public let bodyFiles: [ContentFile]
  /// Dead links and missing pictures of its text.
  public let bodyFaults: [Diagnostic]

  /// The fields of its data.
  public subscript<Value>(dynamicMember field: KeyPath<DocumentHead, Value>) -> Value { head[keyPath: field] }

  /// Everything that makes the document's item broken.
  public var allFaults: [Diagnostic] { head.faults + bodyFaults }

  /// Every file that its page needs and that is sound.
  public var files: [ContentFile] {
    let tables = head.datasets.flatMap { dataset in
      dataset.rows.flatMap(\.cells).compactMap { cell in
        if case .file(let file) = cell.value { file } else { nil }
      }
    }
    return (head.attachments.map(\.file) + tables + bodyFiles).filter(\.state.isAvailable)
  }
}
