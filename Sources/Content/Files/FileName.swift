import Files
import ThaiText

/// A file name that a document writes, held against what may be published before the disk is touched.
struct FileName {
  /// The names of its folders and its own.
  let parts: [String]

  init(_ text: String) { parts = text.split(at: 0x2F, keepingEmpty: true) }

  /// Its own name without those of its folders.
  var last: String { parts.last ?? "" }

  /// Why it is refused; nil if it may be looked for.
  var refusal: FileRefusal? {
    if parts.contains(where: Self.holdsControls) { return .badName }
    if parts.contains("..") || parts.contains("") || parts.contains(".") { return .leavesContent }
    if parts.contains(where: Self.isHidden) { return .hidden }
    if FileKind(fileName: last) == nil { return .unknownKind }
    let (name, folders) = (Self.endings(of: last).dropLast(), parts.dropLast().flatMap(Self.endings))
    return (folders + name).contains(where: Self.running.contains) ? .mayRun : nil
  }

  private static func holdsControls(_ part: String) -> Bool {
    part.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0x5C }
  }

  private static func isHidden(_ part: String) -> Bool {
    LeftoverName.matches(part, isFolder: false) || LeftoverName.matches(part, isFolder: true)
  }

  /// What stands behind each dot of a name: servers look at every such ending, and some at what follows a semicolon.
  private static func endings(of part: String) -> [String] {
    let pieces = part.utf8.split(maxSplits: .max, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":")
    }
    return pieces.dropFirst().map { String(decoding: $0, as: UTF8.self).trimmedBlanks.lowercased() }
  }

  /// The endings of programs and pages.
  private static let running: Set = [
    "php", "php3", "php4", "php5", "php7", "php8", "phps", "pht", "phtml", "phar", "inc", "asp", "aspx",
    "asa",
    "asax", "ascx", "ashx", "asmx", "axd", "cer", "cdx", "jsp", "jspx", "jspf", "jsw", "jsv", "cfm", "cfml",
    "cfc",
    "cgi", "fcgi", "pl", "pm", "py", "rb", "lua", "sh", "bash", "htaccess", "config", "html", "htm", "xhtml",
    "xht",
    "shtml", "shtm", "stm", "hta", "js", "mjs", "wasm", "svgz", "swf", "exe", "bat", "cmd", "vbs", "ps1",
  ]
}

/// Why a file name of the content is refused.
enum FileRefusal: Error {
  case leavesContent
  case unknownKind
  case badName
  case hidden
  case mayRun
  case webAddress
}
