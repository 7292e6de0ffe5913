import Diagnostics

/// What is said of links and addresses.
extension Diagnostic {
  /// A link to a page or file that the site does not have.
  package static func deadLink(_ url: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "link.dead", .problem, th: "ลิงก์ “\(url)” ไม่มีหน้าหรือไฟล์ปลายทางในเว็บไซต์นี้",
      en: "the link “\(url)” leads to no page or file of this site",
      mendTh: "แก้ที่อยู่ให้ตรงกับหน้าหรือไฟล์ที่มี หรือลบลิงก์",
      mendEn: "correct the address, or remove the link",
      suggestion: suggestion)
  }

  /// A link to a file of a page that is published no longer.
  static func withdrawnFile(_ file: ContentFile) -> Diagnostic {
    Diagnostic(
      "link.withdrawn-file", .problem,
      th: "“\(file.name)” เป็นไฟล์ของหน้าที่เลิกเผยแพร่แล้ว จึงไม่มีให้เปิด",
      en: "“\(file.name)” belongs to a page that is published no longer, so nobody can open it",
      mendTh: "ลบลิงก์นี้ หรือคัดลอกไฟล์ไปไว้ในโฟลเดอร์ของหน้าที่ยังใช้อยู่ หรือเลื่อนวัน withdraw: ของหน้านั้น",
      mendEn:
        "remove the link, copy the file to the folder of a page that stays, or move the day of withdraw: there"
    )
  }

  static func foreignPicture(_ url: String) -> Diagnostic {
    Diagnostic(
      "link.foreign-picture", .problem, th: "รูปภาพ “\(url)” อยู่ในเว็บไซต์อื่น จึงไม่แสดง",
      en: "the picture “\(url)” lies on another site and is not shown",
      mendTh: "บันทึกรูปไว้ในโฟลเดอร์ของเอกสาร แล้วเขียนเฉพาะชื่อไฟล์",
      mendEn: "save it in the document's folder and write its file name")
  }

  static func addressTaken(_ address: SitePath, by other: String?) -> Diagnostic {
    Diagnostic(
      "content.address-taken", .error, th: "ที่อยู่ \(address.text) มีหน้าอื่นใช้แล้ว",
      en: "the address \(address.text) belongs to another page already", mendTh: "เปลี่ยนชื่อไฟล์นี้",
      mendEn: "rename this file",
      related: other.map { [SourcePlace(file: $0)] } ?? [])
  }
}
