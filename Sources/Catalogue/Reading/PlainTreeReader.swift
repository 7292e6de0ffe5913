import DataFiles
import ThaiText

/// Reads the plain part of YAML, which the program's own files keep to, into the tree that the full reader makes of it.
///
/// Mappings and lists by indentation with short ASCII keys, and on one line bracketed ones, unquoted texts and quoted
/// ones without escapes. Whatever else a file may hold, sound or not, is left to the full reader.
struct PlainTreeReader {
  private static let deepest = 32
  /// How many entries most mappings have at the most.
  private static let usualCount = 8

  private var lines: PlainLines
  private var depth = 0

  /// The tree of a file; nothing where the file holds more than the plain part.
  static func read(_ bytes: [UInt8]) -> DataNode? {
    var reader = PlainTreeReader(lines: PlainLines(bytes))
    guard PlainLines.hasPlainBytes(bytes), reader.lines.skipToText(), let node = reader.block(),
      reader.lines.isAtEnd
    else { return nil }
    return node
  }

  /// A list or mapping whose first line begins here.
  private mutating func block() -> DataNode? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { return nil }
    return lines.isAtHyphen ? list() : mapping()
  }

  private mutating func list() -> DataNode? {
    let column = lines.column
    let offset = lines.index
    var nodes: [DataNode] = []
    while lines.isAtHyphen, lines.column == column, !lines.isAtEnd {
      lines.skipHyphen()
      guard let node = lines.isAtKey ? block() : line() else { return nil }
      nodes.append(node)
    }
    guard lines.isAtEnd || lines.column <= column else { return nil }
    return DataNode(content: .sequence(nodes), offset: offset, length: 1)
  }

  private mutating func mapping() -> DataNode? {
    let column = lines.column
    let offset = lines.index
    var entries: [DataEntry] = []
    entries.reserveCapacity(Self.usualCount)
    while !lines.isAtEnd, lines.column == column, !lines.isAtHyphen {
      let start = lines.index
      guard let key = lines.key(), !entries.contains(where: { $0.key == key }),
        let value = lines.isAtLineEnd ? below(column) : line()
      else { return nil }
      entries.append(DataEntry(key: key, keyOffset: start, keyLength: key.utf8.count, value: value))
    }
    guard !entries.isEmpty, lines.isAtEnd || lines.column <= column else { return nil }
    return DataNode(content: .mapping(entries), offset: offset, length: 1)
  }

  /// What stands on the lines below a key: deeper than it, or a list at its own depth.
  private mutating func below(_ column: Int) -> DataNode? {
    guard lines.skipToText(), lines.column > column || (lines.column == column && lines.isAtHyphen) else {
      return nil
    }
    return block()
  }

  /// A value that ends with its line.
  private mutating func line() -> DataNode? {
    guard let node = lines.isAtBracket ? bracketed() : lines.text(inBrackets: false), lines.isAtLineEnd else {
      return nil
    }
    _ = lines.skipToText()
    return node
  }

  private mutating func bracketed() -> DataNode? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { return nil }
    return lines.take(0x5B) ? bracketedList() : bracketedMapping()
  }

  private mutating func bracketedList() -> DataNode? {
    let offset = lines.index - 1
    var nodes: [DataNode] = []
    lines.skipSpaces()
    if lines.take(0x5D) { return DataNode(content: .sequence([]), offset: offset, length: 1) }
    repeat {
      lines.skipSpaces()
      guard let node = bracketedValue() else { return nil }
      nodes.append(node)
    } while lines.take(0x2C)
    guard lines.take(0x5D) else { return nil }
    return DataNode(content: .sequence(nodes), offset: offset, length: 1)
  }

  private mutating func bracketedMapping() -> DataNode? {
    let offset = lines.index
    guard lines.take(0x7B) else { return nil }
    var entries: [DataEntry] = []
    entries.reserveCapacity(Self.usualCount)
    repeat {
      lines.skipSpaces()
      let start = lines.index
      guard let key = lines.key(), !entries.contains(where: { $0.key == key }), let value = bracketedValue()
      else { return nil }
      entries.append(DataEntry(key: key, keyOffset: start, keyLength: key.utf8.count, value: value))
    } while lines.take(0x2C)
    guard lines.take(0x7D) else { return nil }
    return DataNode(content: .mapping(entries), offset: offset, length: 1)
  }

  private mutating func bracketedValue() -> DataNode? {
    let node = lines.isAtBracket ? bracketed() : lines.text(inBrackets: true)
    lines.skipSpaces()
    return node
  }
}
