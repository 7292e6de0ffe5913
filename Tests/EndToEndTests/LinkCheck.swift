import Foundation

/// Follows every address of a published tree that stays within it.
struct LinkCheck {
  private let tree: Tree
  private let anchors: [String: Set<String>]

  init(_ tree: Tree) {
    self.tree = tree
    anchors = tree.files.keys.filter { $0.hasSuffix(".html") }.reduce(into: [:]) { found, path in
      found[path] = Set(tree.text(path).matches(of: /\sid="([^"]*)"/).map { String($0.output.1) })
    }
  }

  /// The addresses that lead nowhere, with the page on which they stand.
  var deadLinks: [String] {
    anchors.keys.sorted().flatMap { page in
      addresses(on: page).filter { !leadsSomewhere($0, from: page) }.map { "\(page): \($0)" }
    }
  }

  private func addresses(on page: String) -> [String] {
    tree.text(page).matches(of: /\s(?:href|src)="([^"]*)"/).map {
      String($0.output.1).replacingOccurrences(of: "&amp;", with: "&")
    }
  }

  private func leadsSomewhere(_ address: String, from page: String) -> Bool {
    if address.contains("://") || address.hasPrefix("mailto:") || address.hasPrefix("tel:") { return true }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let target = target(of: String(parts[0]), from: page), tree.files[target] != nil else {
      return false
    }
    guard parts.count > 1, !parts[1].isEmpty else { return true }
    return anchors[target]?.contains(parts[1].removingPercentEncoding ?? "") ?? false
  }

  private func target(of path: String, from page: String) -> String? {
    if path.isEmpty { return page }
    var folders = path.hasPrefix("/") ? [] : Array(page.split(separator: "/").dropLast().map(String.init))
    for part in path.split(separator: "/").compactMap({ String($0).removingPercentEncoding }) {
      switch part {
      case ".": continue
      case "..":
        guard folders.popLast() != nil else { return nil }
      default: folders.append(part)
      }
    }
    let target = folders.joined(separator: "/")
    if tree.files[target] != nil { return target }
    return target.isEmpty ? "index.html" : target + "/index.html"
  }
}
