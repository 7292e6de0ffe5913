import Diagnostics
import Records
import ThaiText

/// What someone may mean by a path, an address or a file of the content, however it was written or copied.
struct WhyQuestion {
  /// As it was given.
  let given: String
  /// What may be meant: a path in the published folder or in the project's.
  private let forms: [String]

  /// A question about a project whose folder is at a path.
  init(_ given: String, root: String) {
    self.given = given
    forms = Self.forms(of: given, root: root)
  }

  /// The output that is meant: a page first, then a file, then what comes from a file of the content.
  func answer(among entries: [ReasonStore.Entry]) -> ReasonStore.Entry? {
    let pages = Set(forms.map { $0.isEmpty ? Self.page : $0 + "/" + Self.page } + forms)
    return entries.first { pages.contains($0.page) } ?? entries.first { forms.contains($0.source) }
  }

  /// The file of the content that is meant, where there is one that the last build made nothing of.
  func file(in root: String) -> String? {
    forms.first { $0.hasPrefix("Content/") && (try? ContentDisk(root: root).stamp(of: $0)) != nil }
  }

  /// What was probably meant: what is spelt nearly so, or the only one of that name.
  func suggestion(among entries: [ReasonStore.Entry]) -> String? {
    let names = entries.map { Self.shown($0.page) } + entries.map(\.source).filter { !$0.isEmpty }
    let wanted = forms.last ?? given
    if let near = NearestName.suggestion(for: Self.shown(wanted), among: names) { return near }
    guard let name = wanted.split(separator: "/").last else { return nil }
    let same = Set(names.filter { $0.split(separator: "/").last == name })
    return same.count == 1 ? same.first : nil
  }

  private static let page = "index.html"

  /// A page's path as it is written.
  private static func shown(_ path: String) -> String {
    path.hasSuffix("/" + page) ? String(path.dropLast(page.utf8.count + 1)) : path
  }

  private static func forms(of given: String, root: String) -> [String] {
    var text = NFC.normalised(PercentCoding.decoded(given))
    let isAddress = text.contains("://")
    if isAddress {
      text = String(text.prefix { $0 != "?" && $0 != "#" })
      text = parts(of: text).dropFirst(2).joined(separator: "/")
    }
    let written = parts(of: text)
    var forms = [written.joined(separator: "/")]
    // A site may lie in a folder of its host.
    if isAddress { forms.append(written.dropFirst().joined(separator: "/")) }
    if !isAddress, let below = path(of: given, below: root) { forms.append(below) }
    return forms
  }

  /// The parts of a path, without what says the same again.
  private static func parts(of path: String) -> [String] {
    var parts = path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    parts.removeAll { $0 == "." }
    if parts.first == BuildRun.usualOutput { parts.removeFirst() }
    return parts
  }

  private static func path(of given: String, below root: String) -> String? {
    let (root, whole) = (AbsolutePath.of(root) + "/", AbsolutePath.of(given))
    guard whole.utf8.starts(with: root.utf8) else { return nil }
    return parts(of: String(decoding: whole.utf8.dropFirst(root.utf8.count), as: UTF8.self))
      .joined(separator: "/")
  }
}
