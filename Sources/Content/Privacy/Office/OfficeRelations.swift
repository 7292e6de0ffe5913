import DataFiles

/// The strings that the cells of a workbook share.
enum SharedStrings {
  static func read(_ bytes: [UInt8]) -> [[UInt8]] {
    var strings: [[UInt8]] = []
    var isText = false
    _ = XMLReader.read(bytes) { event, _ in
      switch event {
      case .start(let name, _):
        if name.local == "si" { strings.append([]) }
        isText = name.local == "t"
      case .end: isText = false
      case .text(let text): if isText, !strings.isEmpty { strings[strings.count - 1] += text.utf8 }
      case .declaration, .documentType, .instruction: break
      }
      return true
    }
    return strings
  }
}

/// Which part of an Office file an id stands for.
enum Relations {
  /// The name of the part that says to which others a part refers.
  static func name(of part: String) -> String {
    let parts = part.split(at: 0x2F)
    return (parts.dropLast() + ["_rels", (parts.last ?? "") + ".rels"]).joined(separator: "/")
  }

  /// The parts that a part refers to, by their ids.
  static func read(_ bytes: [UInt8], of part: String) -> [String: String] {
    let folder = part.split(at: 0x2F).dropLast().joined(separator: "/")
    var targets: [String: String] = [:]
    _ = XMLReader.read(bytes) { event, _ in
      if case .start(let name, let attributes) = event, name.local == "Relationship",
        let id = value("Id", attributes), let target = value("Target", attributes),
        value("TargetMode", attributes) != "External"
      {
        targets[id] = path(of: target, from: folder)
      }
      return true
    }
    return targets
  }

  /// The sheets of a workbook in their order: name, id, and whether it is hidden.
  static func sheets(of workbook: [UInt8]) -> [(name: String, id: String, isHidden: Bool)] {
    var sheets: [(name: String, id: String, isHidden: Bool)] = []
    _ = XMLReader.read(workbook) { event, _ in
      if case .start(let name, let attributes) = event, name.local == "sheet",
        let id = attributes.first(where: { $0.name.local == "id" })?.value
      {
        let state = value("state", attributes) ?? "visible"
        sheets.append((value("name", attributes) ?? "", id, state != "visible"))
      }
      return true
    }
    return sheets
  }

  /// The ids of a presentation's slides in their order.
  static func slides(of presentation: [UInt8]) -> [String] {
    var ids: [String] = []
    _ = XMLReader.read(presentation) { event, _ in
      if case .start(let name, let attributes) = event, name.local == "sldId",
        let id = attributes.first(where: { $0.name.local == "id" && !$0.name.namespace.isEmpty })?.value
      {
        ids.append(id)
      }
      return true
    }
    return ids
  }

  private static func value(_ name: String, _ attributes: [XMLAttribute]) -> String? {
    attributes.first { $0.name.local == name && $0.name.namespace.isEmpty }?.value
  }

  /// A target as it is named in the archive.
  private static func path(of target: String, from folder: String) -> String {
    if target.utf8.first == 0x2F { return String(target.dropFirst()) }
    var parts = folder.split(at: 0x2F)
    for part in target.split(at: 0x2F) {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

/// Whom the properties of an Office file name.
enum OfficeProperties {
  private static let elements: Set = [
    "creator", "lastModifiedBy", "Manager", "initial-creator", "printed-by",
  ]
  /// What programs and machines write where nobody gave a name.
  private static let nobody: Set = [
    "", "user", "users", "admin", "administrator", "windows user", "microsoft office user", "microsoft", "pc",
    "owner", "hp", "acer", "asus", "dell", "lenovo", "openpyxl", "python-docx", "python-pptx", "unknown",
    "anonymous", "steve canny", "libreoffice", "author", "guest",
  ]

  private static let mostNames = 20

  static func authors(in bytes: [UInt8]) -> [String] {
    var authors: [String] = []
    var current: String?
    _ = XMLReader.read(bytes) { event, _ in
      switch event {
      case .start(let name, _): current = elements.contains(name.local) ? "" : nil
      case .end:
        if let name = current { authors.append(name) }
        current = nil
      case .text(let text): if current != nil { current? += text }
      case .declaration, .documentType, .instruction: break
      }
      return true
    }
    return persons(authors)
  }

  /// The names that are more than what a program writes by itself.
  static func persons(_ names: [String]) -> [String] {
    var persons: [String] = []
    for name in names.prefix(mostNames).map(\.trimmedBlanks)
    where !nobody.contains(name.lowercased()) && !persons.contains(name) {
      persons.append(name)
    }
    return persons
  }
}
