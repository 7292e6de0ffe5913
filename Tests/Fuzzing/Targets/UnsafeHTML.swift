import Foundation

/// Looks for what no text of the content may put into a page.
enum UnsafeHTML {
  private static let forbidden = [
    "<script", "<style", "<iframe", "<object", "<embed", "href=\"javascript:", "src=\"javascript:",
  ]

  /// The first script, style or dangerous address; nothing in harmless HTML.
  static func find(in html: [UInt8]) -> String? {
    let text = String(decoding: html, as: UTF8.self).lowercased()
    return forbidden.first { text.contains($0) }
  }
}
