import Diagnostics

/// Every command with its arguments and options, in the order of the help.
enum CommandTable {
  static let commands = [
    build, check, report, initialise, new, serve, importPlan, importDocument, importWorkbook, catalogue,
    rollback, why, explain,
    markdown,
  ]

  /// The command that words call.
  static func command(_ name: String) -> CommandManual? { commands.first { $0.name == name } }

  static let commonOptions = [
    OptionManual(
      "root", .folder, th: "โฟลเดอร์ของโครงการ (ถ้าไม่ใส่ คือโฟลเดอร์ที่อยู่ตอนนี้)",
      en: "the project's folder (default: the one you are in)"),
    OptionManual(
      "year", .year, th: "ปีที่ประเมิน (ถ้าไม่ใส่ ใช้ปีใน agency.yaml)",
      en: "the assessment year (default: that of agency.yaml)"),
    OptionManual(
      "today", .day, th: "ตรวจโดยถือว่าวันนี้เป็นวันที่นี้ (ถ้าไม่ใส่ ใช้วันที่ของเครื่อง)",
      en: "the day on which readiness is judged (default: the clock)"),
    OptionManual(
      "lang", .choice(["th", "en"], ["thai": "th", "ไทย": "th", "english": "en", "อังกฤษ": "en"]),
      th: "ภาษาของข้อความและวิธีใช้ (ถ้าไม่ใส่ ใช้ภาษาของเครื่อง)",
      en: "the language of messages and help (default: that of the machine)"),
    OptionManual("json", th: "ตอบเป็น JSON สำหรับโปรแกรมอื่น", en: "answer as JSON, for programs"),
    OptionManual(
      "jobs", .number(1...256), th: "จำนวนงานที่ทำพร้อมกัน (ถ้าไม่ใส่ เท่าจำนวนแกนของเครื่อง)",
      en: "how many workers run at once (default: one a core)"),
    OptionManual("quiet", th: "แสดงเฉพาะข้อค้นพบ", en: "print findings only"),
    OptionManual("no-color", th: "ไม่ใช้สี", en: "print without colours"),
  ]

  private static let failUnder = OptionManual(
    "fail-under", .score, th: "จบด้วยรหัส 3 ถ้าคะแนนต่ำกว่านี้ หรือต่ำกว่าเป้าของแผน (plan)",
    en: "end with 3 where the score is below this, or below the action plan's target (plan)")
  private static let strict = OptionManual(
    "strict", th: "ถือข้อที่ต้องปรับเป็นข้อผิดพลาด", en: "treat problems as errors")
  private static let output = OptionManual(
    "output", .folder, th: "โฟลเดอร์ที่เผยแพร่ (ถ้าไม่ใส่ คือ Output)", en: "the published folder (default: Output)")
  private static let family = OptionManual(
    "family", .text(LocalizedText(th: "ชุด", en: "family")),
    th: "ชุดรายการที่ตรวจ: ita (ถ้าไม่ใส่), oia (พ.ร.บ. ข้อมูลข่าวสาร), lpa หรือชุดของหน่วยงานเอง",
    en: "whose list: ita (the default), oia (Official Information Act), lpa, or one of your own")
  static let item = LocalizedText(th: "ข้อ", en: "item")

  private static let build = CommandManual(
    name: "build",
    abstract: LocalizedText(
      th: "ตรวจ สร้างเว็บไซต์ และเผยแพร่ลงโฟลเดอร์ Output", en: "checks, renders and releases the site to Output"),
    otherNames: ["สร้าง", "สร้างเว็บ", "เผยแพร่", "publish"],
    options: [
      output, strict, failUnder,
      OptionManual(
        "template-metrics", th: "แสดงเวลาที่แม่แบบแต่ละไฟล์ใช้", en: "print how long each template took"),
    ], examples: ["build --root เว็บอบต"])

