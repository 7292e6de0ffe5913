import ArgumentParser
import DataFiles
import Diagnostics
import Files
import Markup

/// Turns one Markdown file into HTML on standard output.
struct MarkdownCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "markdown")

  @Argument var file: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    var diagnostics = DiagnosticList()
    let bytes = try common.read(file, limit: 64 * 1_048_576)
    var html: [UInt8] = []
    if MarkdownParser.allows(fileOf: bytes.count, path: file, into: &diagnostics),
      let source = TextEncoding.decode(bytes, path: file, into: &diagnostics)
    {
      let parser = MarkdownParser(options: MarkdownOptions())
      let rendered = parser.render(
        source, body: 0..<source.bytes.count, resolver: { _ in .keep }, into: &diagnostics)
      html = rendered.html.bytes
    }
    if common.json {
      let answer: JSONValue = [
        "schema": "prongsai/1", "kind": "markdown", "html": .string(String(decoding: html, as: UTF8.self)),
        "diagnostics": .array(diagnostics.sorted.map(\.json)),
      ]
      common.print(answer)
    } else {
      Terminal.standardOutput.write(html)
      common.findings.print(diagnostics.sorted)
    }
    if diagnostics.hasErrors { throw ExitStatus.contentErrors }
  }
}
