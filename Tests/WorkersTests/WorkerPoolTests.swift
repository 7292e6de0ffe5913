import Synchronization
import Testing

@testable import Workers

/// Work that is shared out among threads.
struct WorkerPoolTests {
  @Test(arguments: [0, 1, 2, 3, 100])
  func `every number is run exactly once`(count: Int) {
    let seen = Mutex([Int](repeating: 0, count: count))
    WorkerPool.shared.run(count) { number in seen.withLock { $0[number] += 1 } }
    #expect(seen.withLock(\.self) == [Int](repeating: 1, count: count))
  }

  @Test func `work inside of work comes to an end, however deep`() {
    let ends = Atomic(0)
    WorkerPool.shared.run(4) { _ in
      WorkerPool.shared.run(4) { _ in
        WorkerPool.shared.run(4) { _ in ends.add(1, ordering: .relaxed) }
      }
    }
    let count = ends.load(ordering: .relaxed)
    #expect(count == 64)
  }

  @Test func `thousands of short jobs one after another lose nothing`() {
    let sum = Atomic(0)
    for _ in 0..<5_000 {
      WorkerPool.shared.run(3) { sum.add($0, ordering: .relaxed) }
    }
    let total = sum.load(ordering: .relaxed)
    #expect(total == 15_000)
  }

  @Test func `two bodies meet where there is a second thread`() {
    let first = Signal()
    let second = Signal()
    WorkerPool.shared.run(2) { number in
      (number == 0 ? first : second).raise()
      (number == 0 ? second : first).wait()
    }
  }
}
