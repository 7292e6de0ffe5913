import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Content

@Suite struct AgencyReaderTests {
  private static let full = """
    name: องค์การบริหารส่วนตำบลบ้านสวน
    nameEnglish: Ban Suan
    shortName: อบต.บ้านสวน
    type: อบต.
    baseURL: https://www.bansuan.go.th/
    fiscalYear: ๒๕๖๖
    catalogue: 2566
    pastCatalogues: [2564, 2565, 2564]
    units: [สำนักปลัด, กองคลัง]
    address: {street: 1 หมู่ 2, subdistrict: บ้านสวน, district: เมือง, province: ชลบุรี, postcode: "20000"}
    contact: {phone: 0 3800 0000, email: a@bansuan.go.th, map: https://maps.app.goo.gl/a1}
    social: {facebook: https://www.facebook.com/bansuan, line: /line/}
    theme: {color: "#0B5d57", accent: "#b4540a"}
    sample: {note: ข้อมูลสมมติ, judgedOn: 15 มี.ค. 2566}

    """
  private static let real = full.components(separatedBy: "\n").filter { !$0.hasPrefix("sample:") }
    .joined(separator: "\n")

  private func read(_ text: String) throws -> (agency: Agency?, findings: [Diagnostic]) {
    var findings = DiagnosticList()
    let agency = AgencyReader.read(SourceText(path: "Content/agency.yaml", text: text), into: &findings)
    return (agency, findings.sorted)
  }

  @Test func everyFieldOfAProfileIsRead() throws {
    let (read, findings) = try read(Self.full)
    #expect(findings.isEmpty)
    let agency = try #require(read)
    #expect(agency.name == "องค์การบริหารส่วนตำบลบ้านสวน" && agency.shortName == "อบต.บ้านสวน")
    #expect(agency.baseURL == "https://www.bansuan.go.th")
    #expect(agency.fiscalYear == FiscalYear(2566))
    #expect(agency.catalogueYears.map(\.buddhistYear) == [2566, 2565, 2564])
    #expect(agency.units == ["สำนักปลัด", "กองคลัง"])
    #expect(agency.addressLine == "1 หมู่ 2 ตำบลบ้านสวน อำเภอเมือง จังหวัดชลบุรี 20000")
    #expect(agency["contact.phone"] == "0 3800 0000" && agency["contact.fax"] == nil)
    #expect(agency.values(of: "social").map(\.text) == ["https://www.facebook.com/bansuan", "/line/"])
    #expect(agency.values["contact.email"]?.place.line == 11)
    #expect(agency.theme.color == "#0B5d57" && agency.theme.emblem == nil)
    #expect(agency.sample?.judgedOn?.iso == "2023-03-15")
  }

