import DataFiles

/// The vocabularies of Office files, as far as it matters which elements go on in one line.
enum OfficeVocabulary {
  case word, drawing, sheet, slides, openText, openTable, other

  init(_ namespace: String) {
    switch namespace {
    case "urn:oasis:names:tc:opendocument:xmlns:text:1.0": self = .openText
    case "urn:oasis:names:tc:opendocument:xmlns:table:1.0": self = .openTable
    default:
      // The transitional and the strict form have the same last words.
      if namespace.contains("/wordprocessingml/") || namespace.contains("/word/") {
        self = .word
      } else if namespace.contains("/drawingml/") {
        self = namespace.contains("chart") ? .other : .drawing
      } else if namespace.contains("/spreadsheetml/") {
        self = .sheet
      } else if namespace.contains("/presentationml/") {
        self = .slides
      } else {
        self = .other
      }
    }
  }

  /// Whether an element is one line of text, whatever elements part its pieces.
  func isLine(_ name: String) -> Bool {
    switch self {
    case .word, .drawing: name == "p"
    case .sheet: ["si", "is", "text"].contains(name)
    case .openText: name == "p" || name == "h"
    case .slides, .openTable, .other: false
    }
  }

  func isRow(_ name: String) -> Bool {
    switch self {
    case .word, .drawing: name == "tr"
    case .openTable: name == "table-row"
    default: false
    }
  }

  func isCell(_ name: String) -> Bool {
    switch self {
    case .word, .drawing: name == "tc"
    case .openTable: name == "table-cell" || name == "covered-table-cell"
    default: false
    }
  }

  func isTable(_ name: String) -> Bool {
    switch self {
    case .word, .drawing: name == "tbl"
    case .openTable: name == "table"
    default: false
    }
  }

  /// What an element without text of its own stands for in a line; nil for any other.
  func sign(_ name: String, _ attributes: [XMLAttribute]) -> String? {
    switch (self, name) {
    case (.word, "tab"), (.openText, "tab"): "\t"
    case (.word, "br"), (.word, "cr"), (.drawing, "br"), (.openText, "line-break"): "\n"
    case (.word, "noBreakHyphen"): "-"
    case (.openText, "s"): String(repeating: " ", count: Self.blanks(attributes))
    default: nil
    }
  }

  private static func blanks(_ attributes: [XMLAttribute]) -> Int {
    let count = attributes.first { $0.name.local == "c" }.flatMap { Int($0.value) }
    return max(1, min(count ?? 1, 64))
  }

  func isDeletion(_ name: String) -> Bool { self == .word && ["del", "moveFrom", "delText"].contains(name) }
  func isInsertion(_ name: String) -> Bool { self == .word && ["ins", "moveTo"].contains(name) }

  /// Whether the text of an element is for programs: where a field takes its value from.
  func isInstruction(_ name: String) -> Bool {
    self == .word && (name == "instrText" || name == "delInstrText")
  }
}
