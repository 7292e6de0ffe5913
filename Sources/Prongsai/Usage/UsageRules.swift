import Diagnostics

/// A command line that cannot be understood, found by a command.
struct UsageError: Error {
  let finding: Diagnostic
}

/// What may be wrong with a command line.
extension Diagnostic {
  private static func usage(
    _ rule: String, th: String, en: String, mend: LocalizedText? = nil, suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      RuleID("usage", rule), .error, LocalizedText(th: th, en: en), mend: mend, suggestion: suggestion)
  }

  static func unknownCommand(_ words: [String]) -> Diagnostic {
    let name = words.first ?? ""
    guard name != "import" else { return unknownImport(Array(words.dropFirst())) }
    return usage(
      "unknown-command", th: "ไม่มีคำสั่ง “\(name)”", en: "there is no command “\(name)”",
      mend: LocalizedText(
        th: "ดูคำสั่งทั้งหมดด้วย prongsai --help", en: "see all commands with prongsai --help"),
      suggestion: CommandTable.meant(by: name))
  }

  private static func unknownImport(_ words: [String]) -> Diagnostic {
    // What follows an option may be its value.
    let names = words.prefix { !$0.hasPrefix("-") }
    let near = names.first.flatMap {
      NearestName.suggestion(for: $0, among: ["plan", "document", "workbook"])
    }
    let given = near == nil ? names.first : names.dropFirst().first
    return usage(
      "unknown-import",
      th: "ต้องบอกด้วยว่าจะนำเข้าอะไร: แผน (plan) เอกสาร Word ของข้อหนึ่ง (document) หรือไฟล์ Excel ของทั้งปี (workbook)",
      en: "say what to import: a plan, the document of an item, or the workbook of a year",
      mend: LocalizedText(
        th:
          "สั่ง prongsai import plan \(given ?? "แผน.docx") หรือ prongsai import document \(given ?? "ไฟล์.docx") เลขข้อ หรือ prongsai import workbook \(given ?? "ตารางปี.xlsx")",
        en:
          "run prongsai import plan \(given ?? "plan.docx"), prongsai import document \(given ?? "file.docx") ITEM, or prongsai import workbook \(given ?? "year.xlsx")"
      ), suggestion: near)
  }

  static func optionBeforeCommand(_ word: String) -> Diagnostic {
    usage(
      "no-command", th: "ยังไม่มีชื่อคำสั่งก่อน “\(word)”", en: "there is no command before “\(word)”",
      mend: LocalizedText(
        th: "เขียนชื่อคำสั่งก่อน เช่น prongsai check \(word)",
        en: "write the command first, such as prongsai check \(word)"))
  }

  static func unknownOption(_ name: String, _ manual: CommandManual) -> Diagnostic {
    let others = CommandTable.commands.filter { $0.option(name) != nil }.map(\.name)
    let own = manual.allOptions.map(\.name) + ["help", "version"]
    let near = NearestName.suggestion(for: name, among: own).map { "--" + $0 }
    return usage(
      "unknown-option", th: "คำสั่ง \(manual.name) ไม่มีตัวเลือก “--\(name)”",
      en: "\(manual.name) has no option “--\(name)”",
      mend: others.isEmpty
        ? seeHelp(manual)
        : LocalizedText(
          th: "ตัวเลือกนี้ใช้กับคำสั่ง \(others.joined(separator: ", "))",
          en: "that option belongs to \(others.joined(separator: ", "))"), suggestion: near)
  }

  static func shortOption(_ word: String, _ manual: CommandManual) -> Diagnostic {
    let name = String(word.dropFirst())
    let known = manual.allOptions.map(\.name)
    let near = known.first { $0 == name } ?? NearestName.suggestion(for: name, among: known)
    let begun = near ?? (name.count == 1 ? known.first { $0.hasPrefix(name) } : nil)
    return usage(
      "unknown-option", th: "คำสั่ง \(manual.name) ไม่มีตัวเลือก “\(word)” (ตัวเลือกขึ้นต้นด้วยขีดสองขีด)",
      en: "\(manual.name) has no option “\(word)” (options begin with two hyphens)", mend: seeHelp(manual),
      suggestion: begun.map { "--" + $0 })
  }

  static func otherDash(_ word: String, _ manual: CommandManual) -> Diagnostic {
    let name = String(word.drop { ["–", "—", "−", "-"].contains($0) })
    return usage(
      "other-dash", th: "ขีดหน้า “\(word)” ไม่ใช่เครื่องหมาย - แต่เป็นขีดยาวที่ Word เปลี่ยนให้",
      en: "the dash of “\(word)” is not a hyphen",
      mend: LocalizedText(th: "พิมพ์ขีดสั้นสองขีด", en: "type two hyphens"), suggestion: "--" + name)
  }

  static func needlessValue(_ name: String) -> Diagnostic {
    usage(
      "needless-value", th: "ตัวเลือก --\(name) ไม่ต้องมีค่า", en: "--\(name) takes no value",
      mend: LocalizedText(th: "เขียนเพียง --\(name)", en: "write --\(name) alone"))
  }

  static func missingValue(_ option: OptionManual) -> Diagnostic {
    usage(
      "missing-value", th: "ตัวเลือก --\(option.name) ยังไม่มีค่า", en: "--\(option.name) has no value",
      mend: option.value?.advice)
  }

  static func emptyValue(_ option: OptionManual) -> Diagnostic {
    usage(
      "empty-value", th: "ค่าของตัวเลือก --\(option.name) ว่าง", en: "the value of --\(option.name) is empty",
      mend: option.value?.advice)
  }

  static func badValue(_ value: String, _ option: OptionManual, _ form: ValueForm) -> Diagnostic {
    usage(
      "bad-value", th: "ใช้ “\(value)” กับตัวเลือก --\(option.name) ไม่ได้",
      en: "“\(value)” is no value of --\(option.name)", mend: form.advice,
      suggestion: form.suggestion(for: value))
  }

  static func optionTwice(_ name: String, _ first: String, _ second: String) -> Diagnostic {
    usage(
      "option-twice", th: "ใส่ตัวเลือก --\(name) สองครั้ง (“\(first)” และ “\(second)”)",
      en: "--\(name) is given twice (“\(first)” and “\(second)”)",
      mend: LocalizedText(th: "เหลือไว้เพียงครั้งเดียว", en: "leave one of them"))
  }

  static func missingArgument(_ argument: ArgumentManual, _ manual: CommandManual) -> Diagnostic {
    usage(
      "missing-argument", th: "หลัง \(manual.name) ต้องใส่ <\(argument.name.th)>: \(argument.abstract.th)",
      en: "\(manual.name) asks for <\(argument.name.en)>: \(argument.abstract.en)",
      mend: manual.examples.first.map {
        LocalizedText(th: "เขียนเช่น prongsai \($0)", en: "write it like prongsai \($0)")
      })
  }

  static func emptyArgument(_ argument: ArgumentManual) -> Diagnostic {
    usage(
      "empty-value", th: "<\(argument.name.th)> ว่าง", en: "<\(argument.name.en)> is empty",
      mend: LocalizedText(th: "ใส่ \(argument.abstract.th)", en: "give \(argument.abstract.en)"))
  }

  static func tooManyArguments(_ words: [String], _ manual: CommandManual) -> Diagnostic {
    let extra = words[manual.arguments.count]
    let whole = words.joined(separator: " ")
    let mend =
      manual.arguments.isEmpty
      ? LocalizedText(
        th: "ถ้าเป็นโฟลเดอร์ของโครงการ เขียน --root \(extra)",
        en: "if it is the project's folder, write --root \(extra)")
      : LocalizedText(
        th: "ถ้าเป็นคำเดียวกันที่มีช่องว่าง ใส่เครื่องหมายคำพูดครอบ เช่น \"\(whole)\"",
        en: "if blanks belong to it, put quotes around it, such as \"\(whole)\"")
    return usage(
      "extra-argument", th: "คำสั่ง \(manual.name) ไม่รู้ว่า “\(extra)” คืออะไร",
      en: "\(manual.name) does not know what “\(extra)” is for", mend: mend)
  }

  static var comparisonNeedsTwoYears: Diagnostic {
    usage(
      "options-together", th: "การเทียบสองปีต้องใส่ทั้ง --from และ --to", en: "--from and --to go together",
      mend: LocalizedText(
        th: "เขียนเช่น prongsai catalogue --from 2568 --to 2569",
        en: "write it like prongsai catalogue --from 2568 --to 2569"))
  }

  static var comparisonTakesNoItem: Diagnostic {
    usage(
      "options-together", th: "การเทียบสองปีแสดงทุกข้อ จึงใช้พร้อมกับข้อใดข้อหนึ่งไม่ได้",
      en: "a comparison shows every item and does not go with one of them",
      mend: LocalizedText(th: "เอาชื่อข้อออก", en: "leave the item out"))
  }

  static func changesHaveNoFormat(_ format: String) -> Diagnostic {
    usage(
      "options-together", th: "สิ่งที่เปลี่ยน (--since) แสดงเป็น \(format) ไม่ได้",
      en: "what changed (--since) cannot be printed as \(format)",
      mend: LocalizedText(
        th: "ใช้ --format text หรือ --format json", en: "use --format text or --format json"))
  }

  static func unitsHaveNoFormat(_ format: String) -> Diagnostic {
    usage(
      "options-together", th: "งานตามส่วนงาน (--by unit) แสดงเป็น \(format) ไม่ได้",
      en: "the work by unit (--by unit) cannot be printed as \(format)",
      mend: LocalizedText(
        th: "ใช้ --format text html csv หรือ json ส่วน --format ics และ a4 ไม่ต้องใส่ --by",
        en: "use --format text, html, csv or json; --format ics and a4 go without --by"))
  }

  static var unitNeedsGrouping: Diagnostic {
    usage(
      "options-together", th: "--unit ของ report ใช้กับ --by unit หรือ --format ics",
      en: "--unit of report goes with --by unit or --format ics",
      mend: LocalizedText(
        th: "เขียนเช่น prongsai report --by unit --unit กองคลัง",
        en: "write it like prongsai report --by unit --unit กองคลัง"))
  }

  static var whatIfHasNoFormat: Diagnostic {
    usage(
      "options-together", th: "--what-if ใช้กับ --format score หรือ json เท่านั้น และไม่ใช้กับ --by",
      en: "--what-if goes with --format score or json, and without --by",
      mend: LocalizedText(
        th: "เขียนเช่น prongsai report --what-if O11,O24", en: "write it like prongsai report --what-if O11,O24"
      ))
  }

  static var whatIfNeedsItems: Diagnostic {
    usage(
      "missing-value", th: "หลัง --what-if ต้องมีอย่างน้อยหนึ่งข้อ", en: "--what-if needs at least one item",
      mend: LocalizedText(
        th: "เขียนเช่น prongsai report --what-if O11,O24", en: "write it like prongsai report --what-if O11,O24"
      ))
  }

  static var otherScoresGoTogether: Diagnostic {
    usage(
      "options-together", th: "--iit กับ --eit ใช้คู่กัน และใช้กับ --format score หรือ --what-if",
      en: "--iit and --eit go together, with --format score or --what-if",
      mend: LocalizedText(
        th: "เขียนเช่น prongsai report --format score --iit 90 --eit 88",
        en: "write it like prongsai report --format score --iit 90 --eit 88"))
  }

  static func answersHaveNoEnding(_ ending: String) -> Diagnostic {
    usage(
      "file-ending", th: "ไม่รู้จักไฟล์ลงท้าย .\(ending) สำหรับคำตอบแบบวัด OIT",
      en: "the answers cannot be written as .\(ending)",
      mend: LocalizedText(
        th: "ตั้งชื่อไฟล์ให้ลงท้ายด้วย .xlsx .csv หรือ .html", en: "let the name end in .xlsx, .csv or .html"))
  }

  static var workbookNeedsAnswers: Diagnostic {
    usage(
      "options-together", th: "ไฟล์ .xlsx ทำได้เฉพาะคำตอบแบบวัด OIT (--format itas)",
      en: "only the answers (--format itas) can be written as .xlsx",
      mend: LocalizedText(
        th: "เพิ่ม --format itas หรือใช้ --format csv กับไฟล์ .csv ซึ่ง Excel เปิดได้",
        en: "add --format itas, or use --format csv with a .csv file, which Excel opens"))
  }

  static func reportInside(_ folder: String) -> Diagnostic {
    usage(
      "output-inside", th: "รายงานเป็นเอกสารภายใน จึงไม่เขียนไว้ใน \(folder)/",
      en: "a report is internal and is not written into \(folder)/",
      mend: LocalizedText(
        th: "เลือกที่อื่น เช่นโฟลเดอร์ของโครงการเอง หรือ Desktop",
        en: "choose another place, such as the project's own folder"))
  }

  static var yesWithoutFix: Diagnostic {
    usage(
      "options-together", th: "--yes ใช้ตอบตกลงให้ --fix จึงใช้เดี่ยว ๆ ไม่ได้",
      en: "--yes answers the question of --fix and does not go without it",
      mend: LocalizedText(th: "เขียน check --fix --yes", en: "write check --fix --yes"))
  }

  static var newsNeedsTitle: Diagnostic {
    usage(
      "missing-argument", th: "ข่าวต้องมีชื่อข่าว", en: "a news item needs a headline",
      mend: LocalizedText(
        th: "เขียนเช่น prongsai new news \"รับสมัครอาสาสมัคร\"",
        en: "write it like prongsai new news \"Volunteers wanted\""))
  }

  static var acceptNeedsDay: Diagnostic {
    usage(
      "options-together", th: "--accept เหตุผล ใช้คู่กับ --until วันที่", en: "--accept and --until go together",
      mend: LocalizedText(
        th: "เขียนเช่น prongsai check --accept \"รอเอกสารจากอำเภอ\" --until \"30 เม.ย. 2569\"",
        en: "write it like prongsai check --accept \"waiting for the district\" --until 2026-04-30"))
  }

  static var acceptedUntilPast: Diagnostic {
    usage(
      "bad-value", th: "วันใน --until ผ่านไปแล้ว", en: "the day of --until has passed",
      mend: LocalizedText(
        th: "ใส่วันที่จะแก้เสร็จ", en: "give the day by which they will be mended"))
  }

  static var newNeedsItem: Diagnostic {
    usage(
      "missing-argument", th: "หลัง new ต้องใส่ <ข้อ>: เลขข้อ ชื่อรายการ ชื่อเรื่อง หรือ news",
      en: "new asks for <item>: a code, a key, a title or news",
      mend: LocalizedText(th: "เขียนเช่น prongsai new O11", en: "write it like prongsai new O11"))
  }

  static var unitNeedsAll: Diagnostic {
    usage(
      "options-together", th: "--unit ใช้เลือกตารางของส่วนงาน จึงใช้กับ --workbook โดยไม่ระบุข้อ",
      en: "--unit chooses the tables of a unit and goes with --workbook, without an item",
      mend: LocalizedText(
        th: "เขียนเช่น prongsai new --workbook --unit กองคลัง",
        en: "write it like prongsai new --workbook --unit กองคลัง"))
  }

  static func onlyNewsHasTitle(_ title: String) -> Diagnostic {
    usage(
      "extra-argument", th: "ใส่ชื่อ “\(title)” ไม่ได้ เพราะมีเฉพาะข่าวที่ตั้งชื่อตอนสร้าง",
      en: "only a news item is given a headline, not “\(title)”",
      mend: LocalizedText(
        th: "เอาชื่อออก แล้วแก้ title: ในเอกสารที่สร้าง", en: "leave it out and edit title: in the document"))
  }

  /// What only the parser knows to be wrong.
  static func unparsable(_ reason: String) -> Diagnostic {
    usage("not-understood", th: "อ่านคำสั่งนี้ไม่ได้ (\(reason))", en: "the command line cannot be read (\(reason))")
  }

  private static func seeHelp(_ manual: CommandManual) -> LocalizedText {
    LocalizedText(
      th: "ดูตัวเลือกทั้งหมดด้วย prongsai \(manual.name) --help",
      en: "see all options with prongsai \(manual.name) --help")
  }
}

extension CommandTable {
  /// The command that was probably meant by a word, in English or in Thai.
  static func meant(by word: String) -> String? {
    if let named = commands.first(where: { $0.otherNames.contains(word) }) { return named.name }
    var names: [String: String] = [:]
    for command in commands {
      for name in [command.name] + command.otherNames { names[name] = command.name }
    }
    return NearestName.suggestion(for: word, among: names.keys.sorted()).flatMap { names[$0] }
  }
}