  private static let check = CommandManual(
    name: "check",
    abstract: LocalizedText(
      th: "ตรวจทุกเรื่องและแสดงรายการตรวจ โดยไม่เขียนไฟล์ใด",
      en: "prints the checklist and every finding, writing nothing"),
    discussion: LocalizedText(
      th:
        "แสดงรายการตรวจก่อน แล้วจึงแสดงข้อค้นพบ ข้อผิดพลาดอยู่ท้ายสุดพร้อมจำนวน ถ้าใส่ --fix โปรแกรมแสดงก่อนว่าจะแก้อะไร ถามก่อนแก้ แล้วตรวจใหม่",
      en:
        "The checklist comes first, then the findings; errors come last, with their number. With --fix it shows first what it would mend, asks, and checks again."
    ),
    otherNames: ["ตรวจ", "ตรวจสอบ"],
    options: [
      OptionManual(
        "item", .text(item), th: "เฉพาะข้อนี้: เลขข้อ ชื่อรายการ หรือชื่อเรื่องบางส่วน เช่น O11",
        en: "this item only: its code, key, title or a part of its title"),
      OptionManual(
        "unit", .text(LocalizedText(th: "ส่วนงาน", en: "unit")), th: "เฉพาะงานของส่วนงานนี้ เช่น กองคลัง",
        en: "what this unit is responsible for"),
      OptionManual(
        "file", .file, th: "เฉพาะไฟล์หรือโฟลเดอร์นี้ใน Content", en: "this file or folder of Content only"),
      family, strict, failUnder,
      OptionManual(
        "fix",
        th: "แก้เรื่องเล็กที่ไม่เปลี่ยนความหมาย เช่น ไฟล์แนบที่ยังไม่ได้เขียน ช่องว่างจาก Word เลขไทยในวันที่ (แสดงก่อนแก้)",
        en:
          "mend what changes no meaning: unlisted attachments, blanks from Word, Thai digits in dates (shown first)"
      ),
      OptionManual("yes", th: "แก้ตาม --fix โดยไม่ต้องถาม", en: "with --fix: mend without asking"),
      OptionManual(
        "accept", .text(LocalizedText(th: "เหตุผล", en: "reason")),
        th: "รับทราบข้อที่ต้องปรับที่แสดงอยู่ไว้ก่อน (เก็บใน Content/accepted.yaml) เพื่อให้ --strict ฟ้องเฉพาะเรื่องใหม่",
        en:
          "accept the problems that are shown (kept in Content/accepted.yaml), so that --strict fails on new ones only"
      ),
      OptionManual(
        "until", .day, th: "คู่กับ --accept: รับทราบไว้ถึงวันนี้ แล้วนับตามปกติ",
        en: "with --accept: the last day of it; then they count again"),
    ],
    examples: [
      "check --root เว็บอบต", "check --item O11", "check --unit กองคลัง", "check --fix --root เว็บอบต",
      "check --accept \"รอเอกสารจากอำเภอ\" --until \"30 เม.ย. 2569\"",
    ])

  private static let formatNames = [
    "xlsx": "csv", "xls": "csv", "excel": "csv", "ita": "itas", "answers": "itas", "calendar": "ics",
    "ical": "ics", "pdf": "a4", "executive": "a4", "points": "score", "markdown": "md", "txt": "text",
    "htm": "html",
    "web": "html", "xml": "junit", "github": "summary",
  ]

  private static let report = CommandManual(
    name: "report",
    abstract: LocalizedText(
      th: "แสดงรายการตรวจเป็นข้อความ HTML JSON CSV Markdown หรือแบบที่ระบบอื่นอ่าน",
      en: "prints the checklist as text, HTML, JSON, CSV, Markdown, or as other systems read it"),
    otherNames: ["รายงาน"],
    options: [
      OptionManual(
        "format", .choice(ReportCommand.Format.allCases.map(\.rawValue), formatNames),
        th:
          "รูปแบบ: csv เปิดด้วย Excel ได้ itas คือคำตอบสำหรับกรอกในระบบ ITAS ics คือปฏิทินงาน a4 คือหน้าเดียวสำหรับผู้บริหาร score คือที่มาของคะแนน junit sarif oscal summary สำหรับระบบตรวจอัตโนมัติ",
        en:
          "the form: csv opens in Excel, itas is what is typed into the assessment system, ics the calendar of the work, a4 one page for the executive, score how the score comes about; junit, sarif, oscal and summary are for pipelines"
      ),
      OptionManual(
        "since", .file, th: "แสดงสิ่งที่เปลี่ยนจากรายการตรวจเดิม (ไฟล์จาก report --format json)",
        en: "what changed since an older checklist (of report --format json)"), failUnder, family,
      OptionManual(
        "record", th: "บันทึกคะแนนของวันนี้ลง Content/history.csv (กราฟอยู่ใน report --format html)",
        en: "add today's score to Content/history.csv (report --format html draws it)"),
      OptionManual(
        "by", .choice(ReportCommand.Grouping.allCases.map(\.rawValue), ["ส่วนงาน": "unit", "units": "unit"]),
        th: "ใครต้องทำอะไรภายในวันไหน ตามส่วนงาน (text html csv json)",
        en: "who has to do what by when, by unit (text, html, csv, json)"),
      OptionManual(
        "unit", .text(LocalizedText(th: "ส่วนงาน", en: "unit")),
        th: "กับ --by unit หรือ --format ics: เฉพาะส่วนงานนี้",
        en: "with --by unit or --format ics: this unit only"),
      OptionManual(
        "what-if", .text(LocalizedText(th: "ข้อ,ข้อ", en: "item,item")),
        th: "คะแนนจะเป็นเท่าใดถ้าข้อเหล่านี้ครบ เช่น O11,O24",
        en: "the score if these items were published, such as O11,O24"),
      OptionManual(
        "iit", .points, th: "คะแนน IIT คู่กับ --eit: คิดคะแนนรวมและระดับให้ (กับ --format score)",
        en: "the score of IIT, with --eit: the total and its band (with --format score)"),
      OptionManual("eit", .points, th: "คะแนน EIT คู่กับ --iit", en: "the score of EIT, with --iit"),
      OptionManual(
        "output", .file, th: "เขียนลงไฟล์นี้แทนหน้าจอ (itas: .xlsx .csv หรือ .html)",
        en: "write this file instead of standard output (itas: .xlsx, .csv or .html)"),
    ],
    examples: [
      "report --format csv > รายการ.csv", "report --format itas --output คำตอบ.xlsx", "report --by unit",
      "report --by unit --unit กองคลัง --format html --output งาน.html",
      "report --format ics --output งาน.ics",
      "report --what-if O11,O24", "report --since เดิม.json", "report --record",
      "report --format junit > ผล.xml",
    ])

