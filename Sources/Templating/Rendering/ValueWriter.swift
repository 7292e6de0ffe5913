import Markup

/// Writes values as the places where they stand ask for.
enum ValueWriter {
  /// Appends what an instruction makes of a value; nothing where it is a section or has no such value.
  @inline(__always)
  static func append(_ value: TemplateValue, as instruction: Instruction, to output: inout [UInt8]) {
    switch (instruction, value) {
    case (.text, .text(let text)): HTMLEscape.append(text, quotesToo: false, to: &output)
    case (.attribute, .text(let text)): HTMLEscape.append(text, quotesToo: true, to: &output)
    case (.url, .url(let url?)): HTMLEscape.append(url.text, quotesToo: true, to: &output)
    case (.html, .html(let html)): output += html.bytes
    default: break
    }
  }
}
