import DataFiles
import Diagnostics
import Testing

@Suite struct ArchiveTests {
  private func fault(_ bytes: [UInt8]) -> ArchiveFault? {
    do throws(ArchiveFault) {
      let archive = try Archive(bytes)
      for name in archive.names { _ = try archive.member(name) }
      return nil
    } catch {
      return error
    }
  }

  private func fault(_ member: ZipBuilder.Member) -> ArchiveFault? {
    fault(ZipBuilder(members: [member]).bytes)
  }

  @Test(arguments: [true, false])
  func membersAreReadWhetherPackedOrNot(isPacked: Bool) throws {
    let long = String(repeating: "งบประมาณ 12,000 บาท ", count: 10_000)
    let archive = try Archive(
      ZipBuilder(["a.xml": "<a/>", "xl/ข.xml": long, "c": ""], isPacked: isPacked).bytes)
    #expect(archive.names == ["a.xml", "xl/ข.xml", "c"])
    #expect(try archive.member("a.xml") == Array("<a/>".utf8))
    #expect(try archive.member("xl/ข.xml") == Array(long.utf8))
    #expect(try archive.member("c") == [])
    #expect(try archive.member("b.xml") == nil)
  }

  @Test func aMemberCanBeLeftInTheMiddle() throws {
    let archive = try Archive(ZipBuilder(["a": String(repeating: "x", count: 300_000)]).bytes)
    var pieces: [Int] = []
    let isThere = try archive.read("a") {
      pieces.append($0.count)
      return pieces.count < 2
    }
    #expect(isThere && pieces == [65_536, 65_536])
  }

  @Test(arguments: ["XL/Workbook.XML", "xl\\workbook.xml", "/xl/workbook.xml"])
  func namesAreOneWhateverTheirCapitalsAndSlashes(name: String) throws {
    let archive = try Archive(ZipBuilder(["xl/workbook.xml": "<w/>"]).bytes)
    #expect(try archive.member(name) != nil)
    #expect(fault(ZipBuilder(["xl/workbook.xml": "1", name: "2"]).bytes) == .duplicate(name))
  }

  @Test func foldersAreNoMembersToRead() throws {
    #expect(try Archive(ZipBuilder(["xl/": "", "xl/a": "1"]).bytes).names == ["xl/a"])
  }

  @Test func whatIsNoArchiveIsTold() {
    #expect(fault([]) == .notAnArchive)
    #expect(fault(Array("ก,ข\n1,2\n".utf8)) == .notAnArchive)
    #expect(fault(Array("PK\u{3}\u{4}".utf8)) == .damaged)
  }

  @Test func aFileThatIsCutAnywhereIsAFault() {
    let bytes = ZipBuilder(["a.xml": "<a/>", "b.xml": String(repeating: "ก", count: 200)]).bytes
    for end in 0..<bytes.count { #expect(fault(Array(bytes[..<end])) != nil, "cut at \(end)") }
  }

  @Test func aByteThatChangedInAMemberIsAFault() {
    var bytes = ZipBuilder(["a.xml": "<a>12,000</a>"], isPacked: false).bytes
    bytes[30 + 5 + 4] ^= 1
    #expect(fault(bytes) == .damagedMember("a.xml"))
  }

  @Test(arguments: [
    "", "../a", "xl/../../a", "xl\\..\\a", "C:\\a", "a\u{0}b", "a\nb", String(repeating: "x", count: 600),
  ])
  func aNameThatCouldLeaveTheArchiveIsRefused(name: String) {
    #expect(fault(.init(name: name, content: [1])) == .unsafeName)
  }

  @Test(arguments: [UInt16(0x0001), 0x0041, 0x2000])
  func aLockedMemberIsRefused(flag: UInt16) {
    #expect(fault(.init(name: "a", content: [1, 2], flag: flag)) == .locked)
  }

  @Test(arguments: [UInt16(1), 9, 12, 14, 93, 99])
  func onlyWhatOfficeProgramsPackWithIsRead(method: UInt16) {
    #expect(fault(.init(name: "a", content: [1, 2], method: method)) == .otherCompression)
  }

  @Test func moreMembersThanAnyFileHasAreRefused() {
    func archive(_ count: Int) -> [UInt8] {
      ZipBuilder(members: (0..<count).map { .init(name: "m\($0)", content: [], isPacked: false) }).bytes
    }
    #expect(fault(archive(2_000)) == nil)
    #expect(fault(archive(2_001)) == .tooManyMembers)
  }

  @Test func aBombIsRefusedBeforeItIsUnpacked() {
    let zeros = [UInt8](repeating: 0, count: 20 << 20)
    let bomb = ZipBuilder(members: [.init(name: "xl/worksheets/sheet1.xml", content: zeros)]).bytes
    let nested = ZipBuilder(
      members: (0..<30).map { .init(name: "m\($0)", content: Array(zeros.prefix(1 << 20))) }
    ).bytes
    let time = ContinuousClock().measure {
      #expect(fault(bomb) == .bomb)
      #expect(fault(nested) == .bomb)
    }
    #expect(time < .milliseconds(100))
  }

  @Test func aSizeThatIsTooLargeIsRefusedWhateverTheRatio() {
    #expect(fault(.init(name: "a", content: [1, 2], size: 300 << 20)) == .tooLarge)
    let many = (0..<3).map {
      ZipBuilder.Member(name: "\($0)", content: [1, 2], isPacked: false, size: 200 << 20)
    }
    #expect([.tooLarge, .bomb].contains(fault(ZipBuilder(members: many).bytes)))
  }

  @Test(arguments: [1, 10, 4_095, 4_097, 100_000])
  func aMemberNeverUnpacksToMoreOrLessThanItsSize(size: Int) {
    let member = ZipBuilder.Member(name: "a", content: Array(repeating: 7, count: 4_096), size: size)
    #expect(fault(member) == .damagedMember("a"))
  }

  @Test func changedBytesNeverHarm() {
    let sound = ZipBuilder(["a.xml": "<a>12,000</a>", "b": String(repeating: "ก", count: 99)]).bytes
    var random = SplitMix(seed: 18)
    for _ in 0..<2_000 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = fault(bytes)
    }
  }

  @Test func everyFaultIsToldInBothLanguagesWithWhatToDo() {
    let faults: [ArchiveFault] = [
      .notAnArchive, .damaged, .locked, .otherCompression, .tooManyMembers, .tooLarge, .bomb, .unsafeName,
      .duplicate("a"), .damagedMember("a"),
    ]
    for fault in faults {
      let finding = Diagnostic.archive(fault, at: SourcePlace(file: "a.xlsx"))
      #expect(finding.rule.name.hasPrefix("office.") && finding.mend?.th.contains("บันทึกใหม่") == true)
    }
  }
}