  private static let explain = CommandManual(
    name: "explain",
    abstract: LocalizedText(
      th: "อธิบายกฎของข้อค้นพบ: พบอะไร แก้อย่างไร พร้อมตัวอย่าง",
      en: "explains the rule of a finding: what it finds, how to mend it, an example"),
    otherNames: ["อธิบาย", "กฎ", "rule", "rules"],
    arguments: [
      ArgumentManual(
        name: LocalizedText(th: "กฎ", en: "rule"),
        abstract: LocalizedText(
          th: "ชื่อกฎในวงเล็บท้ายข้อค้นพบ หมวดของกฎ หรือรหัสข้อค้นพบ (ถ้าไม่ใส่ แสดงทุกกฎ)",
          en:
            "the name at the end of a finding, an area of rules, or the id of a finding (default: all rules)"),
        isOptional: true)
    ], examples: ["explain csv.ragged-row", "explain csv"])

  private static let initialise = CommandManual(
    name: "init",
    abstract: LocalizedText(
      th: "เริ่มโครงการใหม่ มีเอกสารเปล่าพร้อมคำแนะนำครบทุกข้อของปี",
      en: "makes a project with every item of a year as a guided, empty document"),
    otherNames: ["เริ่ม", "เริ่มต้น"],
    arguments: [
      ArgumentManual(
        name: LocalizedText(th: "โฟลเดอร์", en: "folder"),
        abstract: LocalizedText(th: "โฟลเดอร์ที่จะสร้าง", en: "the folder to make"))
    ], examples: ["init เว็บอบต", "init เว็บอบต --year 2569"])

  private static let new = CommandManual(
    name: "new",
    abstract: LocalizedText(
      th: "เพิ่มเอกสารของข้อหนึ่งพร้อมคำแนะนำ หรือเพิ่มข่าว",
      en: "makes the document of an item with its elements as prompts, or a news item"),
    otherNames: ["เพิ่ม", "ใหม่", "add"],
    arguments: [
      ArgumentManual(
        name: item,
        abstract: LocalizedText(
          th: "เลขข้อ (O11) ชื่อรายการ (procurement-monthly) ชื่อเรื่องหรือบางส่วนของชื่อ news หรือ all (กับ --workbook)",
          en:
            "a code (O11), a key (procurement-monthly), a title or a part of one, news, or all (with --workbook)"
        ),
        isOptional: true),
      ArgumentManual(
        name: LocalizedText(th: "ชื่อข่าว", en: "headline"),
        abstract: LocalizedText(th: "ชื่อข่าว ในเครื่องหมายคำพูด", en: "the headline of a news item, in quotes"),
        isOptional: true),
    ],
    options: [
      OptionManual(
        "workbook", th: "ทำไฟล์ Excel สำหรับกรอกตารางของข้อนี้ ไว้ในโฟลเดอร์ของเอกสาร หรือของทุกข้อในไฟล์เดียว (all)",
        en:
          "make Excel files for the tables of the item in the document's folder, or one file for all items (all)"
      ),
      OptionManual(
        "unit", .text(LocalizedText(th: "ส่วนงาน", en: "unit")),
        th: "กับ --workbook: เฉพาะตารางของส่วนงานนี้ ในไฟล์เดียว",
        en: "with --workbook: the tables of this unit only, in one file"),
    ],
    examples: [
      "new O11", "new สขร.1", "new สขร.1 --workbook", "new all --workbook", "new --workbook --unit กองคลัง",
      "new news \"รับสมัครอาสาสมัคร\"",
    ])

