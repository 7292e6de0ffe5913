import Diagnostics

/// What is said of old addresses under `aliases:`.
extension Diagnostic {
  private static let mendTh = "เขียนเช่น aliases: [/หน้าเก่า/] โดยขึ้นต้นด้วย /"
  private static let mendEn = "write such as aliases: [/old-page/], beginning with /"

  static func aliasWithoutRoot(_ text: String) -> Diagnostic {
    Diagnostic(
      "address.alias", .error, th: "“\(text)” ไม่ใช่ที่อยู่เดิมในเว็บไซต์นี้",
      en: "“\(text)” is no address of this site",
      mendTh: mendTh + " หรือใช้ที่อยู่เต็มของเว็บไซต์นี้เองตาม baseURL",
      mendEn: mendEn + ", or the whole address below baseURL")
  }

  static func aliasWithQuery(_ text: String) -> Diagnostic {
    Diagnostic(
      "address.alias-query", .error,
      th: "ที่อยู่เดิม “\(text)” มี ? หรือ # ซึ่งหน้าเว็บแบบไฟล์แยกไม่ได้",
      en: "the old address “\(text)” holds a ? or #, by which files are not told apart",
      mendTh: "ตัดส่วนตั้งแต่ ? หรือ # ออก ถ้าเว็บไซต์เดิมแยกหน้าด้วย ? ให้ผู้ดูแลเครื่องแม่ข่ายตั้งการส่งต่อเอง",
      mendEn:
        "leave it out from the ? or # on; if the old site told its pages apart by it, only the server can lead on"
    )
  }

  static func aliasPath(_ text: String, _ reason: LocalizedText) -> Diagnostic {
    Diagnostic(
      "address.alias", .error, th: "ใช้ “\(text)” เป็นที่อยู่เดิมไม่ได้: \(reason.th)",
      en: "“\(text)” cannot be an old address: \(reason.en)", mendTh: mendTh, mendEn: mendEn)
  }

  static func aliasWithCode(_ text: String, _ code: String) -> Diagnostic {
    Diagnostic(
      "address.alias-code", .error, th: "ที่อยู่เดิม “\(text)” มีเลขข้อ \(code) ซึ่งปีหน้าอาจเป็นของข้ออื่น",
      en: "the old address “\(text)” holds the code \(code), which may be another item's next year",
      mendTh: "ลบบรรทัดนี้ หน้า /ita/ปี/ มีลิงก์ของทุกข้อตามเลขข้อของปีนั้นอยู่แล้ว",
      mendEn: "remove it: /ita/YEAR/ has the links of every item by its code of that year")
  }

  static func aliasTaken(_ address: SitePath, by owner: AliasOwner) -> Diagnostic {
    Diagnostic(
      "address.alias-taken", .error, th: "ที่อยู่เดิม \(address.text) เป็นที่อยู่ของหน้าหรือไฟล์ที่มีอยู่",
      en: "the old address \(address.text) is that of a page or file of the site",
      mendTh: "ลบที่อยู่นี้จาก aliases: เพราะผู้อ่านจะพบหน้านั้นแทน",
      mendEn: "remove it from aliases: readers find that page there",
      related: owner.file.map { [SourcePlace(file: $0)] } ?? [])
  }

  static func aliasTwice(_ address: SitePath) -> Diagnostic {
    Diagnostic(
      "address.alias-twice", .error, th: "ที่อยู่เดิม \(address.text) เขียนไว้สองแห่ง หรือทับกับอีกที่อยู่หนึ่ง",
      en: "the old address \(address.text) is asked for twice, or meets another one",
      mendTh: "เหลือไว้เฉพาะในเอกสารที่ควรเปิดเมื่อใช้ที่อยู่เดิมนี้",
      mendEn: "leave it with the page that shall open for it")
  }

  static func aliasForServers(_ address: SitePath) -> Diagnostic {
    Diagnostic(
      "address.alias-server", .note,
      th: "ที่อยู่เดิม \(address.text) เป็นชื่อไฟล์ที่หน้าเว็บวางแทนไม่ได้ จะส่งต่อได้เมื่อเครื่องแม่ข่ายใช้กฎที่ build เขียนให้",
      en:
        "no page can stand at the old address \(address.text); it leads on where the server uses the rules that build writes",
      mendTh: "ส่งกฎนั้นให้ผู้ดูแลเครื่องแม่ข่าย", mendEn: "hand those rules to whoever keeps the server")
  }
}

extension LocalizedText {
  static let hiddenName = LocalizedText(
    th: "มีส่วนที่ขึ้นต้นด้วยจุด ซึ่งเครื่องแม่ข่ายมักซ่อน", en: "a part of it begins with a dot, which servers hide")
}
