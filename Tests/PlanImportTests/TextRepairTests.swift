import Content
import Diagnostics
import Testing

@testable import PlanImport

extension String {
  /// The text with some letters in place of others, also within what people see as one letter.
  func replacingLetters(_ old: String, with new: String) -> String {
    String(scalars: unicodeScalars.replacing(Array(old.unicodeScalars), with: Array(new.unicodeScalars)))
  }
}

/// A way in which a text is damaged, and the words with which its repair is told.
struct TextDamage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let rules: Set<String>
  let apply: @Sendable (String) -> String

  init(
    _ name: String, _ rules: Set<String> = ["plan.text-repaired"],
    _ apply: @escaping @Sendable (String) -> String
  ) {
    testDescription = name
    self.rules = rules
    self.apply = apply
  }

  private static func mapped(_ text: String, _ change: (Unicode.Scalar) -> String) -> String {
    text.unicodeScalars.map(change).joined()
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.isMark || scalar == "ำ" }

  static let all: [TextDamage] = [
    TextDamage("blanks before marks") { mapped($0) { isMark($0) ? " " + String($0) : String($0) } },
    TextDamage("no-break blanks before marks") {
      mapped($0) { isMark($0) ? "\u{A0}" + String($0) : String($0) }
    },
    TextDamage("blanks after leading vowels") {
      mapped($0) { $0.isLeadingVowel ? String($0) + " " : String($0) }
    },
    TextDamage("a blank and sara aa for sara am") { $0.replacingLetters("ำ", with: " า") },
    TextDamage("sara aa alone for sara am", ["plan.text-broken"]) { $0.replacingLetters("ำ", with: "า") },
    TextDamage("nikhahit and sara aa", []) { $0.replacingLetters("ำ", with: "\u{E4D}\u{E32}") },
    TextDamage("sara aa and nikhahit") { $0.replacingLetters("ำ", with: "\u{E32}\u{E4D}") },
    TextDamage("nikhahit, a blank and sara aa") { $0.replacingLetters("ำ", with: "\u{E4D} \u{E32}") },
    TextDamage("two sara e") { $0.replacingLetters("แ", with: "เเ") },
    TextDamage("tone before vowel") { text in
      ["ี่", "ื่", "ื้", "ิ้", "ั้", "ึ้"].reduce(text) { text, pair in
        text.replacingLetters(pair, with: String(scalars: pair.unicodeScalars.reversed()))
      }
    },
    TextDamage("tone marks twice") { $0.replacingLetters("่", with: "่่") },
    TextDamage("letters of old fonts") { text in
      [
        ("่", "\u{F70A}"), ("้", "\u{F70B}"), ("์", "\u{F70E}"), ("ี", "\u{F702}"), ("ั", "\u{F710}"),
        ("ญ", "\u{F70F}"),
      ]
      .reduce(text) { $0.replacingLetters($1.0, with: $1.1) }
    },
    TextDamage("marks of tall letters") { text in
      [("ป้", "ปู"), ("ฝ่", "ฝุ"), ("ปั", "ป๎")].reduce(text) { $0.replacingLetters($1.0, with: $1.1) }
    },
    TextDamage("invisible characters", []) { $0.replacingLetters("การ", with: "กา\u{200B}ร\u{FEFF}") },
    TextDamage("everything that a converter does") { text in
      mapped(text.replacingLetters("แ", with: "เเ")) {
        $0 == "ำ" ? " า" : isMark($0) ? " " + String($0) : String($0)
      }
    },
  ]
}

@Suite struct TextRepairTests {
  @Test func aSoundPlanHasNoFindings() {
    let (imported, findings) = SmallPlan.imported(SmallPlan.text)
    #expect(findings.map(\.message.en) == [])
    #expect(imported.plan.projects.map(\.id) == ["1.1.1-1", "1.1.1-2", "2.1.1-1"])
    #expect(imported.plan.dimensions.map(\.rows.count) == [2, 1])
    #expect(imported.plan.agency == "องค์การบริหารส่วนตำบลบ้านสวน")
  }

  @Test(arguments: TextDamage.all)
  func aDamagedPlanIsReadLikeTheSoundOne(_ damage: TextDamage) {
    let (imported, findings) = SmallPlan.imported(damage.apply(SmallPlan.text))
    #expect(imported.plan.withoutPlaces == SmallPlan.plan)
    #expect(Set(findings.map(\.rule.name)) == damage.rules, "\(findings.map(\.message.en))")
    #expect(findings.allSatisfy { ($0.place?.line ?? 0) > 0 && $0.mend != nil })
  }

