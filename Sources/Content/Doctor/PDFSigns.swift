import Files

/// What the objects of a PDF tell that are not packed, read piece by piece whatever its size.
struct PDFSigns {
  private static let signs = ["/Font", "/Image", "/ObjStm"].map { Array($0.utf8) }

  private var seen = [Bool](repeating: false, count: 3)
  private var rest: [UInt8] = []

  /// nil if the file cannot be read.
  init?(_ path: String, _ disk: SourceFolder) {
    var signs = PDFSigns()
    do throws(FileFault) {
      try disk.readPieces(path) { (piece) throws(SystemError) in signs.look(at: Array(piece)) }
    } catch { return nil }
    self = signs
  }

  init(_ bytes: [UInt8]) { look(at: bytes) }

  private init() {}

  /// Whether its pages are pictures without a letter; not known where objects are packed.
  var isScan: Bool { seen == [false, true, false] }

  private mutating func look(at piece: [UInt8]) {
    let bytes = rest + piece
    for (index, sign) in Self.signs.enumerated() where !seen[index] {
      seen[index] = bytes.firstIndex(of: sign) != nil
    }
    // A sign may stand across two pieces.
    rest = Array(bytes.suffix(8))
  }
}
