import Foundation
import Testing

@testable import Content

@Suite struct PlaceholderTests {
  @Test(arguments: [
    ScaffoldPrompt.introduction, ScaffoldPrompt.section, "องค์การบริหารส่วนตำบล (ใส่ชื่อ)", "ชื่อเอกสาร",
    "0 0000 0000",
    "saraban@ชื่อเว็บไซต์.go.th", "https://maps.example/", "...", "…………", "xxx", "XXX", "TODO", "TODO: ใส่ตัวเลข",
    "เลขที่ XXX/2566", "Lorem ipsum dolor", "[ใส่ชื่อหน่วยงาน]", "<ใส่ชื่อ>", "{{ชื่อ}}", "เขียนสรุป…", "ใส่ข้อความ...",
    "1. ...", "- xxx", "**ทดสอบระบบ**", "กกกก", "000-000000", "_____",
  ])
  func whatFillsAGapIsNoText(_ text: String) { #expect(Placeholder.find(in: text) != nil, "\(text)") }

  @Test(arguments: [
    "เขียนคำร้องที่สำนักปลัด", "หน้า 1", "ไม่มี", "0", "1,500.50", "---", "___", "| --- | :-- |", "## ตำบลแม่ตง",
    "08.30–16.30 น.",
    "ตัวอย่าง", "อื่น ๆ (ระบุ)", "[ใส่ข้อมูลที่นี่](https://forms.maetong.go.th/)", "(1) ยื่นคำขอ", "08X-XXX-XXXX",
    "ระบุผู้รับผิดชอบ",
    "เพิ่มช่องทาง", "Mastodon", "ทดสอบ", "test", "x", "100", "1111", "IT", "III",
  ])
  func ordinaryWordsAreText(_ text: String) { #expect(Placeholder.find(in: text) == nil, "\(text)") }

  @Test func aHostThatCanNeverExistIsNoAddress() {
    for url in [
      "https://maps.example/x", "https://a.invalid", "http://www.maetong.test/", "https://localhost/",
      "https://www.ชื่อหน่วยงาน.go.th/",
    ] {
      #expect(Placeholder.isExampleAddress(url), "\(url)")
    }
    for url in [
      "https://maetong.example.go.th/", "https://example.go.th/", "http://www.example.com/",
      "mailto:a@example.go.th", "/complaints/",
    ] {
      #expect(!Placeholder.isExampleAddress(url), "\(url)")
    }
  }

  @Test func everyPromptOfTheScaffoldsIsKnown() {
    for prompt in ScaffoldPrompt.sentences + ScaffoldPrompt.values {
      #expect(Placeholder.find(in: prompt)?.isPrompt == true, "\(prompt)")
    }
  }

  @Test func aPromptThatIsLeftInAPublishedTextIsAProblemAtItsPlace() throws {
    let body = "ข้อความจริง\n\n## ปัญหา\n\nข้อ \(ScaffoldPrompt.section)\n"
    let (content, findings) = try ContentFolder.ofStructure(body: body).load()
    let finding = try #require(findings.first { $0.rule == "content.placeholder" })
    #expect(finding.severity == .problem)
    #expect((finding.place?.line, finding.place?.column) as (Int?, Int?) == (8, 5))
    let outline = try #require(content.documents(of: "structure").first).text.outline
    #expect(outline.hasWords(in: 1..<6) && outline.hasWords(in: 7..<10))
  }

  @Test func aDraftMayHoldPrompts() throws {
    let folder = try ContentFolder.ofStructure("status: draft\n", body: ScaffoldPrompt.introduction + "\n")
    #expect(try folder.load().findings.isEmpty)
  }

  @Test func aTitleThatIsAPromptIsReported() throws {
    let text = "---\ntitle: TODO\n---\nถนนเปิดแล้ว\n"
    let findings = try ContentFolder(["news/2023-01-10-a.md": text]).load().findings
    #expect(
      findings.map { "\($0.rule) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" } == [
        "content.placeholder 2:8"
      ])
  }

  @Test func whatStandsInALongTextIsFoundAsInAShortOne() {
    let long = String(repeating: "ข้อความของหน่วยงาน ", count: 200)
    for words in ScaffoldPrompt.sentences + ["TODO", "XXX", "Lorem ipsum", "(ใส่เลขที่)", "{{ชื่อ}}", "<ระบุวันที่>"] {
      let found = Placeholder.find(in: long + words + " " + long)
      #expect(found?.range.lowerBound == long.unicodeScalars.count, "\(words)")
    }
    #expect(Placeholder.find(in: long + "(ใส") == nil)
    #expect(Placeholder.find(in: "- **" + String(repeating: "ก", count: 200) + "**") != nil)
  }

  @Test func aContactMaySayThatThereIsNoneInMoreWaysThanATextMay() {
    for text in ["ไม่มี", "ยังไม่มี", "-", "—", "…", "..", "x", "0", "no", "N/A", "?", "ไม่มีข้อมูล", "TBD"] {
      #expect(Placeholder.saysNone(text), "\(text)")
    }
    for text in ["073-555-100", "99 หมู่ที่ 1", "ไม่มีเลขที่ หมู่ 2"] {
      #expect(!Placeholder.saysNone(text), "\(text)")
    }
    #expect(!Placeholder.isBlank("ไม่มี"))
  }
}
