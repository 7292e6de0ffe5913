/// By how much heaps grow at once, in bytes.
public enum HeapStep {
  /// The step of every heap but the first one of a thread of the pool.
  public static let usual: Int32 = 1 << 18
  /// How wide the heap of a thread of the pool is from its beginning.
  static let ofHelpers: Int32 = 15 << 20
}
