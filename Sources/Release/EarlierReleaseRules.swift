import Diagnostics
import Files

// What is said of earlier releases.

extension Diagnostic {
  private static let mostDifferences = 5

  static func noRollback(newer: [Int]) -> Diagnostic {
    fault(
      "no-rollback",
      LocalizedText(
        th: "ไม่มีรุ่นที่เก่ากว่านี้ให้ย้อนกลับ", en: "there is no earlier release to go back to"),
      mend: newer.last.map {
        LocalizedText(
          th: "กลับไปใช้รุ่นที่ใหม่กว่าด้วย prongsai rollback --to \($0)",
          en: "go forward again with prongsai rollback --to \($0)")
      }
        ?? LocalizedText(
          th: "โปรแกรมเก็บรุ่นเดิมไว้ทุกครั้งที่สร้างแล้วมีสิ่งเปลี่ยนแปลง",
          en: "one is kept after each build that changed something"))
  }

  static func noSuchRelease(_ number: Int, known: [Int]) -> Diagnostic {
    let list = known.map(String.init).joined(separator: ", ")
    return fault(
      "no-such-release",
      LocalizedText(th: "ไม่มีรุ่นที่ \(number) เก็บไว้", en: "release \(number) is not kept"),
      mend: known.isEmpty
        ? nil : LocalizedText(th: "เลือกจากรุ่นที่เก็บไว้: \(list)", en: "choose one that is kept: \(list)"))
  }

  static func isLive(_ number: Int) -> Diagnostic {
    fault(
      "is-live",
      LocalizedText(th: "รุ่นที่ \(number) คือรุ่นที่เผยแพร่อยู่แล้ว", en: "release \(number) is the one that is live"),
      mend: LocalizedText(
        th: "ดูรุ่นอื่นด้วย prongsai rollback --list", en: "see the others with prongsai rollback --list"))
  }

  static func damagedRelease(
    _ number: Int, _ differences: [EarlierReleases.Entry.Difference], next: Int?
  ) -> Diagnostic {
    let shown = differences.prefix(mostDifferences)
    let more = differences.count > shown.count ? " … (\(differences.count))" : ""
    let list: (String, String) -> String = { missing, differs in
      shown.map { "\($0.path.text) (\($0.isMissing ? missing : differs))" }.joined(separator: ", ") + more
    }
    return fault(
      "damaged-release",
      differences.isEmpty
        ? LocalizedText(
          th: "รุ่นที่ \(number) เสียหาย: อ่านบัญชีรายชื่อไฟล์ไม่ได้ จึงไม่นำขึ้นเผยแพร่",
          en: "release \(number) is damaged: its manifest cannot be read, so it was not put back")
        : LocalizedText(
          th: "รุ่นที่ \(number) ไม่ตรงกับตอนที่สร้าง จึงไม่นำขึ้นเผยแพร่: \(list("หายไป", "ถูกแก้"))",
          en:
            "release \(number) is not as it was built, so it was not put back: \(list("missing", "changed"))"),
      mend: next.map {
        LocalizedText(
          th: "รุ่นก่อนหน้านั้นที่ยังสมบูรณ์คือรุ่นที่ \($0): สั่ง prongsai rollback --to \($0)",
          en: "the next older whole one is release \($0): prongsai rollback --to \($0)")
      }
        ?? LocalizedText(
          th: "ไม่มีรุ่นที่เก่ากว่านั้นที่สมบูรณ์ ให้แก้เนื้อหาแล้วสั่ง prongsai build",
          en: "no older one is whole; mend the content and run prongsai build"))
  }

  static let noExchange = fault(
    "no-exchange",
    LocalizedText(
      th: "โฟลเดอร์เผยแพร่อยู่คนละดิสก์กับ .prongsai จึงไม่มีรุ่นก่อนหน้าให้ย้อนกลับ",
      en:
        "the published folder is on another file system than .prongsai, so no earlier release can take its place"
    ))

