import DataFiles
import Files
import ThaiText

/// A file whose texts are packed: it is unpacked and taken apart, files in it one level deep.
struct PackedFile {
  /// Its name in the file that holds it; empty for a file of the content itself.
  let name: String
  /// How many files hold it.
  var depth = 0
  /// The program that reads PDF, if the machine has it.
  var reader: OutsideProgram?
  /// How many bytes may be unpacked of it.
  var allowance = 256 << 20

  private static let deepest = 1
  /// How telephones note in a film where it was taken.
  private static let placesOfFilms: [[UInt8]] = [
    [0xA9, 0x78, 0x79, 0x7A], Array("location.ISO6709".utf8),
  ]

  private var member: String? { name.isEmpty ? nil : name }

  /// The texts of a file of a kind that is held.
  func texts(of bytes: [UInt8], _ kind: FileKind) -> FileTexts {
    switch kind {
    case .pdf: return pdf(bytes)
    case .xlsx, .docx, .pptx, .ods, .odt, .zip: return archive(bytes, kind)
    case .xls, .doc: return raw(bytes, gap: .oldOffice)
    case .mp3, .mp4:
      var found = raw(bytes, gap: .film)
      if Self.placesOfFilms.contains(where: { bytes.firstIndex(of: $0) != nil }) { found.photos = [name] }
      return found
    case .csv, .txt, .json: return text(bytes)
    case .xml, .svg:
      var found = text(bytes)
      found.photos = EmbeddedPictures.withPlace(in: bytes).map { "\(name) \($0)" }
      found.texts.append(PartText.read(bytes, at: TextSpot(.file, in: member)).text)
      return found
    case .png, .jpg, .gif, .webp:
      // It is published as it is, with all that is noted in it.
      var found = raw(bytes, gap: nil)
      if PictureMetadata.read(bytes, kind)?.tellsPlace == true { found.photos = [name] }
      return found
    }
  }

  private func pdf(_ bytes: [UInt8]) -> FileTexts {
    var found = raw(bytes, gap: nil)
    if PDFObjects.holdNotes(in: bytes) { found.gaps.insert(.notes) }
    let text = PDFText.of(bytes, by: reader)
    if depth == 0 { found.pdf = text.kind }
    switch text {
    case .text(let pages, let properties):
      var whole = SpottedText<TextSpot>()
      for (index, page) in pages.enumerated() {
        whole.add([0x0A] + page, at: TextSpot(.page(index + 1), in: member))
      }
      found.texts += [whole, SpottedText(properties, at: TextSpot(.properties, in: member))]
      found.authors = PDFText.authors(in: properties)
    case .none: found.gaps.insert(.scan)
    case .locked: found.gaps.insert(.locked)
    case .unreadable: found.gaps.insert(.damaged)
    case .unavailable: found.gaps.insert(.noReader)
    }
    return found
  }

  private func archive(_ bytes: [UInt8], _ kind: FileKind) -> FileTexts {
    guard depth <= Self.deepest else { return raw(bytes, gap: .nested) }
    do {
      let archive = try Archive(bytes)
      var found = kind == .zip ? members(of: archive) : OfficeFile.texts(of: archive, in: self)
      // Its directory need not name all that lies in it.
      found.add(raw(bytes, gap: nil))
      return found
    } catch {
      return raw(bytes, gap: error == .locked ? .locked : error.isSize ? .tooLarge : .damaged)
    }
  }

  private func members(of archive: Archive) -> FileTexts {
    var found = FileTexts()
    for name in archive.names {
      found.texts.append(SpottedText(endOfNumber + name.utf8, at: TextSpot(.file, in: name)))
      guard let bytes = found.unpack(name, of: archive, in: self) else { continue }
      let inner = inner(self.name.isEmpty ? name : self.name + "/" + name, after: found)
      let kind = FileKind(fileName: name)
      found.add(kind.map { inner.texts(of: bytes, $0) } ?? inner.raw(bytes, gap: .object))
    }
    return found
  }

  /// A file in this one, of which so much may be unpacked as is left.
  func inner(_ name: String, after found: FileTexts) -> PackedFile {
    PackedFile(name: name, depth: depth + 1, reader: reader, allowance: allowance - found.unpacked)
  }

  /// What stands unpacked among bytes that are no text.
  func raw(_ bytes: [UInt8], gap: SearchGap?) -> FileTexts {
    var found = FileTexts()
    found.bytes = [RawBytes(bytes: bytes, spot: TextSpot(.file, in: member))]
    if let gap { found.gaps.insert(gap) }
    return found
  }

  private func text(_ bytes: [UInt8]) -> FileTexts {
    var trait = EncodingTraits()
    trait.look(at: bytes)
    var found = FileTexts()
    let spot = TextSpot(.file, in: member)
    for encoding in trait.otherEncodings {
      var decoder = TextDecoder(encoding)
      found.texts.append(SpottedText(decoder.decoded(bytes), at: spot))
    }
    found.texts.append(SpottedText(bytes, at: spot))
    return found
  }
}

extension ArchiveFault {
  fileprivate var isSize: Bool { self == .bomb || self == .tooLarge || self == .tooManyMembers }
}
