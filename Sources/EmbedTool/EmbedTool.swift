import Foundation

/// Writes a Swift file that holds texts as literals: `EmbedTool OUTPUT FOLDER FILE…`; run by the plugin `EmbedFiles`.
@main struct EmbedTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3 else {
      throw Unusable(reason: "OUTPUT, FOLDER and at least one FILE are wanted")
    }
    let entries = try arguments[3...].map { name in
      let text = try String(contentsOfFile: arguments[2] + "/" + name, encoding: .utf8)
      guard !text.contains("\"\"\"#"), !text.contains("\r") else {
        throw Unusable(reason: "\(name) cannot stand in a literal")
      }
      return "  (\"\(name)\", #\"\"\"\n\(text)\n\"\"\"#),\n"
    }
    let source = "let embeddedFiles: [(name: StaticString, text: StaticString)] = [\n\(entries.joined())]\n"
    try source.write(toFile: arguments[1], atomically: true, encoding: .utf8)
  }

  struct Unusable: Error {
    let reason: String
  }
}
