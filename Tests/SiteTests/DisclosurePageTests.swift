import Testing

@testable import Site

@Suite struct DisclosurePageTests {
  private static let path = "budget/procurement-plan/index.html"
  private let site = TestSite.demonstration
  private let page = TestSite.demonstration.page(Self.path)

  @Test func disclosuresAreAsTheyWereApproved() throws {
    #expect(site.text(Self.path) == (try TestSite.golden("disclosure")))
    #expect(site.text("basic-information/executives/index.html") == (try TestSite.golden("executives")))
  }

  @Test func theHeadTellsTitleYearDaysAndUnit() {
    #expect(page.texts("head title") == ["แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ · อบต.แม่ตง"])
    #expect(page.texts("h1") == ["แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566"])
    #expect(
      page.texts(".page-head .facts span") == [
        "ปีงบประมาณ 2566", "เผยแพร่ 15 พฤศจิกายน 2565", "ปรับปรุง 10 มกราคม 2566", "ผู้รับผิดชอบ กองคลัง",
        "ข้อมูลตัวอย่าง", "O19", "● เผยแพร่ครบ", "●", "องค์ประกอบ",
      ])
    #expect(page.values("datetime", of: ".page-head time") == ["2022-11-15", "2023-01-10"])
    #expect(page.texts(".crumbs li") == ["หน้าแรก", "การบริหารเงินงบประมาณ", "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ"])
  }

  @Test func theElementMapLeadsToThePlaceThatShowsAnElement() {
    let map = page.find(".map").first
    #expect(map?.texts(".code") == ["O19"])
    #expect(map?.values("href", of: ".map-title a") == ["../../ita/2566/index.html#O19"])
    #expect(map?.texts(".status") == ["● เผยแพร่ครบ"])
    #expect(map?.texts(".element-word") == ["ตรวจพบในหน้านี้"])
    #expect(map?.values("href", of: ".element a") == ["#data.1"])
    #expect(page.find("#data.1").count == 1)
  }

  @Test func anElementThatIsMissingSaysSo() {
    let page = site.page("budget/procurement-monthly/index.html")
    #expect(page.texts(".map .status") == ["◐ ยังไม่ครบองค์ประกอบ"])
    #expect(
      page.texts(".map .element-word") == [
        "ยังไม่ครบ: คอลัมน์ “ราคากลาง (บาท)” ว่างที่บรรทัด 14 (จ้างเหมาซ่อมแซมศูนย์พัฒนาเด็กเล็กบ้านแม่ตง)", "ตรวจพบในหน้านี้",
      ])
    #expect(page.texts(".map .element-mark") == ["–", "✓"])
    #expect(page.find(".map .element-missing a").isEmpty)
  }

  @Test func theTableHasItsColumnsAndCellsInOrder() {
    let table = page.find("#data.1 table").first
    #expect(
      table?.texts("thead th") == [
        "รายการ", "วงเงินงบประมาณ (บาท)", "วิธีการจัดซื้อจัดจ้าง", "เดือนที่คาดว่าจะดำเนินการ",
        "หน่วยงานรับผิดชอบ", "เลขที่โครงการในระบบ e-GP",
      ])
    #expect(table?.find("tbody tr").count == 8)
    let row = table?.find("tbody tr").first
    #expect(row?.texts("th") == ["โครงการปรับปรุงถนนลาดยางสายบ้านแม่ตง หมู่ที่ 1"])
    #expect(
      row?.texts("td") == [
        "1,480,000", "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)", "ม.ค. 2566", "กองช่าง", "66017000001",
      ])
    #expect(row?.values("class", of: "td") == ["number"])
    #expect(row?.values("scope", of: "th") == ["row"])
    #expect(table?.find("tbody tr").last?.texts("td").last == "–ไม่ได้ระบุ")
  }

  @Test func filesTellTheirTypeSizeAndPages() {
    #expect(page.texts(".download") == ["ดาวน์โหลด CSV (2 KB) " + page.texts(".dataset h2")[0]])
    #expect(page.values("href", of: ".download") == ["2566/procurement-plan.csv"])
    let file = page.find(".file").first
    #expect(file?.texts(".file-kind") == ["PDF"])
    #expect(file?.texts(".file-title a") == ["แผนการจัดซื้อจัดจ้าง (ลงนามแล้ว)"])
    #expect(file?.texts(".facts span") == ["PDF", "67 KB", "2 หน้า"])
  }

  @Test func theTextKeepsItsHeadingsAsPlacesToLinkTo() {
    #expect(page.texts(".leaf-more h2") == ["วิธีอ่านแผน", "การเปลี่ยนแปลงแผน"])
    #expect(page.values("id", of: ".leaf-more h2") == ["วิธีอ่านแผน", "การเปลี่ยนแปลงแผน"])
  }

  @Test func neighboursAreThoseOfTheCategory() {
    #expect(
      page.values("href", of: ".neighbours a") == [
        "../annual-budget-report/index.html", "../procurement-announcements/index.html",
      ])
    #expect(page.values("rel", of: ".neighbours a") == ["prev", "next"])
    #expect(site.page("budget/budget-plan/index.html").values("rel", of: ".neighbours a") == ["next"])
  }

  @Test func peopleAreCardsWithTheirPictureBySide() {
    let page = site.page("basic-information/executives/index.html")
    #expect(page.texts(".dataset h3") == ["ฝ่ายการเมือง", "ฝ่ายข้าราชการประจำ"])
    let first = page.find(".person").first
    #expect(first?.texts(".person-name") == ["นางอารีย์ ตัวอย่างสุข"])
    #expect(first?.texts(".person-contact a") == ["073-555-100", "mayor@maetong.example.go.th"])
    #expect(
      first?.values("href", of: ".person-contact a") == [
        "tel:073555100", "mailto:mayor@maetong.example.go.th",
      ])
    #expect(first?.values("src", of: "img") == ["2566/aree.jpg"])
    #expect(first?.values("alt", of: "img") == ["รูปถ่าย นางอารีย์ ตัวอย่างสุข"])
    #expect(page.find(".dataset table").isEmpty)
  }

  @Test func anOlderYearLeadsToTheNewestAndIsNamedThere() {
    let older = site.page("basic-information/structure/2565/index.html")
    #expect(older.texts(".caution a") == ["ดูข้อมูลล่าสุด (ปี 2566)"])
    #expect(older.values("href", of: ".caution a") == ["../index.html"])
    #expect(older.texts(".crumbs li").suffix(2) == ["โครงสร้างหน่วยงาน", "ปี 2565"])
    #expect(older.find(".map").isEmpty)
    let newest = site.page("basic-information/structure/index.html")
    #expect(newest.find(".caution").isEmpty)
    #expect(newest.values("href", of: "main a").contains("2565/index.html"))
  }

  @Test func whatPeopleCameForStandsBeforeWhatTheListAsks() {
    let form = site.page("transparency/complaint-channel/index.html")
    #expect(
      form.texts(".page-head .button") == ["แบบฟอร์มแจ้งเรื่องทุจริตและประพฤติมิชอบ", "แบบฟอร์มร้องเรียนทั่วไป"])
    let plan = site.page("corruption-prevention/anti-corruption-plan/index.html")
    #expect(plan.texts(".page-head .button").first?.contains("ฉบับย่อ (PDF, ") == true)
    for path in site.files.keys where path.hasSuffix("/index.html") {
      let page = site.page(path)
      let ids = page.find("main").flatMap(\.all).compactMap { $0["id"] }
      guard let map = ids.firstIndex(of: "page.elements") else { continue }
      #expect(map == ids.lastIndex { $0.hasPrefix("page.") }, "\(path)")
      #expect(page.values("href", of: ".page-head .chip").allSatisfy { $0 == "#page.elements" })
    }
  }

  @Test func aTextBeginsBeforeItsTablesAndGoesOnBehindThem() {
    let page = site.page("budget/procurement-monthly/index.html")
    let parts = page.find(".leaf").first?.all.filter {
      ["leaf-text", "leaf-data", "leaf-more prose", "leaf-side"].contains($0["class"] ?? "")
    }
    #expect(parts?.map { $0["class"] } == ["leaf-text", "leaf-data", "leaf-more prose", "leaf-side"])
    #expect(page.find(".leaf-text h2").isEmpty)
    #expect(page.texts(".leaf-more h2") == ["สรุปรายเดือน", "หมายเหตุ"])
  }

  @Test func aPageOfContactsHasThemInFull() {
    let page = site.page("basic-information/contact/index.html")
    #expect(
      page.texts("#page.contact dt") == [
        "ที่อยู่", "โทรศัพท์", "โทรสาร", "อีเมล", "เวลาทำการ", "แผนที่", "แจ้งเรื่องทุจริต", "ร้องเรียนทั่วไป",
        "Facebook", "LINE", "YouTube",
      ])
    #expect(
      page.values("href", of: "#page.contact a").prefix(2) == [
        "tel:073555100", "mailto:saraban@maetong.example.go.th",
      ])
  }

  @Test func theDocumentOfThePlanShowsThePlanItself() {
    let page = site.page("corruption-prevention/anti-corruption-plan/index.html")
    #expect(page.texts("#dimension.1 .group th") == ["มิติที่ 1 การสร้างวัฒนธรรมสุจริต"])
    #expect(page.find(".timeline tbody tr").count == 17)
    #expect(page.values("href", of: ".leaf-data .actions a") == ["../../plan/index.html"])
    for path in ["corruption-prevention/anti-corruption-plan/index.html", Self.path] {
      let head = site.page(path)
      #expect(head.values("href", of: "head link").contains("../../assets/tables.css"))
      #expect(head.values("src", of: "head script") == ["../../assets/tables.js"])
    }
    #expect(site.page("transparency/complaint-channel/index.html").find("script").isEmpty)
  }

  @Test func whatTheAuthorWritesIsNeverMarkup() throws {
    let site = try TestSite([
      "3-budget/procurement-plan/2566.md": """
      ---
      title: '<b>"แผน"</b> & อื่น'
      summary: <script>alert(1)</script>
      published: 2022-11-15
      datasets:
        - file: plan.csv
          schema: procurement-plan
          title: <i>ตาราง</i>
      ---
      ข้อความ <b>หนา</b>
      """,
      "3-budget/procurement-plan/2566/plan.csv": """
      รายการ,วงเงินงบประมาณ (บาท),วิธีการจัดซื้อจัดจ้าง,เดือนที่คาดว่าจะดำเนินการ
      <u>ถนน</u>,1000,เฉพาะเจาะจง,ม.ค. 2566

      """,
    ])
    let page = site.page(Self.path)
    #expect(page.texts("h1") == ["<b>\"แผน\"</b> & อื่น"])
    #expect(page.texts(".lead") == ["<script>alert(1)</script>"])
    #expect(page.texts(".dataset h2") == ["<i>ตาราง</i>"])
    #expect(page.texts("tbody th") == ["<u>ถนน</u>"])
    for name in ["b", "i", "u", "script"] { #expect(page.find("main \(name)").isEmpty, "\(name)") }
    #expect(page.values("content", of: "meta").contains("<script>alert(1)</script>"))
  }

  @Test func aDraftIsNowhereOnTheSite() throws {
    let site = try TestSite([
      "3-budget/procurement-plan/2566.md": "---\ntitle: secret draft\nstatus: draft\n---\nเนื้อหา\n",
      "news/2566-01-05-secret.md": "---\ntitle: secret news\nstatus: draft\n---\nเนื้อหา\n",
    ])
    #expect(site.files.keys.filter { $0.contains("procurement-plan") || $0.contains("secret") } == [])
    for (path, file) in site.files {
      guard case .bytes(let bytes) = file.contents else { continue }
      #expect(!String(decoding: bytes, as: UTF8.self).contains("secret"), "\(path)")
    }
  }

  private func powers(_ data: String = "", besides files: [String: String] = [:]) throws -> HTML {
    let text = String(repeating: "อำนาจหน้าที่ตามกฎหมาย ", count: 20)
    var all = ["1-basic-information/powers/2569.md": "---\ntitle: อำนาจหน้าที่\n\(data)---\n\(text)\n"]
    all["agency.yaml"] = TestSite.agency.replacing("2566", with: "2569")
    all.merge(files) { $1 }
    return try TestSite(all).page("basic-information/powers/index.html")
  }

  @Test func aPageThatAnswersAPartOfAnItemSaysSoAndHowTheItemStands() throws {
    let draft = "---\ntitle: โครงสร้าง\nstatus: draft\n---\nก\n"
    let page = try powers(besides: ["1-basic-information/structure/2569.md": draft])
    let map = try #require(page.find(".map").first)
    #expect(map.texts(".code") == ["O1"])
    #expect(map.texts(".status") == ["◐ ยังไม่ครบองค์ประกอบ"])
    #expect(map.texts(".hint").first?.hasPrefix("หน้านี้ตอบ") == true)
    #expect(map.texts(".hint").last?.hasPrefix("โครงสร้างหน่วยงาน (") == true, "\(map.texts(".hint"))")
  }

  @Test func aFileThatDoesNotOpenStandsInTheElementMap() throws {
    let page = try powers("attachments:\n  - file: ไม่มี.pdf\n")
    let map = try #require(page.find(".map").first)
    #expect(map.texts(".element-mark").first == "✕")
    #expect(map.texts(".element-word").first == "ต้องแก้ไข")
    #expect(map.texts(".element").first?.contains("“ไม่มี.pdf”: ไม่พบไฟล์") == true)
    #expect(map.texts(".status") == ["✕ เสีย"])
  }
}
