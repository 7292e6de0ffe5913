import CArena
import CCommonMark

/// The memory of libcmark's trees, all taken back at once when the text is written.
final class TreeMemory {
  private let arena: OpaquePointer
  private let functions: UnsafeMutablePointer<cmark_mem>
  private var loans = 0

  /// Empty memory.
  init() {
    arena = arena_create()
    functions = .allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(calloc: arena_calloc, realloc: arena_realloc, free: arena_release))
  }

  deinit {
    functions.deallocate()
    arena_destroy(arena)
  }

  /// How many bytes are held.
  var size: Int { arena_size(arena) }

  /// Lends this memory to the thread; trees parsed until the outermost loan ends live as long as it does.
  func lend<Result>(_ body: (borrowing Loan) -> Result) -> Result {
    let before = arena_use(arena)
    loans += 1
    defer {
      arena_use(before)
      loans -= 1
      if loans == 0 { arena_empty(arena) }
    }
    return body(Loan(functions: functions))
  }

  /// The right to parse into memory that is lent.
  struct Loan: ~Copyable {
    fileprivate let functions: UnsafeMutablePointer<cmark_mem>

    /// The document of some UTF-8 bytes; nothing where libcmark makes none.
    func document(_ bytes: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
      guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, functions) else { return nil }
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
      return cmark_parser_finish(parser)
    }
  }
}
