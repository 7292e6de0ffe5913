import Diagnostics

/// A link of the content that only the finished site can judge, with the place where it is written.
package struct PlacedLink: Sendable {
  private enum Place: Sendable {
    case bytes(SourceText, offset: Int, length: Int)
    case place(SourcePlace)
  }

  /// The address as the author wrote it.
  package let written: String
  package let target: SiteAddress
  private let place: Place

  /// A link at some bytes of a source.
  init(_ written: String, to target: SiteAddress, in source: SourceText, at offset: Int, length: Int) {
    self.written = written
    self.target = target
    place = .bytes(source, offset: offset, length: length)
  }

  /// A link at a place of a file that is not at hand.
  init(_ written: String, to target: SiteAddress, at place: SourcePlace) {
    self.written = written
    self.target = target
    self.place = .place(place)
  }

  /// The file in which it is written.
  package var file: String {
    switch place {
    case .bytes(let source, _, _): source.path
    case .place(let place): place.file
    }
  }

  /// A finding at the place of the link.
  package func located(_ finding: Diagnostic) -> Diagnostic {
    switch place {
    case .bytes(let source, let offset, let length): finding.at(offset, length: length, in: source)
    case .place(let place): finding.at(place)
    }
  }
}
