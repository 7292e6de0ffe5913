import Diagnostics

/// A link of the content that only the finished site can judge, with the place where it is written.
package struct PlacedLink: Sendable {
  /// Where a link is written.
  enum Place: Sendable {
    case bytes(SourceText, offset: Int, length: Int)
    /// A place of a file that may not be at hand.
    case place(SourcePlace, SourceText?)

    /// The file in which it is written.
    var file: String {
      switch self {
      case .bytes(let source, _, _): source.path
      case .place(let place, _): place.file
      }
    }

    /// A finding at the place.
    func located(_ finding: Diagnostic) -> Diagnostic {
      switch self {
      case .bytes(let source, let offset, let length): finding.at(offset, length: length, in: source)
      case .place(let place, let source): finding.at(place, in: source)
      }
    }
  }

  /// The address as the author wrote it.
  package let written: String
  package let target: SiteAddress
  private let place: Place

  init(_ written: String, to target: SiteAddress, at place: Place) {
    self.written = written
    self.target = target
    self.place = place
  }

  /// The file in which it is written.
  package var file: String { place.file }

  /// A finding at the place of the link.
  package func located(_ finding: Diagnostic) -> Diagnostic { place.located(finding) }
}