  static func mountBelow(_ place: String) -> Diagnostic {
    fault(
      "mount-below",
      LocalizedText(
        th: "มีดิสก์หรือโฟลเดอร์อื่นต่อเชื่อม (mount) อยู่ที่ \(place) ในโฟลเดอร์เผยแพร่ จึงยังไม่เผยแพร่",
        en: "something else is mounted at \(place), inside the published folder, so nothing was published"),
      mend: LocalizedText(
        th: "ถอดออก (umount) ก่อน หรือต่อเชื่อมไว้นอกโฟลเดอร์เผยแพร่",
        en: "unmount it, or mount it outside of the published folder"))
  }
}

// What is told of what others did in the published folder.

extension Diagnostic {
  static func restored(_ path: String, _ touch: Inspection.Touch) -> Diagnostic {
    let what: LocalizedText =
      switch touch {
      case .edited: LocalizedText(th: "ถูกผู้อื่นแก้ไข", en: "was changed by somebody else")
      case .removed: LocalizedText(th: "ถูกผู้อื่นลบ", en: "was removed by somebody else")
      case .givenOtherRights:
        LocalizedText(
          th: "ถูกผู้อื่นเปลี่ยนสิทธิ์หรือเจ้าของ", en: "was given other rights or another owner by somebody else")
      }
    return told(
      "changed-by-others",
      LocalizedText(
        th: "\(path) ในโฟลเดอร์เผยแพร่\(what.th) โปรแกรมคืนให้ตรงกับเนื้อหาแล้ว",
        en: "\(path) in the published folder \(what.en); it was put right again"),
      mend: LocalizedText(
        th: "แก้ใน Content/ เท่านั้น ถ้าไม่ทราบว่าใครแก้ ให้ตรวจความปลอดภัยของเครื่องแม่ข่าย",
        en: "edit in Content/ only; if you do not know who did it, have the server looked at"))
  }

  static func moreRestored(_ count: Int) -> Diagnostic {
    told(
      "changed-by-others",
      LocalizedText(th: "และอีก \(count) ไฟล์ที่ผู้อื่นแก้", en: "and \(count) more files that somebody else changed"))
  }

  static func carriedOver(_ path: String, isFolder: Bool) -> Diagnostic {
    let name = isFolder ? path + "/" : path
    return told(
      "not-ours",
      LocalizedText(
        th: "\(name) ในโฟลเดอร์เผยแพร่ไม่ใช่ของโปรแกรมนี้ จึงเก็บไว้ให้ตามเดิม",
        en: "\(name) in the published folder is not ours; it was carried over"),
      mend: LocalizedText(
        th: "ถ้าไม่ได้วางไว้เอง ให้ตรวจดูแล้วลบออก", en: "if you did not put it there, look at it and remove it"))
  }

  static func moreCarriedOver(_ count: Int) -> Diagnostic {
    told(
      "not-ours",
      LocalizedText(
        th: "และอีก \(count) ไฟล์ที่ไม่ใช่ของโปรแกรมนี้", en: "and \(count) more files that are not ours"))
  }

  static func keptAside(_ place: String) -> Diagnostic {
    told(
      "kept-aside",
      LocalizedText(
        th: "มีผู้เขียนไฟล์ในโฟลเดอร์เผยแพร่ระหว่างที่กำลังเปลี่ยนรุ่น และที่เดิมมีไฟล์อื่นอยู่แล้ว จึงเก็บไว้ที่ \(place)",
        en:
          "somebody wrote a file while releases were exchanged, and its place was taken: it is kept at \(place)"
      ))
  }

  static func attributesNotKept(_ folder: String) -> Diagnostic {
    told(
      "attributes-not-kept",
      LocalizedText(
        th: "คงเจ้าของหรือสิทธิ์ของโฟลเดอร์ \(folder) ในโฟลเดอร์เผยแพร่ไว้ตามเดิมไม่ได้ครบ เพราะผู้สั่งไม่มีสิทธิ์",
        en: "the owner or the rights of the folder \(folder) in the published folder could not all be kept"),
      mend: LocalizedText(
        th: "สั่งด้วยผู้ใช้ที่เป็นเจ้าของโฟลเดอร์ หรือตั้งเจ้าของใหม่หลังเผยแพร่",
        en: "run as the owner of the folder, or give it its owner again"))
  }

  private static func told(
    _ name: String, _ message: LocalizedText, mend: LocalizedText? = nil
  ) -> Diagnostic {
    Diagnostic(RuleID("release", name), .problem, message, mend: mend)
  }
}
