import Diagnostics
import Foundation
import Testing

@testable import Content

/// What changed since a build, found by stamps, by names, and by reading what is too young to trust.
@Suite struct ChangeSearchTests {
  private let project = RememberedProject()

  @Test func givenNothingChangedThenNothingIsFoundAndNothingRead() throws {
    let changes = try #require(try project.changes(since: project.remember()))
    #expect(changes.changed.isEmpty && !changes.tookReading)
  }

  @Test func givenATextChangedThenItsPlaceIsNamed() throws {
    let memory = try project.remember()
    try project.write("news/2566-01-02-b.md", "อื่น")
    #expect(try project.changes(since: memory)?.changed == [1])
  }

  @Test func givenATextOfTheSameLengthUnderItsOldTimeThenItIsStillSeen() throws {
    let memory = try project.remember()
    try project.write("news/2566-01-02-b.md", "ขขข", keepingTime: true)
    #expect(try project.changes(since: memory)?.changed == [1])
  }

  @Test func givenATextWrittenAgainWithTheSameBytesThenItIsReadAndFoundTheSame() throws {
    let memory = try project.remember()
    try project.write("news/2566-01-02-b.md", "bbb")
    let changes = try #require(try project.changes(since: memory))
    #expect(changes.changed.isEmpty)
    #expect(changes.reread.map(\.index) == [1])
  }

  @Test func givenATextReplacedByRenamingThenTheFolderIsListedAndOnlyTheTextChanged() throws {
    let memory = try project.remember()
    try project.write("news/new", "อื่น")
    try project.rename("news/new", to: "news/2566-01-02-b.md")
    let changes = try #require(try project.changes(since: memory))
    #expect(changes.changed == [1])
    #expect(changes.relisted.count == 1)
  }

  @Test func givenEverythingAsYoungAsTheBuildThenAllTextsAreReadAgain() throws {
    let memory = try project.remember(moment: 0)
    #expect(try project.changes(since: memory) == nil, "the agency's file cannot be told by its stamp")
    let steady = try project.remember(moment: 0, sightings: [])
    #expect(try project.changes(since: steady)?.reread.map(\.index) == [0, 1])
  }

  @Test(arguments: ["news/2566-01-03-c.md", "agency.yaml", "plan"])
  func givenAnythingElseChangedThenNoShortWayIsTaken(path: String) throws {
    let memory = try project.remember()
    try project.write(path, "x")
    #expect(try project.changes(since: memory) == nil)
  }

  @Test func givenATextIsGoneThenNoShortWayIsTaken() throws {
    let memory = try project.remember()
    try project.remove("news/2566-01-01-a.md")
    #expect(try project.changes(since: memory) == nil)
  }

  @Test func givenAMemoryThatIsNotCompleteThenNoShortWayIsTaken() throws {
    #expect(try project.changes(since: project.remember(isWhole: false)) == nil)
  }
}
