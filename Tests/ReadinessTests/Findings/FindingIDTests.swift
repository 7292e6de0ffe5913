import Catalogue
import Content
import Diagnostics
import Foundation
import Testing

@testable import Readiness

@Suite struct FindingIDTests {
  private static let list = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../Sources/Catalogue/Resources/2566.yaml").standardized

  @Test func anIdIsReadAsItIsWritten() {
    for text in ["structure/chart/readiness.element-missing", "news/link.dead#2", "project/content.missing"] {
      #expect(FindingID(text)?.description == text)
    }
    for text in ["", "structure", "a/b", "a/b/c/d.e", "news/link.dead#0", "news/link.dead#x", "/link.dead"] {
      #expect(FindingID(text) == nil, "\(text)")
    }
  }

  @Test func whatAFindingIsAboutFollowsItsFolder() {
    for (path, name) in [
      ("Content/3-budget/budget-plan/2566/a.csv", "budget-plan"), ("Content/agency.yaml", "agency"),
      ("Content/corruption-prevention/no-gift-policy/2566.md", "no-gift-policy"),
      ("Content/news/2566-01-01-a.md", "news"), ("Content/plan/projects/1.md", "plan"),
      ("Templates/home.mustache", "templates"),
    ] {
      #expect(FindingSubject(path: path).name == name)
    }
    #expect(FindingSubject(path: nil).name == "project")
  }

  /// A project with faults whose files are named and whose lines stand as chance has it.
  private struct Scene {
    var attachment = "แนบ.pdf"
    var table = "plan.csv"
    var news = "road"
    var lines = 0
    var blanks = 0
    var shift = 0

    mutating func move(_ numbers: inout SplitMix) {
      let chance = Int(numbers.next() % 10_000)
      switch numbers.next() % 6 {
      case 0: attachment = "แนบ-\(chance).pdf"
      case 1: table = "ตาราง-\(chance).csv"
      case 2: news = "n\(chance)"
      case 3: lines = chance % 9
      case 4: blanks = chance % 9
      default: shift = chance % 43
      }
    }

    /// The official list with every item under another number.
    func renumbered(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        guard let range = line.range(of: "- code: O"), let number = Int(line[range.upperBound...]) else {
          return String(line)
        }
        return line[..<range.upperBound] + String((number + shift) % 43 + 1)
      }.joined(separator: "\n")
    }

    func files(_ list: String) -> [String: String] {
      let comments = String(repeating: "# หมายเหตุ\n", count: lines)
      let gaps = String(repeating: "\n", count: blanks)
      let budget = "3-budget/procurement-plan/2566"
      return [
        "catalogue/2566.yaml": renumbered(list),
        "1-basic-information/powers/2566.md": SampleProject.document(
          comments, body: gaps + "สั้น [ก](ไม่มี.md)\n"),
        "2-administration/service-manual/2566.md": SampleProject.document(
          comments + "attachments:\n  - file: \(attachment)\n    title: คู่มือ\n", body: "xxxx\n"),
        budget + ".md": SampleProject.document(
          "datasets:\n  - file: \(table)\n    schema: procurement-plan\n" + comments),
        "\(budget)/\(table)": "รายการ,วงเงินงบประมาณ (บาท),วิธีการจัดซื้อจัดจ้าง,เดือนที่คาดว่าจะดำเนินการ\n"
          + "น้ำมัน,สามแสน,เฉพาะเจาะจง,พ.ย. 2565\n" + String(repeating: ",,,\n", count: blanks)
          + "ถนน,ห้าแสน,เฉพาะเจาะจง,พ.ย. 2565\n",
        "news/2566-01-20-\(news).md": "---\ntitle: ข่าว\n\(comments)---\n\(gaps)[ก](ไม่มี.md)\n",
      ]
    }
  }

  private func ids(_ scene: Scene, _ list: String) throws -> Set<String> {
    let project = try SampleProject(scene.files(list))
    let (content, findings) = try project.load()
    let readiness = try project.readiness()
    return Set(Findings(findings.sorted, readiness, of: content).all.map(\.id.description))
  }

  @Test func idsStayThroughTwoHundredMovesAndRenumberingsThatChangeNoFact() throws {
    let list = try String(contentsOf: Self.list, encoding: .utf8)
    var numbers = SplitMix(seed: 19)
    var scene = Scene()
    let before = try ids(scene, list)
    #expect(before.isSuperset(of: ["procurement-plan/dataset.bad-value#2", "news/link.dead"]), "\(before)")
    for _ in 0..<10 {
      for _ in 0..<20 { scene.move(&numbers) }
      let now = try ids(scene, list)
      #expect(now == before, "\(scene): \(now.symmetricDifference(before))")
    }
  }
}

/// Numbers that are the same in every run.
private struct SplitMix {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
