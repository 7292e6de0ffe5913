/// A piece of work of a build, for any worker.
enum SitePiece: Sendable {
  /// Pages that are made one after the other and handed over together.
  case pages(ArraySlice<SitePage>)
  case machineMap
  case otherFiles

  /// What came of a piece.
  enum Outcome: Sendable {
    case pages([MadePage])
    case files([MadeFile])

    var pages: [MadePage] { if case .pages(let pages) = self { pages } else { [] } }
    var files: [MadeFile] { if case .files(let files) = self { files } else { [] } }
  }

  /// How many pages are handed over at once: so many are hashed in less time than one after the other.
  static let pagesAtOnce = 16
  /// How many pieces a small site is cut into at least, so that no worker is left with a long last one.
  private static let fewest = 16

  /// Pages in pieces, in their order.
  static func pieces(of pages: [SitePage]) -> [SitePiece] {
    let size = max(1, min(pagesAtOnce, pages.count / fewest))
    return stride(from: 0, to: pages.count, by: size).map { start in
      .pages(pages[start..<min(start + size, pages.count)])
    }
  }
}
