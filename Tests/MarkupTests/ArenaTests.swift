import CArena
import Testing

@Suite struct ArenaTests {
  private static func inArena(_ body: (OpaquePointer) -> Void) {
    let arena = arena_create()
    let before = arena_use(arena)
    body(arena)
    arena_use(before)
    arena_destroy(arena)
  }

  private static func fill(_ piece: UnsafeMutableRawPointer?, _ bytes: Range<Int>) {
    for index in bytes {
      piece?.storeBytes(of: UInt8(truncatingIfNeeded: index), toByteOffset: index, as: UInt8.self)
    }
  }

  private static func bytes(_ piece: UnsafeMutableRawPointer?, _ count: Int) -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: piece, count: count))
  }

  @Test func piecesAreZeroedEvenWhereOthersWereBefore() {
    Self.inArena { arena in
      for _ in 0..<3 {
        let piece = arena_calloc(7, 100)
        #expect(Self.bytes(piece, 700).allSatisfy { $0 == 0 })
        Self.fill(piece, 1..<700)
        arena_empty(arena)
      }
    }
  }

  @Test(arguments: [0, 1, 15, 16, 17, 100, 70_000])
  func aPieceKeepsWhatItHeldWhereverItGrows(size: Int) {
    Self.inArena { _ in
      let expected = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
      var piece = arena_realloc(nil, size)
      Self.fill(piece, 0..<size)
      for larger in [size + 5, size + 64_000, size + 300_000] {
        piece = arena_realloc(piece, larger)
        #expect(Self.bytes(piece, size) == expected)
      }
      let other = arena_calloc(1, 32)
      piece = arena_realloc(piece, size + 300_100)
      #expect(Self.bytes(piece, size) == expected)
      #expect(Self.bytes(other, 32).allSatisfy { $0 == 0 })
      piece = arena_realloc(piece, size / 2)
      #expect(Self.bytes(piece, size / 2) == Array(expected[..<(size / 2)]))
    }
  }

  @Test func piecesAreAlignedAndApart() {
    Self.inArena { _ in
      var end = 0
      for size in 0..<200 {
        let start = Int(bitPattern: arena_calloc(1, size))
        #expect(start % 16 == 0)
        #expect(start >= end)
        end = start + size
      }
    }
  }

  @Test func onlyTheLastPieceIsTakenBack() {
    Self.inArena { _ in
      let first = arena_calloc(1, 10)
      let second = arena_calloc(1, 10)
      arena_release(first)
      arena_release(second)
      arena_release(nil)
      #expect(arena_calloc(1, 10) == second)
    }
  }

  @Test func piecesLargerThanABlockGetTheirOwn() {
    Self.inArena { arena in
      let large = arena_calloc(1, 3 << 20)
      Self.fill(large, (3 << 20) - 10..<3 << 20)
      #expect(arena_size(arena) >= 3 << 20)
      arena_empty(arena)
      #expect(arena_size(arena) == 0)
      #expect(Self.bytes(arena_calloc(4, 4), 16).allSatisfy { $0 == 0 })
    }
  }
}
