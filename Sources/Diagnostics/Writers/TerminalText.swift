/// Text from content made safe to print.
package enum TerminalText {
  /// The text with a blank for every control character, so that content cannot steer the terminal.
  ///
  /// Characters that turn the direction of writing count as controls; they could hide what a line says.
  package static func safe(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0.value) ? " " : $0 }))
  }

  private static func isControl(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
