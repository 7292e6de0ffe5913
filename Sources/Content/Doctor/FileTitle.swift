import ThaiText

/// The words under which a file is offered.
struct FileTitle {
  private let title: String
  private let file: ContentFile

  init(_ title: String, of file: ContentFile) {
    self.title = title
    self.file = file
  }

  /// Whether it is what a telephone, a scanner or a program called the file rather than words on what is in it.
  var saysNothing: Bool {
    let name = Spelling.name(file.name)
    let folded = Spelling.name(FileName(title).last)
    if folded == name || FileKind(fileName: title) != nil { return true }
    let letters = Self.letters(of: folded)
    if letters.count < Self.fewestLetters { return true }
    // A name of Thai words may be a title; one such as `procurement-plan` is for machines.
    return folded == Spelling.name(FileEnding.split(name).stem) && !letters.contains { $0.value >= 0x0E00 }
  }

  private static let fewestLetters = 4

  /// The letters that are left without the words that devices and programs give.
  private static func letters(of title: String) -> [Unicode.Scalar] {
    var rest = title.lowercased()
    for word in givenWords { rest = rest.replacing(word, with: " ") }
    return rest.unicodeScalars.filter(\.properties.isAlphabetic)
  }

  /// Longer words stand before those that they hold.
  private static let givenWords = [
    "microsoft word", "microsoft excel", "whatsapp image", "line_album", "screenshot", "untitled", "scanned",
    "document", "camscanner", "adobe scan", "image", "photo", "copy of", "scan", "dscn", "dsc", "img", "pic",
    "doc", "new", "copy", "file", "final", "pdf", "jpg", "ไฟล์แนบ", "เอกสารแนบ", "เอกสารใหม่", "ไม่มีชื่อ",
    "ภาพหน้าจอ", "รูปภาพ", "ภาพถ่าย", "สำเนาของ", "สำเนา", "สแกน", "เอกสาร", "ไฟล์", "แนบ", "รูป", "ภาพ",
  ]
}
