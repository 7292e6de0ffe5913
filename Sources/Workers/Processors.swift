import CThreads

/// A set of the machine's processors.
struct Processors: Sendable {
  /// Those that the program may use, as it was started.
  static let usable = Processors()

  /// The set as the system keeps it.
  private(set) var set = processor_set()
  /// How many there are; at least 1.
  let count: Int

  private init() {
    let isKnown = processors_of_thread(&set)
    count = isKnown ? max(1, withUnsafeBytes(of: set) { $0.reduce(0) { $0 + $1.nonzeroBitCount } }) : 1
  }

  private init(_ set: processor_set, count: Int) {
    self.set = set
    self.count = count
  }

  /// All but the one that this thread runs on; nothing where there is no other.
  var others: Processors? {
    let own = Int(processor_of_thread())
    guard count > 1, own >= 0, own / 8 < MemoryLayout<processor_set>.size else { return nil }
    var rest = set
    withUnsafeMutableBytes(of: &rest) { $0[own / 8] &= ~(1 << UInt8(own % 8)) }
    return Processors(rest, count: count - 1)
  }

  /// Lets a thread run on these only; this one where none is named.
  func admit(_ thread: Int32 = 0) {
    guard count > 1 || thread != 0 else { return }
    withUnsafePointer(to: set) { thread_admit(thread, $0) }
  }
}