  private static let serve = CommandManual(
    name: "serve",
    abstract: LocalizedText(
      th: "เปิดดูเว็บไซต์ในเครื่องนี้ และปรับหน้าเว็บทุกครั้งที่บันทึกไฟล์",
      en: "shows the site in your browser and follows every change of the content"),
    discussion: LocalizedText(
      th:
        "ดูได้เฉพาะในเครื่องนี้ เว็บไซต์ที่เผยแพร่แล้วไม่เปลี่ยนจนกว่าจะสั่ง build ถ้ามีข้อผิดพลาด หน้าเว็บจะบอกไว้ด้านบน หยุดด้วย Ctrl-C",
      en:
        "Only this machine can reach it, and the published site stays as it is until the next build. Errors are shown in the page, above the last sound site. Ctrl-C ends it."
    ),
    otherNames: ["ดู", "ตัวอย่าง", "ดูตัวอย่าง", "preview"],
    options: [
      output,
      OptionManual(
        "port", .number(0...65_535), th: "หมายเลขพอร์ต (ถ้าไม่ใส่ ใช้พอร์ตแรกที่ว่างตั้งแต่ 8000)",
        en: "the port (default: the first free one from 8000 on; 0 takes any)"),
    ], examples: ["serve --root เว็บอบต"])

  private static let catalogue = CommandManual(
    name: "catalogue",
    abstract: LocalizedText(
      th: "แสดงรายการ OIT ของปี ข้อใดข้อหนึ่ง หรือสิ่งที่เปลี่ยนระหว่างสองปี",
      en: "prints what a year asks for, one item, or the mapping between two years"),
    otherNames: ["รายการ", "ข้อ", "list", "items"],
    arguments: [
      ArgumentManual(
        name: item,
        abstract: LocalizedText(
          th: "เลขข้อ ชื่อรายการ ชื่อเรื่องหรือบางส่วนของชื่อ (ถ้าไม่ใส่ แสดงทุกข้อ)",
          en: "a code, a key, a title or a part of one (default: every item)"), isOptional: true)
    ],
    options: [
      OptionManual("from", .year, th: "ปีแรกที่จะเทียบ", en: "the earlier year of a comparison"),
      OptionManual("to", .year, th: "ปีหลังที่จะเทียบ", en: "the later year of a comparison"), family,
    ], examples: ["catalogue", "catalogue O11", "catalogue --from 2568 --to 2569"])

  private static let rollback = CommandManual(
    name: "rollback",
    abstract: LocalizedText(th: "นำเว็บไซต์รุ่นก่อนหน้ากลับมา", en: "puts an earlier release back"),
    discussion: LocalizedText(
      th: "สั่งซ้ำเพื่อย้อนไปอีกทีละรุ่น โปรแกรมเก็บห้ารุ่นก่อนหน้าของแต่ละโฟลเดอร์เผยแพร่ รุ่นที่ไฟล์ไม่ครบหรือถูกแก้จะไม่ถูกนำขึ้น",
      en:
        "Each run goes one release further back. Five earlier ones are kept for each published folder; one that is not as it was built is never put back."
    ),
    otherNames: ["ย้อนกลับ", "undo"],
    options: [
      output,
      OptionManual(
        "list", th: "แสดงรุ่นที่เก็บไว้ โดยไม่เปลี่ยนอะไร", en: "show the releases that are kept, change nothing"),
      OptionManual(
        "to", .number(1...1_000_000), th: "เลขรุ่นที่ต้องการ ใหม่กว่าก็ได้ (ดูด้วย --list)",
        en: "the number of the release to put back, a newer one too (see --list)"),
    ], examples: ["rollback --root เว็บอบต", "rollback --list --root เว็บอบต"])

  private static let why = CommandManual(
    name: "why",
    abstract: LocalizedText(
      th: "บอกว่าหน้าหนึ่งทำจากไฟล์ใดบ้าง และเปลี่ยนล่าสุดเพราะไฟล์ใด",
      en: "says from which files a page is made, and which of them changed when it was last made"),
    otherNames: ["ทำไม", "เพราะอะไร"],
    arguments: [
      ArgumentManual(
        name: LocalizedText(th: "หน้าหรือไฟล์", en: "path"),
        abstract: LocalizedText(
          th: "หน้าเว็บ ที่อยู่ของหน้า ไฟล์ที่เผยแพร่ หรือไฟล์ใน Content",
          en: "a page, its address, a published file, or a file of Content"))
    ], examples: ["why feed.xml --root เว็บอบต"])

  private static let markdown = CommandManual(
    name: "markdown",
    abstract: LocalizedText(
      th: "แปลงไฟล์ Markdown หนึ่งไฟล์เป็น HTML", en: "turns one Markdown file into HTML on standard output"),
    arguments: [
      ArgumentManual(
        name: LocalizedText(th: "ไฟล์", en: "file"),
        abstract: LocalizedText(
          th: "ไฟล์ หรือ - ถ้าส่งมาทาง standard input", en: "the file, or - for standard input"))
    ], examples: ["markdown ข่าว.md"])
}
