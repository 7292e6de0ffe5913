import Diagnostics

extension DiskFault {
  /// The fault in words, for a path named before it.
  public var text: LocalizedText {
    switch self {
    case .missing: LocalizedText(th: "ไม่พบ", en: "does not exist")
    case .symbolicLink:
      LocalizedText(
        th: "เป็นทางลัด (symbolic link) ซึ่งไม่อนุญาตในโฟลเดอร์เนื้อหา",
        en: "is a symbolic link, which content may not hold")
    case .notAFile: LocalizedText(th: "ไม่ใช่ไฟล์ธรรมดา", en: "is not a regular file")
    case .tooLarge(let limit):
      LocalizedText(
        th: "ใหญ่เกิน \(limit / 1_048_576) MB", en: "is larger than \(limit / 1_048_576) MB")
    case .denied: LocalizedText(th: "เปิดไม่ได้เพราะไม่มีสิทธิ์อ่าน", en: "may not be read (permission denied)")
    case .changed: LocalizedText(th: "เปลี่ยนไประหว่างที่กำลังอ่าน", en: "changed while it was being read")
    case .other(let code):
      LocalizedText(th: "อ่านไม่ได้ (รหัสระบบ \(code))", en: "could not be read (system error \(code))")
    }
  }

  /// What to do about the fault.
  public var mend: LocalizedText {
    switch self {
    case .missing:
      LocalizedText(
        th: "ตรวจตัวสะกดของชื่อ หรือใส่ไฟล์ให้ครบ", en: "check the spelling of the name, or add the file")
    case .symbolicLink: LocalizedText(th: "คัดลอกไฟล์จริงมาวางแทนทางลัด", en: "copy the real file in its place")
    case .notAFile: LocalizedText(th: "ย้ายออกจากโฟลเดอร์เนื้อหา", en: "move it out of the content folder")
    case .tooLarge: LocalizedText(th: "แบ่งหรือบีบอัดไฟล์ให้เล็กลง", en: "split or compress the file")
    case .denied:
      LocalizedText(
        th: "ให้สิทธิ์อ่านแก่ผู้ที่สั่งโปรแกรม", en: "give the user who runs the program the right to read it")
    case .changed, .other: LocalizedText(th: "ลองสั่งใหม่อีกครั้ง", en: "run the command again")
    }
  }
}