  @Test(arguments: 1...2)
  func anyPlanWithBlanksBeforeItsMarksComesBackEqual(seed: Int) throws {
    let plan = GeneratedPlan(seed: UInt64(seed)).plan
    var dice = Dice(seed: UInt64(seed) &+ 0x5EED)
    let text = StandardFormWriter(plan: plan, style: FormStyle(&dice)).text
    for damage in [TextDamage.all[0], TextDamage.all[3]] {
      #expect(SmallPlan.imported(damage.apply(text)).imported.plan.withoutPlaces == plan, "\(damage) \(seed)")
    }
  }

  @Test func aRepairIsToldOnceForEachKindWithItsNumberAndPlaces() throws {
    let (_, findings) = SmallPlan.imported(
      SmallPlan.text.replacing("จำนวน", with: "จ านวน").replacing("แบบ", with: "เเบบ"))
    #expect(findings.map(\.rule.name) == ["plan.text-repaired", "plan.text-repaired"])
    let sara = try #require(findings.first { $0.message.en.contains("ำ") })
    #expect(sara.message.en.contains("in 6 places") && sara.message.en.contains("“จำนวน”"))
    #expect(sara.related.count == 5 && sara.severity == .note)
  }

  @Test(arguments: [
    ("ก ารประชุมราชก าร", "การประชุมราชการ"), ("หน้ าที่", "หน้าที่"), ("น้ าท่วม", "น้ำท่วม"), ("ข้ าราชการ", "ข้าราชการ"),
    ("ท างาน", "ทำงาน"), ("อ านาจ", "อำนาจ"), ("ข้อจ ากัดในการก าจัดขยะ", "ข้อจำกัดในการกำจัดขยะ"), ("ค าสั่ง", "คำสั่ง"),
    ("นาทาน", "นาทาน"), ("ความสามารถ", "ความสามารถ"), ("ราคาสั่งซื้อ", "ราคาสั่งซื้อ"),
    ("การเจรจาเป็นไป", "การเจรจาเป็นไป"),
    ("เวลาดับไฟ", "เวลาดับไฟ"), ("อานาจ", "อำนาจ"), ("คาสั่ง", "คำสั่ง"), ("นำ้", "น้ำ"), ("เปูาหมาย", "เป้าหมาย"),
    ("ปุวย", "ป่วย"),
    ("ป้ องกันการเปิ ดเผย", "ป้องกันการเปิดเผย"), ("เป้ าหมาย", "เป้าหมาย"), ("ไฟฟ้ าฝั่ งซ้าย", "ไฟฟ้าฝั่งซ้าย"),
    ("ประจำปี งบประมาณ", "ประจำปี งบประมาณ"), ("ปูนา", "ปูนา"), ("ปูอัด", "ปูอัด"), ("ทีี่", "ที่"), ("ฤๅษี", "ฤๅษี"),
    ("กๅร", "การ"), ("คน ๆ หนึ่ง", "คน ๆ หนึ่ง"),
  ])
  func aWordIsRestoredOnlyWhereNothingElseIsMeant(written: String, read: String) {
    let text = PlanText(SourceText(path: "plan.txt", text: "ความจำเป็น\n" + written + "\n"))
    #expect(text.lines.map(\.words) == ["ความจำเป็น", read])
  }

  @Test func whatCannotBeRestoredIsReported() throws {
    let text = "จ านวน\nการประชุมของร าษฎร\nก าร\nซ าซาบ\nก\u{E123}ข\n"
    let read = PlanText(SourceText(path: "plan.txt", text: text))
    var diagnostics = DiagnosticList()
    read.report(into: &diagnostics)
    let broken = diagnostics.all.filter { $0.rule == "plan.text-broken" }
    #expect(broken.compactMap(\.place?.line) == [2, 5])
    #expect(broken.allSatisfy { $0.severity == .problem })
    #expect(read.lines[3].words == "ซ าซาบ")
  }

  @Test func columnsStayBelowOneAnotherWhereBlanksAreClosed() {
    let text = "โครงการ      ปี 2566   ปี 2567\nส ำน ัก      1,000     2,000\n"
    let lines = PlanText(SourceText(path: "plan.txt", text: text)).lines
    #expect(TableCell.all(of: lines[1]).map(\.text) == ["สำนัก", "1,000", "2,000"])
    #expect(lines[1].text.unicodeScalars.count == "ส ำน ัก      1,000     2,000".unicodeScalars.count)
  }
}
