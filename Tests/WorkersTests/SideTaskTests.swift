import Synchronization
import Testing

@testable import Workers

/// Work beside other work, and what becomes of it.
struct SideTaskTests {
  private static let places: [SideTask<Int>.Place] = [.whereAsked, .pool, .ownThread]

  @Test(arguments: places)
  func `the result is there whenever it is asked for, and the work was done once`(
    place: SideTask<Int>.Place
  ) {
    let runs = Atomic(0)
    let task = SideTask(on: place) { runs.add(1, ordering: .relaxed).newValue }
    #expect(task.result == 1)
    #expect(task.result == 1)
    #expect(task.take() == 1)
    let count = runs.load(ordering: .relaxed)
    #expect(count == 1)
  }

  @Test func `given all threads are busy, when a result is asked for, then whoever asks does the work`() {
    let gate = Signal()
    let busy = (0..<64).map { _ in
      SideTask {
        gate.wait()
        gate.raise()
      }
    }
    #expect(SideTask { 7 }.result == 7)
    gate.raise()
    for task in busy { task.wait() }
  }

  @Test func `given work that nobody began, when it is abandoned, then it never runs`() {
    let runs = Atomic(0)
    let task = SideTask(on: .whereAsked) { runs.add(1, ordering: .relaxed).newValue }
    task.abandon()
    task.wait()
    let count = runs.load(ordering: .relaxed)
    #expect(count == 0)
  }

  @Test func `given work that nobody began, when nobody can ask for it, then what it holds is let go`() {
    final class Held: Sendable {
      let released: @Sendable () -> Void
      init(_ released: @escaping @Sendable () -> Void) { self.released = released }
      deinit { released() }
    }
    let gate = Signal()
    let busy = (0..<64).map { _ in
      SideTask {
        gate.wait()
        gate.raise()
      }
    }
    let runs = Atomic(0)
    let released = Atomic(0)
    do {
      let held = Held { _ = released.add(1, ordering: .relaxed) }
      let inner = SideTask { withExtendedLifetime(held) { runs.add(1, ordering: .relaxed).newValue } }
      _ = SideTask { inner.result }
    }
    let count = released.load(ordering: .relaxed)
    #expect(count == 1)
    gate.raise()
    for task in busy { task.wait() }
    let begun = runs.load(ordering: .relaxed)
    #expect(begun == 0)
  }

  @Test func `given work under way, when it is abandoned, then it has ended after that`() {
    let begun = Signal()
    let ended = Atomic(false)
    let task = SideTask(on: .ownThread) {
      begun.raise()
      for _ in 0..<1_000 { ended.store(false, ordering: .relaxed) }
      ended.store(true, ordering: .releasing)
    }
    begun.wait()
    task.abandon()
    let hasEnded = ended.load(ordering: .acquiring)
    #expect(hasEnded)
  }

  @Test func `given work inside of a side task, when its result is awaited, then whoever waits takes part`() {
    let own = Signal()
    let other = Signal()
    let task = SideTask(on: .ownThread) {
      WorkerPool.shared.run(2) { number in
        // Neither number ends before the other has begun.
        (number == 0 ? own : other).raise()
        (number == 0 ? other : own).wait()
      }
    }
    task.wait()
  }

  @Test func `many ask for one result at once`() {
    let task = SideTask { 11 }
    let sum = Atomic(0)
    WorkerPool.shared.run(8) { _ in sum.add(task.result, ordering: .relaxed) }
    let total = sum.load(ordering: .relaxed)
    #expect(total == 88)
  }
}
