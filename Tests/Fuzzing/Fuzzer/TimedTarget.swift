import Glibc

/// A target for whose inputs two seconds must do, by the processor's time, so that a busy machine makes no finds.
struct TimedTarget: Sendable {
  private static let most = 2.0

  let target: any FuzzTarget

  /// What went wrong with an input; nothing where all is well.
  func fault(of bytes: [UInt8]) -> String? {
    let start = Self.processorTime
    do {
      if let fault = try target.fault(of: bytes) { return fault }
    } catch {
      return "\(error)"
    }
    let time = Self.processorTime - start
    return time > Self.most ? "an input took \(time) s" : nil
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
