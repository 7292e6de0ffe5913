import Glibc

/// Writes a Swift file that holds texts as literals: `EmbedTool OUTPUT FOLDER FILE…`; run by the plugin `EmbedFiles`.
@main struct EmbedTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3 else {
      throw Unusable(reason: "OUTPUT, FOLDER and at least one FILE are wanted")
    }
    let entries = try arguments[3...].map { name in
      let text = try text(of: arguments[2] + "/" + name)
      return "  (\"\(name)\", #\"\"\"\n\(text)\n\"\"\"#),\n"
    }
    let source = "let embeddedFiles: [(name: StaticString, text: StaticString)] = [\n\(entries.joined())]\n"
    try write(source, to: arguments[1])
  }

  private static func text(of path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw Unusable(reason: "\(path) cannot be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    guard let text = String(validating: bytes, as: UTF8.self), !text.contains("\"\"\"#"), !text.contains("\r")
    else { throw Unusable(reason: "\(path) cannot stand in a literal") }
    return text
  }

  private static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw Unusable(reason: "\(path) cannot be written") }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw Unusable(reason: "\(path) cannot be written")
    }
  }

  struct Unusable: Error {
    let reason: String
  }
}