  @Test func eachSlipIsReportedInItsLine() throws {
    let cases: [(old: String, new: String, rule: String, line: Int)] = [
      ("nameEnglish:", "nameEnglsh:", "agency.unknown-key", 2),
      ("baseURL: https://", "baseURL: www.", "agency.unsafe-url", 5),
      ("fiscalYear: ๒๕๖๖", "fiscalYear: 2023", "agency.bad-year", 6),
      ("fiscalYear: ๒๕๖๖\n", "", "agency.missing-key", 1), ("[2564,", "[สอง,", "agency.fiscal-year", 8),
      ("map: https://maps", "map: maps", "agency.unsafe-url", 11),
      ("map: https://maps.app.goo.gl/a1", "map: /map/", "agency.unsafe-url", 11),
      ("0 3800 0000", "ไม่มี", "agency.no-value", 11), ("0 3800 0000", "\"-\"", "agency.no-value", 11),
      ("0 3800 0000", "\"053\"", "agency.phone", 11), ("0 3800 0000", "4321", "agency.phone", 11),
      ("a@bansuan.go.th", "xxx@xxx.go.th", "agency.example", 11),
      ("0 3800 0000", "โทรถามได้", "agency.phone", 11), ("0 3800 0000", "0 0000 0000", "agency.phone", 11),
      ("a@bansuan.go.th", "ไม่มี", "agency.no-value", 11), ("a@bansuan.go.th", "a@bansuan", "agency.email", 11),
      ("a@bansuan.go.th", "a.bansuan.go.th", "agency.email", 11),
      ("a@bansuan.go.th", "\"a b@c.go.th\"", "agency.email", 11),
      ("street: 1 หมู่ 2", "street: \"-\"", "agency.no-value", 10),
      ("\"20000\"", "\"2000\"", "agency.postcode", 10),
      ("https://maps.app.goo.gl/a1", "https://maps/", "agency.host", 11),
      ("https://www.facebook.com/bansuan", "อบต.บ้านสวน", "agency.unsafe-url", 12),
      ("line: /line/", "line: ไม่มี", "agency.no-value", 12),
      ("https://www.bansuan.go.th/", "https://www.bansuan.go.th/?x=1", "agency.unsafe-url", 5),
      ("https://www.bansuan.go.th/", "https://u:p@www.bansuan.go.th/", "agency.unsafe-url", 5),
      ("https://www.bansuan.go.th/", "mailto:a@bansuan.go.th", "agency.unsafe-url", 5),
      ("https://www.bansuan.go.th/", "https://www.ชื่อเว็บไซต์.go.th/", "agency.example", 5),
      ("line: /line/", "line: \"@bansuan\"", "agency.unsafe-url", 12),
      ("\"#0B5d57\"", "เขียว", "agency.color", 13), ("\"#b4540a\"", "\"#b4540\"", "agency.color", 13),
      ("note: ข้อมูลสมมติ, ", "", "agency.missing-key", 14),
      ("15 มี.ค. 2566", "32 มี.ค. 2566", "agency.bad-date", 14),
      ("postcode:", "zip:", "agency.unknown-key", 10),
    ]
    for (old, new, rule, line) in cases {
      #expect(Self.full.contains(old))
      let findings = try read(Self.full.replacing(old, with: new)).findings
      #expect(findings.map(\.rule.name) == [rule], "\(new): \(findings.map(\.message.en))")
      #expect(findings.first?.place?.line == line && findings.first?.mend != nil, "\(new)")
    }
  }

