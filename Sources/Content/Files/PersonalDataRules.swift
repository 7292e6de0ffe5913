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

  /// A photo that tells where it was taken.
  static func photoPlace(_ path: String) -> Diagnostic {
    Diagnostic(
      "privacy.photo-place", .problem, at: SourcePlace(file: path),
      th: "ภาพนี้มีพิกัด GPS ของจุดที่ถ่ายติดอยู่ในไฟล์ ผู้ที่ดาวน์โหลดจะรู้ได้ว่าถ่ายที่ไหน เช่น บ้านของชาวบ้าน",
      en: "the photo holds the GPS coordinates of where it was taken, such as somebody's home",
      mendTh:
        "ลบข้อมูลตำแหน่งออกก่อน: ใน Windows คลิกขวาที่ภาพ > คุณสมบัติ > รายละเอียด > เอาคุณสมบัติและข้อมูลส่วนบุคคลออก",
      mendEn: "remove them first: in Windows right-click the photo > Properties > Details > Remove Properties"
    )
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
