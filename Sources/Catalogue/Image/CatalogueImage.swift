import ThaiText

/// The program's own lists in the form in which they are quick to load, made from the files of the same folder by
/// `make catalogue`.
///
/// A test holds it against those files. Whatever cannot be read in it is read from them instead.
struct CatalogueImage {
  /// The file in the program.
  static let name = "catalogue/catalogue.image"
  /// The first bytes; the number changes with the form.
  static let signature = Array("PSCAT1".utf8)

  private let datasets: ImageCursor
  private let keys: ImageCursor
  private let years: ArraySlice<(year: Int, piece: ImageCursor)>

  /// The image of the program; nothing where it has none of this form.
  init?() {
    guard let bytes = EmbeddedFiles.bytes(named: Self.name) else { return nil }
    self.init(UnsafeRawBufferPointer(bytes))
  }

  /// An image in bytes that outlive it.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.signature.count,
      bytes[..<Self.signature.count].elementsEqual(Self.signature)
    else { return nil }
    var cursor = ImageCursor(UnsafeRawBufferPointer(rebasing: bytes[Self.signature.count...]))
    let sections = cursor.list { cursor in
      (year: cursor.number(), count: cursor.number() | cursor.number() << 16)
    }
    let pieces = sections.map { (year: $0.year, piece: cursor.piece($0.count)) }
    guard cursor.isAtEnd, pieces.count >= 2 else { return nil }
    datasets = pieces[0].piece
    keys = pieces[1].piece
    years = pieces.dropFirst(2)
  }

  /// The tables and the keys; nothing where any of them cannot be read.
  func registries() -> (datasets: DatasetRegistry, keys: KeyRegistry)? {
    var tables = datasets
    let schemas = tables.list { $0.schema() }
    var kinds = ImageReader(keys)
    let read = kinds.kinds()
    guard tables.isAtEnd, kinds.isAtEnd else { return nil }
    return (DatasetRegistry(schemas), KeyRegistry(read))
  }

  /// The list of a year; nothing where it is not there or cannot be read.
  func catalogue(of year: FiscalYear, _ keys: KeyRegistry) -> Catalogue? {
    guard let piece = years.first(where: { $0.year == year.buddhistYear })?.piece else { return nil }
    var reader = ImageReader(piece)
    guard let catalogue = reader.catalogue(of: year, keys.kinds), reader.isAtEnd else { return nil }
    return catalogue
  }
}
