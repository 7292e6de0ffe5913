import Diagnostics
import Files

/// What is said of persons' data in what is published.
extension Diagnostic {
  /// A person's number, of which only the last four digits are shown.
  static func nationalID(_ digits: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "privacy.national-id", .error, at: place,
      th: "พบเลขประจำตัวประชาชน (ลงท้าย \(digits))",
      en: "there is a person's identification number (ending in \(digits))",
      mendTh:
        "ลบหรือปิดบังตัวเลข ถ้าไม่ใช่เลขประจำตัวประชาชน ให้ระบุ notPersonal: [{ending: \"\(digits)\", reason: …}] ในเอกสาร",
      mendEn:
        "remove or mask it; where it is something else, say so in the document: notPersonal: [{ending: \"\(digits)\", reason: …}]"
    )
  }

  /// A file that is published and could not be searched.
  static func unchecked(_ path: String, _ fault: FileFault) -> Diagnostic {
    Diagnostic(
      "privacy.unchecked", .problem, at: SourcePlace(file: path),
      LocalizedText(
        th: "ตรวจหาเลขประจำตัวประชาชนในไฟล์นี้ไม่ได้: \(fault.text.th)",
        en: "the file could not be searched for persons' identification numbers: it \(fault.text.en)"),
      mend: fault.mend)
  }

  /// A picture of the site's look that is published as it is.
  static func uncleanedPicture(_ path: String) -> Diagnostic {
    Diagnostic(
      "privacy.unchecked", .problem, at: SourcePlace(file: path),
      th: "รูปนี้เสียหายหรือไม่ใช่รูปชนิดที่ชื่อบอก จึงลบข้อมูลที่กล้องฝังไว้ออกไม่ได้",
      en: "the picture is damaged or of another kind than its name, so that what a camera noted in it stays",
      mendTh: "เปิดรูปในโปรแกรมแต่งรูป แล้วบันทึกใหม่",
      mendEn: "open it in a program for pictures and save it again")
  }

  /// One line for all photos of which the place is left out.
  package static func placesRemoved(_ names: [String]) -> Diagnostic {
    let list = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
    return Diagnostic(
      "privacy.place-removed", .note,
      LocalizedText(
        th: "ลบพิกัดสถานที่ถ่ายออกจากรูปที่เผยแพร่แล้ว \(names.count) รูป (\(list)) ไฟล์ต้นฉบับของท่านไม่ถูกแก้",
        en:
          "the place where it was taken is left out of \(names.count) published photos (\(list)); your own files stay as they are"
      ))
  }

  /// One line for all files whose packed texts are not read.
  package static func notSearched(_ kinds: [(label: String, count: Int)]) -> Diagnostic {
    let list = kinds.map { "\($0.label) \($0.count)" }.joined(separator: ", ")
    let count = kinds.reduce(0) { $0 + $1.count }
    return Diagnostic(
      "privacy.not-searched", .note,
      th: "ไม่ได้ตรวจหาเลขประจำตัวประชาชนในเนื้อหาของไฟล์ \(count) ไฟล์ (\(list))",
      en: "the texts inside \(count) files were not searched for persons' identification numbers (\(list))",
      mendTh: "เปิดดูไฟล์เหล่านี้ก่อนเผยแพร่ว่าไม่มีเลขประจำตัวประชาชนของผู้ใด",
      mendEn: "look through them before they are published")
  }
}