  @Test func whatIsNoContactIsNotKept() throws {
    let cases = [
      ("0 3800 0000", "ไม่มี", "contact.phone"), ("a@bansuan.go.th", "saraban@bannadee", "contact.email"),
      ("1 หมู่ 2", "\"-\"", "address.street"),
      ("https://maps.app.goo.gl/a1", "https://maps.example/", "contact.map"),
      ("a@bansuan.go.th", "a@mail.example", "contact.email"),
    ]
    for (old, new, field) in cases {
      let (agency, findings) = try read(Self.real.replacing(old, with: new))
      #expect(agency?[field] == nil, "\(new)")
      #expect(
        findings.count == 1 && findings.first?.severity == .problem, "\(new): \(findings.map(\.message.en))")
    }
    for phone in ["191", "0-3800-0000 ต่อ 11", "๐ ๓๘๐๐ ๐๐๐๐", "0 3800 0000, 08 1234 5678"] {
      let (agency, findings) = try read(
        Self.real.replacing("phone: 0 3800 0000", with: "phone: \"\(phone)\""))
      #expect(agency?["contact.phone"] == phone && findings.isEmpty, "\(phone)")
    }
  }

  @Test func anAddressThatIsNearlyRightIsAskedFor() throws {
    let cases = [
      ("https://www.bansuan.go.th/", "www.bansuan.go.th", "https://www.bansuan.go.th"),
      ("https://www.bansuan.go.th/", "https://www.bansuan.go.th/?x=1", "https://www.bansuan.go.th/"),
      ("https://www.facebook.com/bansuan", "www.facebook.com/bansuan", "https://www.facebook.com/bansuan"),
      ("\"#0B5d57\"", "“#0B5d57”", "\"#0B5d57\""), ("\"#0B5d57\"", "0B5d57", "\"#0B5d57\""),
    ]
    for (old, new, meant) in cases {
      let findings = try read(Self.full.replacing(old, with: new)).findings
      #expect(findings.count == 1 && findings.first?.suggestion == meant, "\(new): \(findings)")
    }
  }

  @Test func theCodeOfAnEmbeddedMapIsToldToBeALink() throws {
    let code = "'<iframe src=\"https://www.google.com/maps/embed?pb=1\"></iframe>'"
    let findings = try read(Self.full.replacing("https://maps.app.goo.gl/a1", with: code)).findings
    #expect(findings.map(\.rule.name) == ["agency.unsafe-url"])
    #expect(findings.first?.mend?.en.contains("copy link") == true)
  }

  @Test func withoutAProfileEverythingElseIsCheckedAllTheSame() throws {
    let folder = try ContentFolder.ofStructure("titel: ก\n")
    try FileManager.default.removeItem(at: folder.url("agency.yaml"))
    let (content, findings) = try folder.load()
    #expect(findings.map(\.rule.name) == ["document.unknown-key", "content.unreadable"])
    #expect(content.agency.name.isEmpty && content.documents(of: "structure").count == 1)
  }

  @Test func anEmptyProfileAsksForItsFields() throws {
    let (agency, findings) = try read("# ว่าง\n")
    #expect(agency == nil)
    #expect(findings.map(\.rule.name) == ["agency.empty"])
    #expect(findings.first?.mend?.en == "write name: fiscalYear: at least")
  }

  @Test func theEmblemIsAPictureBelowContent() throws {
    let profile = ContentFolder.profile + "theme: {emblem: files/a.svg}\n"
    let folder = try ContentFolder(["agency.yaml": profile])
    #expect(try folder.rules() == ["agency.emblem"])
    try folder.write(Data("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), to: "files/a.svg")
    let (content, findings) = try folder.load()
    #expect(findings.isEmpty)
    #expect(content.emblem?.path == "Content/files/a.svg")
    for wrong in ["files/a.txt", "../a.svg", "files/b.svg"] {
      let other = try ContentFolder(["agency.yaml": ContentFolder.profile + "theme: {emblem: \(wrong)}\n"])
      try other.write(Data("x".utf8), to: "files/a.txt")
      #expect(try other.rules().filter { $0 != "content.unlisted-file" } == ["agency.emblem"], "\(wrong)")
    }
  }

  @Test(arguments: [
    ("https://อบตตัวอย่าง.ไทย/", "https://xn--72c1aas6b3a2be8an5v.xn--o3cw4h"),
    ("https://www.EXAMPLE.go.th:8443/ita/", "https://www.example.go.th:8443/ita"),
    ("HTTP://example.go.th", "http://example.go.th"),
    ("https://bücher.de", "https://xn--bcher-kva.de"),
    ("https://example.go.th/ก ข/", "https://example.go.th/%E0%B8%81%20%E0%B8%82"),
  ])
  func theAddressOfASiteIsReadAsMachinesKnowIt(written: String, expected: String) throws {
    let text = "name: ก\nfiscalYear: 2566\nbaseURL: \"\(written)\"\n"
    let (agency, findings) = try read(text)
    #expect(findings.isEmpty)
    #expect(agency?.baseURL == expected)
  }

  @Test(arguments: [
    "https://www.example.go.th/ita/?x=1", "https://www.example.go.th/#top", "https://user:pw@example.go.th/",
    "https://", "https://a..b/", "https://a b.go.th/", "ftp://example.go.th/", "https://example.go.th:port/",
  ])
  func anAddressOnWhichNothingCanBeBuiltIsRefused(written: String) throws {
    let text = "name: ก\nfiscalYear: 2566\nbaseURL: \"\(written)\"\n"
    #expect(try read(text).findings.map(\.rule.name) == ["agency.unsafe-url"])
  }
}
