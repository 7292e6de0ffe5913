import Diagnostics

/// What is said of the agency's profile.
extension Diagnostic {
  static func noFiscalYear(_ text: String) -> Diagnostic {
    Diagnostic(
      "agency.fiscal-year", .error, th: "“\(text)” ไม่ใช่ปีงบประมาณ พ.ศ.",
      en: "“\(text)” is not a Buddhist-era fiscal year", mendTh: "เขียนเป็นเลข พ.ศ. สี่หลัก เช่น 2566",
      mendEn: "write four digits such as 2566")
  }

  /// An address of the site that is none.
  static func noBaseURL(_ text: String) -> Diagnostic {
    let small = text.lowercased()
    let isMail = small.hasPrefix("mailto:") || small.hasPrefix("tel:")
    let isWeb = small.hasPrefix("http://") || small.hasPrefix("https://")
    let holdsMore = text.utf8.contains { $0 == 0x3F || $0 == 0x23 || $0 == 0x40 }
    let words =
      if isMail {
        LocalizedText(
          th: "mailto: และ tel: ไม่ใช่ที่อยู่ของเว็บไซต์", en: "mailto: and tel: are no address of a site")
      } else if holdsMore {
        LocalizedText(th: "ที่อยู่ของเว็บไซต์ต้องไม่มี ? # หรือ @", en: "the address of a site holds no ? # or @")
      } else if isWeb {
        LocalizedText(th: "ชื่อเว็บไซต์ในที่อยู่นี้ใช้ไม่ได้", en: "the site's name in this address cannot be used")
      } else {
        LocalizedText(
          th: "ที่อยู่ของเว็บไซต์ต้องขึ้นต้นด้วย https://", en: "the address of a site begins with https://")
      }
    let parts = WebAuthority(of: text) ?? WebAuthority(of: "https://" + text)
    let place =
      parts.map { parts in
        let path = parts.rest.utf8.prefix { $0 != 0x3F && $0 != 0x23 }
        return parts.name + parts.port + String(decoding: path, as: UTF8.self)
      } ?? ""
    let isHost = place.utf8.contains(0x2E) && !place.utf8.contains(0x20) && !isMail
    let meant = isHost ? "https://" + place : nil
    return Diagnostic(
      "agency.unsafe-url", .error, words,
      mend: LocalizedText(
        th: "เขียนเช่น https://www.ชื่อเว็บไซต์.go.th/", en: "write it such as https://www.name.go.th/"),
      suggestion: meant == text ? nil : meant)
  }

  /// A link of the profile that is no address.
  static func agencyLink(_ name: String, _ text: String) -> Diagnostic {
    if text.lowercased().utf8.starts(with: "<iframe".utf8) { return framedMap }
    let isHost = text.utf8.contains(0x2E) && !text.utf8.contains { [0x20, 0x3A, 0x40, 0x3C].contains($0) }
    let looksLikeHost = isHost && (text.lowercased().hasPrefix("www.") || text.utf8.allSatisfy { $0 < 0x80 })
    let isNetwork = name.utf8.starts(with: "social.".utf8)
    return Diagnostic(
      "agency.unsafe-url", .error, th: "“\(text)” ยังไม่ใช่ที่อยู่เว็บ จึงกดเข้าไปไม่ได้",
      en: "“\(text)” is no web address and leads nowhere",
      mendTh: isNetwork
        ? "เปิดหน้าของหน่วยงานในเบราว์เซอร์ แล้วคัดลอกที่อยู่ที่ขึ้นต้นด้วย https:// มาวาง"
        : name == "contact.map"
          ? "เปิดแผนที่ กดแชร์ แล้วคัดลอกลิงก์ที่ขึ้นต้นด้วย https:// มาวาง"
          : "ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// http:// mailto: tel: หรือเส้นทางในเว็บไซต์ เช่น /complaints/",
      mendEn: isNetwork
        ? "open the agency's page in a browser and copy the address that begins with https://"
        : name == "contact.map"
          ? "open the map, choose share, and copy the link that begins with https://"
          : "use https://, http://, mailto:, tel: or a path of this site such as /complaints/",
      suggestion: looksLikeHost ? "https://" + text : nil)
  }

  private static let framedMap = Diagnostic(
    "agency.unsafe-url", .error, th: "นี่คือโค้ดฝังแผนที่ (<iframe>) ไม่ใช่ลิงก์",
    en: "this is code to embed a map and no link",
    mendTh: "ในแผนที่ กดแชร์ เลือก “คัดลอกลิงก์” (ไม่ใช่ “ฝังแผนที่”) แล้ววางที่อยู่ที่ได้",
    mendEn: "on the map choose share and “copy link”, not “embed a map”, and write that address")

