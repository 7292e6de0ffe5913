/// The names that editors and systems leave beside people's files: no content, wherever they lie.
///
/// The one list of them, for what reads the content as for what watches it; `Docs/content.md` shows it to users.
package enum LeftoverName {
  private static let folders: Set = [
    "__macosx", "@eadir", "#recycle", "$recycle.bin", "system volume information", "lost+found",
  ]
  private static let files: Set = ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "4913"]
  private static let endings = [
    "~", ".bak", ".swp", ".swo", ".swn", ".orig", ".rej", ".save", ".tmp", ".temp", ".part", ".crdownload",
    "___jb_tmp___", "___jb_old___", "___jb_bak___",
  ]

  /// Whether a name in a folder is one of them; only a few of the names are those of folders.
  package static func matches(_ name: String, isFolder: Bool) -> Bool {
    let bytes = name.utf8
    if bytes.first == UInt8(ascii: ".") { return true }
    let small = String(decoding: bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    if isFolder { return folders.contains(small) }
    return bytes.starts(with: "~$".utf8) || isBetweenHashes(bytes) || isScratch(bytes)
      || files.contains(small) || endings.contains { ends(small, with: $0) }
  }

  /// Emacs writes `#name#` while a file is edited.
  private static func isBetweenHashes(_ name: String.UTF8View) -> Bool {
    name.count > 1 && name.first == UInt8(ascii: "#") && name.last == UInt8(ascii: "#")
  }

  /// What `sed -i` and Excel write before they rename it: `sedA1b2c3`, `5F3A2B10`.
  private static func isScratch(_ name: String.UTF8View) -> Bool {
    let isLetter = { (byte: UInt8) in 0x61...0x7A ~= byte | 0x20 }
    let isDigit = { (byte: UInt8) in 0x30...0x39 ~= byte }
    if name.count == 9, name.starts(with: "sed".utf8) {
      return name.dropFirst(3).allSatisfy { isLetter($0) || isDigit($0) }
    }
    return name.count == 8 && name.allSatisfy { isDigit($0) || 0x41...0x46 ~= $0 }
  }

  private static func ends(_ name: String, with ending: String) -> Bool {
    name.utf8.count > ending.utf8.count && name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
