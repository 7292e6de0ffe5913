import Diagnostics
import Files
import ThaiText

/// Leaves out of a picture what cameras, telephones and programs note in it: where and when it was taken, by whom and with
/// what, earlier versions and small previews of it.
///
/// What shows stays byte for byte: pixels, colours and how the picture has to be turned.
package enum PictureMetadata {
  /// The file as it is published; a picture that cannot be taken apart is damaged and not published.
  static func removed(from file: ContentFile, _ bytes: [UInt8]) -> ContentFile {
    guard let picture = read(bytes, file.kind) else { return file.with(.damagedPicture) }
    var file = picture.parts.areWhole ? file : file.with(picture.parts)
    file.toldPlace = picture.tellsPlace
    return file
  }

  /// A picture of the site's look as it is published; any other file of it stays as it is.
  package static func removed(
    fromTheme path: String, _ bytes: [UInt8], into diagnostics: inout DiagnosticList
  ) -> [UInt8] {
    guard let kind = FileKind(fileName: path), kind.isPhoto else { return bytes }
    guard let picture = read(bytes, kind) else {
      diagnostics.add(.uncleanedPicture(path))
      return bytes
    }
    return picture.parts.areWhole ? bytes : picture.parts.bytes(of: bytes)
  }

  /// What is published of a picture; nil if it is damaged or no picture of this kind.
  static func read(_ bytes: [UInt8], _ kind: FileKind) -> PictureParts? {
    switch kind {
    case .jpg: JPEGParts.read(bytes)
    case .png: PNGParts.read(bytes)
    case .gif: GIFParts.read(bytes)
    case .webp: WebPParts.read(bytes)
    default: nil
    }
  }
}

/// What is published of a picture while it is taken apart.
struct PictureParts {
  private static let place = Array("GPSLatitude".utf8)

  let bytes: [UInt8]
  var parts: FileParts
  /// Whether what is left out told where it was taken.
  private(set) var tellsPlace = false
  /// How it has to be turned, as the first block says that says it.
  private(set) var orientation: Int?
  private var hasExif = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    parts = FileParts(of: bytes.count)
  }

  /// Keeps bytes of the file.
  mutating func keep(_ range: Range<Int>) { parts.keep(range) }

  /// Leaves out a text of a program, which may tell the place as well.
  mutating func drop(_ range: Range<Int>) {
    if bytes[range].firstIndex(of: Self.place) != nil { tellsPlace = true }
  }

  /// Leaves out a block of a camera; whoever reads the format writes the orientation anew.
  mutating func drop(exif range: Range<Int>) {
    drop(range)
    guard let exif = Exif(bytes[range]) else { return }
    tellsPlace = tellsPlace || exif.tellsPlace
    if !hasExif { orientation = exif.orientation }
    hasExif = true
  }

  /// Whether some bytes are the only block that is written.
  func isMinimal(_ range: Range<Int>) -> Bool {
    guard let orientation = Exif(bytes[range])?.orientation, !hasExif else { return false }
    return bytes[range].elementsEqual(Exif.block(orientation: orientation))
  }

  /// Whether a text stands at an index.
  func holds(_ text: String, at index: Int) -> Bool {
    index <= bytes.count && bytes[index...].starts(with: text.utf8)
  }

  /// A number at an index, the highest byte first; nil behind the end.
  func number(at index: Int, bytes count: Int) -> Int? {
    guard index >= 0, index <= bytes.count - count else { return nil }
    return bytes[index..<(index + count)].reduce(0) { $0 << 8 | Int($1) }
  }
}

extension FileState {
  /// A picture that no program can take apart.
  static let damagedPicture = FileState.corrupt(
    LocalizedText(
      th: "ไฟล์รูปเสียหายหรือไม่สมบูรณ์ จึงลบข้อมูลที่กล้องฝังไว้ออกก่อนเผยแพร่ไม่ได้",
      en: "is a damaged picture, of which what the camera noted cannot be removed before it is published"))
}
