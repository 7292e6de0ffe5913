import DataFiles
import Diagnostics
import Files
import ThaiText

/// A picture of an album, with what it shows.
package struct AlbumPicture: Sendable, Hashable {
  package let file: ContentFile
  /// What it shows, for those who cannot see it.
  package let text: String
  /// Its width and height in pixels, if its head tells.
  package let width, height: Int?
}

/// Reads the album of a news item or a page: all pictures of one folder beside its text.
struct AlbumReader {
  let title: String
  let files: SourceFiles

  /// The pictures of the folder that the field `album` names, in the order of their names, with the words of `albumTexts`.
  func read(
    _ data: inout FieldFile, isPublic: Bool, into diagnostics: inout DiagnosticList
  ) -> [AlbumPicture] {
    let folder = data.fields.text("album", into: &diagnostics)
    let words = texts(&data, into: &diagnostics)
    guard let folder else { return [] }
    let names = pictures(in: data.locator.folder + "/" + folder.value)
    guard let names, !names.isEmpty else {
      if isPublic {
        let path = data.locator.folder + "/" + folder.value
        diagnostics.add(.emptyAlbum(path, isThere: names != nil), in: data.source, at: folder)
      }
      return []
    }
    for word in words where !names.contains(where: { Spelling.name($0) == word.key }) {
      diagnostics.add(.noAlbumPicture(word.value.file, among: names), in: data.source, at: word.value.place)
    }
    var pictures: [AlbumPicture] = []
    for name in names {
      let written = Located(
        value: folder.value + "/" + name, offset: folder.offset, length: folder.length)
      guard let file = data.file(written, into: &diagnostics), file.state.isAvailable else { continue }
      let size = size(of: file)
      pictures.append(
        AlbumPicture(
          file: file, text: words[Spelling.name(name)]?.text ?? "\(title) ภาพที่ \(pictures.count + 1)",
          width: size?.width, height: size?.height))
    }
    return pictures
  }

  /// The words of the field `albumTexts`, by the file that they describe.
  private func texts(
    _ data: inout FieldFile, into diagnostics: inout DiagnosticList
  ) -> [String: (file: String, text: String, place: Located<String>)] {
    var words: [String: (file: String, text: String, place: Located<String>)] = [:]
    for node in data.fields.sequence("albumTexts", into: &diagnostics) {
      var inner = data.reader(of: node)
      let file = inner.text("file", required: true, into: &diagnostics)
      let text = inner.text("text", required: true, into: &diagnostics)
      inner.finish(into: &diagnostics)
      if let file, let text { words[Spelling.name(file.value)] = (file.value, text.value, file) }
    }
    return words
  }

  /// The names of the pictures in a folder; nil if there is no such folder.
  private func pictures(in folder: String) -> [String]? {
    let entries = try? files.disk.entries(of: folder)
    return entries?.filter { entry in
      entry.kind == .file && !LeftoverName.matches(entry.name, isFolder: false)
        && FileKind(fileName: entry.name)?.isImage == true
    }.map(\.name)
  }

  private func size(of file: ContentFile) -> PictureSize? {
    let edges = try? files.disk.edges(of: file.path, window: PictureSize.window)
    return edges.flatMap { PictureSize($0.head, file.kind) }
  }
}

extension Diagnostic {
  /// An album without a picture.
  fileprivate static func emptyAlbum(_ path: String, isThere: Bool) -> Diagnostic {
    Diagnostic(
      "album.empty", isThere ? .note : .problem,
      th: isThere ? "ยังไม่มีรูปในโฟลเดอร์อัลบั้ม “\(path)”" : "ไม่พบโฟลเดอร์อัลบั้ม “\(path)”",
      en: isThere
        ? "the album’s folder “\(path)” holds no picture" : "there is no folder “\(path)” for the album",
      mendTh: "วางรูป (.jpg .png .webp) ไว้ในโฟลเดอร์นั้น หรือลบบรรทัด album: ถ้าไม่มีรูป",
      mendEn: "put pictures (.jpg .png .webp) into it, or remove the line album:")
  }

  /// Words for a picture that the album does not hold.
  fileprivate static func noAlbumPicture(_ file: String, among names: [String]) -> Diagnostic {
    Diagnostic(
      "album.no-picture", .error, th: "ในอัลบั้มไม่มีรูปชื่อ “\(file)”",
      en: "the album holds no picture “\(file)”", mendTh: "แก้ชื่อไฟล์ใน albumTexts ให้ตรงกับรูปในโฟลเดอร์",
      mendEn: "write the name in albumTexts as the picture’s file has it",
      suggestion: NearestName.suggestion(for: file, among: names))
  }
}
