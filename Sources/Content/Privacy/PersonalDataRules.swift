import Diagnostics
import Files

/// What is said of persons' data in what is published.
extension Diagnostic {
  /// A person's number, of which only the last four digits are shown, with words that say where it stands.
  static func nationalID(
    _ digits: String, at place: SourcePlace, _ words: LocalizedText = LocalizedText(th: "", en: "")
  ) -> Diagnostic {
    Diagnostic(
      "privacy.national-id", .error, at: place,
      th: "พบเลขประจำตัวประชาชน (ลงท้าย \(digits))\(words.th)",
      en: "there is a person's identification number (ending in \(digits))\(words.en)",
      mendTh:
        "ลบหรือปิดบังตัวเลข ถ้าไม่ใช่เลขประจำตัวประชาชน ให้ระบุ notPersonal: [{ending: \"\(digits)\", reason: เหตุผล, owner: ผู้รับผิดชอบ, until: วันสิ้นสุด}] ในเอกสาร",
      mendEn:
        "remove or mask it; where it is something else, say so in the document: notPersonal: [{ending: \"\(digits)\", reason: …, owner: …, until: …}]"
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

  /// Pictures in a file, or a film, that tell where they were taken, and that are published as they are.
  static func photoPlace(_ path: String, _ pictures: [String]) -> Diagnostic {
    let names = pictures.prefix(3).map { $0.split(at: 0x2F).last ?? $0 }.filter { !$0.isEmpty }
    let list = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
    return Diagnostic(
      "privacy.photo-place", .problem, at: SourcePlace(file: path),
      th: "รูปหรือวิดีโอในไฟล์นี้มีพิกัด GPS ของจุดที่ถ่ายติดอยู่ \(pictures.count) แห่ง\(list) ผู้ที่ดาวน์โหลดจะรู้ได้ว่าถ่ายที่ไหน",
      en: "\(pictures.count) pictures or films in the file tell where they were taken\(list)",
      mendTh:
        "ใน Word หรือ Excel คลิกที่รูป เลือก บีบอัดรูปภาพ (Compress Pictures) ทุกรูป แล้วบันทึก หรือเผยแพร่เป็น PDF ส่วนวิดีโอให้ลบตำแหน่งออกในโทรศัพท์ก่อนส่ง",
      mendEn:
        "in Word or Excel choose Compress Pictures for all of them and save, or publish a PDF; take the place out of a film on the telephone"
    )
  }

  /// One line for all files that could not be looked into.
  static func notSearched(_ count: Int, _ files: LocalizedText, mend: LocalizedText) -> Diagnostic {
    Diagnostic(
      "privacy.not-searched", .note,
      th: "ตรวจหาข้อมูลส่วนบุคคลข้างในไฟล์ได้ไม่ครบ \(count) ไฟล์: \(files.th)",
      en: "\(count) files could not be searched for persons' data, or not in full: \(files.en)",
      mendTh: mend.th + "เปิดดูไฟล์เหล่านี้ก่อนเผยแพร่ว่าไม่มีเลขประจำตัวประชาชนหรือข้อมูลของผู้ใด",
      mendEn: mend.en + "look through these files before they are published")
  }

  /// One line for all files whose properties name somebody.
  static func authors(_ count: Int, _ files: String) -> Diagnostic {
    Diagnostic(
      "privacy.author", .note,
      th: "คุณสมบัติของไฟล์ที่เผยแพร่ \(count) ไฟล์มีชื่อผู้จัดทำหรือผู้แก้ไขติดอยู่: \(files)",
      en: "the properties of \(count) published files name who wrote or saved them: \(files)",
      mendTh:
        "ถ้าไม่ต้องการให้ติดไป: ใน Word หรือ Excel เลือก ไฟล์ > ข้อมูล > ตรวจหาปัญหา > ตรวจสอบเอกสาร > เอาออกทั้งหมด แล้วบันทึก (และทำ PDF ใหม่)",
      mendEn:
        "to remove it, in Word or Excel choose File > Info > Check for Issues > Inspect Document > Remove All, and save (a PDF is made anew)"
    )
  }

  /// What the columns of a table hold of persons' data.
  static func personal(_ finding: PersonalTable.Finding, in path: String) -> Diagnostic {
    let (place, words) = (finding.spot.place(in: path), finding.spot.words)
    let (heading, count) = (finding.heading, finding.count)
    switch finding.kind {
    case .complainant:
      return Diagnostic(
        "privacy.complainant", .problem, at: place,
        th: "คอลัมน์ “\(heading)”\(words.th) มีชื่อผู้ร้องเรียน \(count) ราย ผู้ร้องเรียนต้องได้รับการปกปิด",
        en: "column “\(heading)”\(words.en) names \(count) persons who complained, who have to be protected",
        mendTh: "ลบชื่อออก หรือเขียนแทนว่า “ผู้ร้องเรียน” หรือ “ไม่ประสงค์ออกนาม”",
        mendEn: "take the names out, or write “complainant” instead")
    case .mobile:
      return Diagnostic(
        "privacy.mobile-number", .problem, at: place,
        th: "คอลัมน์ “\(heading)”\(words.th) มีเบอร์มือถือของบุคคล \(count) หมายเลข",
        en: "column “\(heading)”\(words.en) holds mobile numbers of \(count) persons",
        mendTh: "ลบคอลัมน์นี้ออก หรือปิดบังเป็น 081-xxx-1234 เบอร์ของหน่วยงานเผยแพร่ได้",
        mendEn: "take the column out or mask the numbers; those of the agency may be published")
    case .bankAccount:
      return Diagnostic(
        "privacy.bank-account", .problem, at: place,
        th: "คอลัมน์ “\(heading)”\(words.th) มีเลขที่บัญชีธนาคารของบุคคล \(count) บัญชี",
        en: "column “\(heading)”\(words.en) holds \(count) bank accounts of persons",
        mendTh: "ลบคอลัมน์นี้ออก หรือปิดบังตัวเลข", mendEn: "take the column out or mask the numbers")
    case .health:
      return Diagnostic(
        "privacy.health", .problem, at: place,
        th: "คอลัมน์ “\(heading)”\(words.th) มีชื่อบุคคล \(count) รายคู่กับข้อมูลสุขภาพหรือความพิการ",
        en: "column “\(heading)”\(words.en) names \(count) persons beside their illness or disability",
        mendTh: "เผยแพร่เฉพาะจำนวน ไม่ระบุชื่อ", mendEn: "publish how many they are, without their names")
    }
  }

  /// Data of a person in running text.
  static func personal(
    _ kind: PersonalWords.Kind, at place: SourcePlace, _ words: LocalizedText = LocalizedText(th: "", en: "")
  ) -> Diagnostic {
    switch kind {
    case .bankAccount:
      Diagnostic(
        "privacy.bank-account", .problem, at: place,
        th: "มีเลขที่บัญชีธนาคาร\(words.th) ที่ไม่ได้บอกว่าเป็นบัญชีของหน่วยงาน",
        en: "there is a bank account\(words.en) that is not said to be an agency's",
        mendTh: "ถ้าเป็นบัญชีของบุคคล ให้ลบหรือปิดบังตัวเลข ถ้าเป็นของหน่วยงาน ให้เขียนชื่อบัญชีไว้ข้างกัน",
        mendEn: "remove or mask a person's; beside an agency's own write the name of the account")
    case .complainant:
      Diagnostic(
        "privacy.complainant", .problem, at: place,
        th: "มีชื่อผู้ร้องเรียน\(words.th) ซึ่งต้องได้รับการปกปิด",
        en: "somebody who complained is named\(words.en), who has to be protected",
        mendTh: "ลบชื่อออก เขียนเพียงว่า “ผู้ร้องเรียน”", mendEn: "take the name out and write “the complainant”")
    case .mobile:
      Diagnostic(
        "privacy.mobile-number", .problem, at: place,
        th: "มีเบอร์มือถือคู่กับชื่อบุคคล\(words.th)",
        en: "a mobile number stands beside a person's name\(words.en)",
        mendTh: "ลบหรือปิดบังเป็น 081-xxx-1234 ถ้าเป็นเบอร์ติดต่อของหน่วยงาน ให้เขียนตำแหน่งไว้ข้างชื่อ",
        mendEn: "remove or mask it; beside an officer's own write the position")
    case .health:
      Diagnostic(
        "privacy.health", .problem, at: place,
        th: "มีชื่อบุคคลคู่กับข้อมูลสุขภาพหรือความพิการ\(words.th)",
        en: "somebody is named beside an illness or a disability\(words.en)",
        mendTh: "ลบชื่อออก เล่าเรื่องได้โดยไม่ต้องระบุว่าเป็นใคร", mendEn: "take the name out; it can be told without it"
      )
    }
  }
}
