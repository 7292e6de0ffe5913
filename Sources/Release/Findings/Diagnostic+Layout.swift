import Diagnostics

extension Diagnostic {
  static func outputTooBroad(_ output: String) -> Diagnostic {
    fault(
      "output-too-broad",
      LocalizedText(
        th: "โฟลเดอร์เผยแพร่ \(output) ครอบคลุมทั้งโครงการหรือโฟลเดอร์ส่วนตัว",
        en: "the published folder \(output) would cover the whole project or the home folder"),
      mend: LocalizedText(th: "ใช้โฟลเดอร์ของตัวเอง เช่น Output", en: "use a folder of its own, such as Output"))
  }

  static func foldersOverlap(_ one: String, _ other: String) -> Diagnostic {
    fault(
      "folders-overlap",
      LocalizedText(
        th: "\(one) กับ \(other) ซ้อนกัน ผลลัพธ์จะปนกับต้นฉบับ",
        en: "\(one) and \(other) overlap, so results and sources would mix"),
      mend: LocalizedText(th: "แยกเป็นคนละโฟลเดอร์", en: "keep them in separate folders"))
  }

  static func notAFolder(_ path: String, isLink: Bool) -> Diagnostic {
    fault(
      "not-a-folder",
      isLink
        ? LocalizedText(
          th: "\(path) เป็นลิงก์สัญลักษณ์ ไม่ใช่โฟลเดอร์", en: "\(path) is a symbolic link, not a folder")
        : LocalizedText(th: "\(path) ไม่ใช่โฟลเดอร์", en: "\(path) is not a folder"),
      mend: LocalizedText(
        th: "ย้ายออก แล้วให้เป็นโฟลเดอร์จริง", en: "move it away and let it be a real folder"))
  }

  static func locked(by holder: String) -> Diagnostic {
    let suffix = holder.isEmpty ? "" : " (\(holder))"
    return fault(
      "locked",
      LocalizedText(
        th: "อีกโปรเซสหนึ่งกำลังสร้างเว็บไซต์นี้อยู่\(suffix)", en: "another process is building this site\(suffix)"),
      mend: LocalizedText(th: "รอให้เสร็จ แล้วสั่งใหม่", en: "wait until it is done, then run again"))
  }

  static func damagedManifest(_ path: String) -> Diagnostic {
    fault(
      "damaged-manifest",
      LocalizedText(
        th: "\(path) ถูกแก้ไข จึงไม่ทราบว่าไฟล์ใดเป็นของโปรแกรม",
        en: "\(path) was changed, so it is unknown which files are the program's"),
      mend: LocalizedText(
        th: "ย้ายโฟลเดอร์เผยแพร่ออกไป แล้วสร้างใหม่", en: "move the published folder away and build again"))
  }

  static let noRollback = fault(
    "no-rollback",
    LocalizedText(
      th: "ไม่มีรุ่นก่อนหน้าที่สมบูรณ์ให้ย้อนกลับ", en: "there is no complete earlier release to go back to"),
    mend: LocalizedText(
      th: "รุ่นก่อนหน้าเก็บไว้เมื่อสร้างสำเร็จและมีสิ่งเปลี่ยนแปลง",
      en: "one is kept after each build that changed something"))
}
