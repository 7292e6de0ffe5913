import Diagnostics
import ThaiText

/// What the texts of a packed file hold of persons' data, without the texts.
struct FileSearch: Sendable {
  /// A person's number with where it stands.
  struct Number: Sendable, Hashable {
    let lastDigits: String
    let spot: TextSpot
  }

  private static let mostNumbers = 1000

  private(set) var numbers: [Number] = []
  private(set) var tables: [PersonalTable.Finding] = []
  private(set) var words: [(kind: PersonalWords.Kind, spot: TextSpot)] = []
  let authors: [String]
  let photos: [String]
  let gaps: Set<SearchGap>
  let pdf: PDFText.Kind?

  /// Searches the texts of a file.
  init(of texts: FileTexts) {
    authors = OfficeProperties.persons(texts.authors)
    photos = texts.photos
    gaps = texts.gaps
    pdf = texts.pdf
    var seen = Set<Number>()
    func add(_ match: NationalID.Match, _ spot: TextSpot) {
      let number = Number(lastDigits: match.lastDigits, spot: spot)
      if numbers.count < Self.mostNumbers, seen.insert(number).inserted { numbers.append(number) }
    }
    for text in texts.texts {
      for match in NationalID.findPersonal(in: text.bytes) {
        add(match, text.spot(at: match.offset) ?? TextSpot(.file))
      }
      for found in PersonalWords.find(in: text.bytes) {
        words.append((found.kind, text.spot(at: found.offset) ?? TextSpot(.file)))
      }
    }
    // Files within a file come before it, so that the closest place is told.
    var known = Set(numbers.map(\.lastDigits))
    for raw in texts.bytes {
      for match in NationalID.findPersonal(in: raw.bytes)
      where match.isPlain && known.insert(match.lastDigits).inserted {
        add(match, raw.spot)
      }
    }
    for table in texts.tables {
      for (digits, spot) in BoxedNumbers.find(in: table) {
        for match in NationalID.findPersonal(in: digits) where known.insert(match.lastDigits).inserted {
          add(match, spot)
        }
      }
    }
    tables = texts.tables.flatMap(PersonalTable.findings)
  }

  /// What is reported of a file.
  func findings(in path: String, allowing exceptions: Set<String>) -> [Diagnostic] {
    let open = numbers.filter { !exceptions.contains($0.lastDigits) }
    let columns = Set(tables.map(\.spot))
    return open.map { .nationalID($0.lastDigits, at: $0.spot.place(in: path), $0.spot.words) }
      + tables.map { .personal($0, in: path) }
      + words.filter { !columns.contains($0.spot) }.map {
        .personal($0.kind, at: $0.spot.place(in: path), $0.spot.words)
      }
      + (photos.isEmpty ? [] : [.photoPlace(path, photos)])
  }
}
