/// The changes of a release as edits of the lists that the published one is kept in.
struct ReleaseEdits: Sendable {
  private struct Edit {
    let path: TreePath
    /// The place in the published order.
    let index: Int
    /// Whether the entry at the place goes.
    let isTaken: Bool
    /// What comes instead.
    let file: StagedFile?
  }

  private let edits: [Edit]
  private let published: Manifest

  init(_ changes: ReleaseChanges, over published: Manifest) {
    self.published = published
    let put = (changes.added + changes.changed).map { file in
      let index = published.firstIndex(notBefore: file.path)
      let isTaken = index < published.count && published.compare(index, file.path) == 0
      return Edit(path: file.path, index: index, isTaken: isTaken, file: file)
    }
    let removed = changes.removed.map {
      Edit(path: $0, index: published.firstIndex(notBefore: $0), isTaken: true, file: nil)
    }
    edits = (put + removed).sorted { $0.path < $1.path }
  }

  /// The manifest after the edits.
  var manifest: Manifest {
    var text: [UInt8] = []
    text.reserveCapacity(published.text.count + edits.count * 128)
    run {
      text += published.lines($0)
    } put: {
      Manifest.append($0.path, $0.digest, to: &text)
    }
    return Manifest(trusted: text)
  }

  /// A list in the published order after the edits.
  func list<Element>(_ old: [Element], new: (StagedFile) -> Element?) -> [Element]? {
    guard old.count == published.count else { return nil }
    var list: [Element] = []
    list.reserveCapacity(old.count + edits.count)
    var isWhole = true
    run {
      list += old[$0]
    } put: { file in
      if let element = new(file) { list.append(element) } else { isWhole = false }
    }
    return isWhole ? list : nil
  }

  private func run(keep: (Range<Int>) -> Void, put: (StagedFile) -> Void) {
    var next = 0
    for edit in edits {
      if edit.index > next { keep(next..<edit.index) }
      next = max(next, edit.index + (edit.isTaken ? 1 : 0))
      if let file = edit.file { put(file) }
    }
    if next < published.count { keep(next..<published.count) }
  }
}
