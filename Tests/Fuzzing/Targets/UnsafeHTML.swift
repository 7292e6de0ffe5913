import Foundation

/// Looks for what no text of the content may put into a page.
enum UnsafeHTML {
  private static let forbidden = [
    "<script", "<style", "<iframe", "<object", "<embed", "href=\"javascript:", "src=\"javascript:",
  ]

  /// The first script, style or dangerous address; nothing in harmless HTML, which may name a script of the site's own.
  static func find(in html: [UInt8]) -> String? {
    let text = String(decoding: html, as: UTF8.self).lowercased()
      .replacing(/<script src="(\.\.\/)*assets\/[a-z0-9.-]+\.js" defer><\/script>/, with: "")
    return forbidden.first { text.contains($0) }
  }
}
