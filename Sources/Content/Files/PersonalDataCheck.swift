import Diagnostics
import Files
import ThaiText

/// Finds persons' identification numbers in every text that is published.
package enum PersonalDataCheck {
  private static let textKinds: Set<FileKind> = [.csv, .txt, .json, .xml, .svg]

  /// Reports every such number in a text.
  package static func report(
    in source: SourceText, allowing exceptions: Set<String> = [], into diagnostics: inout DiagnosticList
  ) {
    var search = NumberSearch()
    search.finish(with: source.bytes)
    for number in search.numbers where !exceptions.contains(number.lastDigits) {
      diagnostics.add(.nationalID(number, in: source.path))
    }
  }

  /// Reports every such number in the name of a file, which becomes an address.
  static func report(
    inName path: String, allowing exceptions: Set<String> = [], into diagnostics: inout DiagnosticList
  ) {
    let name = path.utf8.lastIndex(of: 0x2F).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    report(in: SourceText(path: path, text: name), allowing: exceptions, into: &diagnostics)
  }

  /// Reports every such number in the files that a page offers and that hold text, in whatever encoding.
  ///
  /// Files may be too large to be held, so that they are read in pieces; one that cannot be read is reported.
  static func report(
    in files: [ContentFile], of disk: SourceFolder, allowing exceptions: Set<String>,
    into diagnostics: inout DiagnosticList
  ) {
    var seen = Set<String>()
    for file in files where file.state.isAvailable && seen.insert(file.path).inserted {
      report(inName: file.path, allowing: exceptions, into: &diagnostics)
      guard textKinds.contains(file.kind) else { continue }
      do {
        for number in try numbers(in: file.path, of: disk) where !exceptions.contains(number.lastDigits) {
          diagnostics.add(.nationalID(number, in: file.path))
        }
      } catch {
        diagnostics.add(.unchecked(file.path, error))
      }
    }
  }

  /// The numbers of a file, read as UTF-8 and as whatever else its bytes may be.
  private static func numbers(
    in path: String, of disk: SourceFolder
  ) throws(FileFault) -> [NumberSearch.Number] {
    var trait = EncodingTraits()
    var found = try numbers(in: path, of: disk) { piece in
      trait.look(at: piece)
      return piece
    }
    for encoding in trait.otherEncodings {
      var decoder = TextDecoder(encoding)
      let further = try numbers(in: path, of: disk) { decoder.decoded($0) }
      let known = Set(found.map { [$0.lastDigits, String($0.line)] })
      found += further.filter { !known.contains([$0.lastDigits, String($0.line)]) }
    }
    return found
  }

  private static func numbers(
    in path: String, of disk: SourceFolder, decodedBy decode: ([UInt8]) -> [UInt8]
  ) throws(FileFault) -> [NumberSearch.Number] {
    var search = NumberSearch()
    try disk.readPieces(path) { piece in search.add(decode(Array(piece))) }
    search.finish()
    return search.numbers
  }
}

extension Diagnostic {
  /// A person's number, of which only the last four digits are shown.
  fileprivate static func nationalID(_ number: NumberSearch.Number, in path: String) -> Diagnostic {
    let digits = number.lastDigits
    return Diagnostic(
      "privacy.national-id", .error, at: SourcePlace(file: path, line: number.line, column: number.column),
      th: "พบเลขประจำตัวประชาชน (ลงท้าย \(digits))",
      en: "there is a person's identification number (ending in \(digits))",
      mendTh:
        "ลบหรือปิดบังตัวเลข ถ้าไม่ใช่เลขประจำตัวประชาชน ให้ระบุ notPersonal: [{ending: \"\(digits)\", reason: …}] ในเอกสาร",
      mendEn:
        "remove or mask it; where it is something else, say so in the document: notPersonal: [{ending: \"\(digits)\", reason: …}]"
    )
  }

  /// A file that is published and could not be searched.
  fileprivate static func unchecked(_ path: String, _ fault: FileFault) -> Diagnostic {
    Diagnostic(
      "privacy.unchecked", .problem, at: SourcePlace(file: path),
      LocalizedText(
        th: "ตรวจหาเลขประจำตัวประชาชนในไฟล์นี้ไม่ได้: \(fault.text.th)",
        en: "the file could not be searched for persons' identification numbers: it \(fault.text.en)"),
      mend: fault.mend)
  }
}