  /// A value that says that there is none.
  static func noContact(_ text: String) -> Diagnostic {
    Diagnostic(
      "agency.no-value", .problem, th: "“\(text)” ไม่ใช่ข้อมูล จึงไม่แสดงและไม่นับ",
      en: "“\(text)” is no value: it is not shown and does not count",
      mendTh: "ใส่ข้อมูลจริง ถ้าไม่มีให้ลบบรรทัดนี้",
      mendEn: "write the real value, or remove the line where there is none")
  }

  static func noPhone(_ text: String) -> Diagnostic {
    Diagnostic(
      "agency.phone", .problem, th: "“\(text)” ไม่ใช่หมายเลขโทรศัพท์ จึงไม่แสดงและไม่นับ",
      en: "“\(text)” is no telephone number: it is not shown and does not count",
      mendTh: "เขียนหมายเลขจริง เช่น 0 7355 5100 ต่อ 11", mendEn: "write the real number, such as 0 7355 5100")
  }

  static func noEmail(_ text: String) -> Diagnostic {
    Diagnostic(
      "agency.email", .problem, th: "“\(text)” ไม่ใช่ที่อยู่อีเมล จึงไม่แสดงและไม่นับ",
      en: "“\(text)” is no e-mail address: it is not shown and does not count",
      mendTh: "เขียนให้ครบ เช่น saraban@ชื่อหน่วยงาน.go.th", mendEn: "write all of it, such as saraban@name.go.th")
  }

  static func noPostcode(_ text: String) -> Diagnostic {
    Diagnostic(
      "agency.postcode", .problem, th: "“\(text)” ไม่ใช่รหัสไปรษณีย์ จึงไม่แสดงและไม่นับ",
      en: "“\(text)” is no postcode: it is not shown and does not count", mendTh: "เขียนตัวเลขห้าหลัก เช่น 96000",
      mendEn: "write five digits such as 96000")
  }

  static func noHost(_ text: String) -> Diagnostic {
    Diagnostic(
      "agency.host", .problem, th: "“\(text)” ไม่มีชื่อเว็บไซต์ที่ถูกต้อง จึงไม่แสดงและไม่นับ",
      en: "“\(text)” names no site: it is not shown and does not count",
      mendTh: "เปิดหน้านั้นในเบราว์เซอร์ แล้วคัดลอกที่อยู่มาทั้งหมด",
      mendEn: "open the page in a browser and copy the whole address")
  }

  static func exampleValue(_ text: String) -> Diagnostic {
    Diagnostic(
      "agency.example", .problem, th: "“\(text)” เป็นเพียงตัวอย่าง จึงไม่แสดงและไม่นับ",
      en: "“\(text)” is only an example: it is not shown and does not count",
      mendTh: "ใส่ข้อมูลจริงของหน่วยงาน หรือลบบรรทัดนี้", mendEn: "write the agency's own, or remove the line")
  }

  static func noColor(_ text: String, meant: String?) -> Diagnostic {
    Diagnostic(
      "agency.color", .error,
      th: meant == nil ? "“\(text)” ไม่ใช่รหัสสี" : "รหัสสีนี้อยู่ในเครื่องหมายคำพูดที่ใช้ไม่ได้ หรือขาด #",
      en: meant == nil
        ? "“\(text)” is not a colour" : "the colour stands in quotes that do not count, or lacks its #",
      mendTh: meant == nil
        ? "เขียนเครื่องหมาย # ตามด้วยเลขฐานสิบหกหกหลัก ในเครื่องหมายคำพูด เช่น \"#0b5d57\""
        : "พิมพ์เครื่องหมายคำพูดตรง แทนแบบโค้งที่ Word ใส่ให้: \"\(meant ?? "")\"",
      mendEn: meant == nil
        ? "write # and six hexadecimal digits in quotes, such as \"#0b5d57\""
        : "write it in straight quotes instead of those of Word: \"\(meant ?? "")\"",
      suggestion: meant.map { "\"\($0)\"" })
  }

  static func unusableEmblem(_ path: String) -> Diagnostic {
    Diagnostic(
      "agency.emblem", .problem, th: "ใช้ตราสัญลักษณ์ “\(path)” ไม่ได้", en: "the emblem “\(path)” cannot be used",
      mendTh: "วางไฟล์ภาพไว้ใน Content/files แล้วเขียน emblem: files/ชื่อไฟล์",
      mendEn: "put a picture into Content/files and write emblem: files/name")
  }
}
