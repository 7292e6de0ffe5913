import Glibc
import Workers

/// The C library's settings of its heap, which the module of its headers leaves out.
@_silgen_name("mallopt")
private func setHeapParameter(_ parameter: Int32, _ value: Int32) -> Int32

/// How memory that was let go of goes back to the system.
enum MemoryReturn {
  private static let (trimThreshold, topPad, mappingThreshold): (Int32, Int32, Int32) = (-1, -2, -3)

  /// Keeps large blocks out of the heap for the whole run, so that letting go of one always gives it back; the heap
  /// itself grows in larger steps.
  static func arrange() {
    _ = setHeapParameter(mappingThreshold, 1 << 20)
    _ = setHeapParameter(trimThreshold, 16 << 20)
    _ = setHeapParameter(topPad, HeapStep.usual)
  }
}
