import Diagnostics

/// What is said of the agency's profile.
extension Diagnostic {
  static func noFiscalYear(_ text: String) -> Diagnostic {
    Diagnostic(
      "agency.fiscal-year", .error, th: "“\(text)” ไม่ใช่ปีงบประมาณ พ.ศ.",
      en: "“\(text)” is not a Buddhist-era fiscal year", mendTh: "เขียนเป็นเลข พ.ศ. สี่หลัก เช่น 2566",
      mendEn: "write four digits such as 2566")
  }

  static let unsafeAgencyURL = Diagnostic(
    "agency.unsafe-url", .error, th: "ที่อยู่เว็บนี้ใช้ไม่ได้", en: "this web address cannot be used",
    mendTh: "ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// http:// mailto: tel: หรือเส้นทางในเว็บไซต์ เช่น /complaints/",
    mendEn: "use https://, http://, mailto:, tel: or a path of this site such as /complaints/")

  static func noColor(_ text: String) -> Diagnostic {
    Diagnostic(
      "agency.color", .error, th: "“\(text)” ไม่ใช่รหัสสี", en: "“\(text)” is not a colour",
      mendTh: "เขียนเครื่องหมาย # ตามด้วยเลขฐานสิบหกหกหลัก ในเครื่องหมายคำพูด เช่น \"#0b5d57\"",
      mendEn: "write # and six hexadecimal digits in quotes, such as \"#0b5d57\"")
  }

  static func unusableEmblem(_ path: String) -> Diagnostic {
    Diagnostic(
      "agency.emblem", .problem, th: "ใช้ตราสัญลักษณ์ “\(path)” ไม่ได้", en: "the emblem “\(path)” cannot be used",
      mendTh: "วางไฟล์ภาพไว้ใน Content/files แล้วเขียน emblem: files/ชื่อไฟล์",
      mendEn: "put a picture into Content/files and write emblem: files/name")
  }
}
