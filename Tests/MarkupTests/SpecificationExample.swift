import Foundation
import Testing

/// One example of a specification: a text and the HTML that it must become.
struct SpecificationExample: Sendable, CustomTestStringConvertible {
  private static let fence = String(repeating: "`", count: 32)

  let number: Int
  let markdown: String
  let html: String

  var testDescription: String { "example \(number)" }

  /// The examples of a file of the standards beside the project; none where the file is absent.
  static func all(in file: String) -> [SpecificationExample] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let url = root.appending(path: "../shared/standards").appending(path: file)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    return text.components(separatedBy: fence + " example\n").dropFirst().enumerated().map { index, rest in
      let body = rest.components(separatedBy: "\n" + fence)[0] + "\n"
      let parts = ("\n" + body).components(separatedBy: "\n.\n")
      return SpecificationExample(
        number: index + 1, markdown: visible(String(parts[0].dropFirst()) + "\n"), html: visible(parts[1]))
    }
  }

  private static func visible(_ text: String) -> String {
    text == "\n" ? "" : text.replacingOccurrences(of: "→", with: "\t")
  }
}
