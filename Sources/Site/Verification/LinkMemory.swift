/// Remembers where links that climb out of a folder lead, for one worker: neighbours share most of them.
final class LinkMemory {
  private var folder: [String] = []
  private var known: [String: PageLinks.Target?] = [:]

  /// The target of a link of a page in a folder, resolved once for all neighbours where it climbs out.
  func target(
    of link: String, from page: [String], resolve: (String) -> PageLinks.Target?
  ) -> PageLinks.Target? {
    let parent = page.dropLast()
    if !parent.elementsEqual(folder) {
      folder = Array(parent)
      known.removeAll(keepingCapacity: true)
    }
    guard link.utf8.starts(with: "../".utf8) else { return resolve(link) }
    if let remembered = known[link] { return remembered }
    let target = resolve(link)
    known[link] = .some(target)
    return target
  }
}
