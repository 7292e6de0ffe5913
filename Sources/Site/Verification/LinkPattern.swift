import Templating

/// Which links and ids of a page come from its template alone, and which of its values are links: the same for every
/// page that goes the same way through the template.
struct LinkPattern {
  /// The instructions that were run, in their order.
  let way: [Int32]
  /// The links and ids that stand in the template.
  private(set) var fixed: [(attribute: TagScan.Attribute, value: Range<Int>)] = []
  /// The steps of the trace that write a link.
  private(set) var links: [Int] = []
  /// The steps that write finished HTML.
  private(set) var markup: [Int] = []

  private let steps: [RenderTrace.Step]
  private var next = 0

  /// Learns from a page; nothing where a link or id is put together, or a value stands where it may be misread.
  init?(of bytes: UnsafeBufferPointer<UInt8>, _ trace: RenderTrace) {
    steps = trace.steps
    way = steps.map(\.instruction)
    markup = steps.indices.filter { trace.steps[$0].kind == .html }
    var index = 0
    var values: [(attribute: TagScan.Attribute?, value: Range<Int>)] = []
    while let tag = TagScan.tag(in: bytes, from: index, value: { values.append(($0, $1)) }) {
      guard tag.upperBound < bytes.count, read(tag, values) else { return nil }
      values.removeAll(keepingCapacity: true)
      index = tag.upperBound
    }
  }

  /// Whether a page went this way.
  func fits(_ trace: RenderTrace) -> Bool {
    trace.steps.count == way.count
      && trace.steps.withUnsafeBufferPointer { steps in
        way.indices.allSatisfy { steps[$0].instruction == way[$0] }
      }
  }

  private mutating func read(
    _ tag: Range<Int>, _ values: [(attribute: TagScan.Attribute?, value: Range<Int>)]
  ) -> Bool {
    while next < steps.count, steps[next].range.upperBound <= tag.lowerBound { next += 1 }
    if next < steps.count, steps[next].range.contains(tag.lowerBound) {
      return steps[next].kind == .html && tag.upperBound < steps[next].range.upperBound
    }
    let first = next
    while next < steps.count, steps[next].range.lowerBound <= tag.upperBound {
      let step = steps[next]
      guard
        step.kind == .section || step.kind == .escaped && values.contains(where: { step.lies(in: $0.value) })
      else { return false }
      next += 1
    }
    return values.allSatisfy { note($0.attribute, $0.value, among: first..<next) }
  }

  /// Notes a value of the template's own tags, which stands in it or is a step's.
  private mutating func note(
    _ attribute: TagScan.Attribute?, _ value: Range<Int>, among candidates: Range<Int>
  ) -> Bool {
    guard let attribute else { return true }
    let inside = candidates.filter { steps[$0].kind != .section && steps[$0].lies(in: value) }
    guard let step = inside.first else {
      fixed.append((attribute, value))
      return true
    }
    guard inside.count == 1, attribute == .link, steps[step].range == value else { return false }
    links.append(step)
    return true
  }
}

extension RenderTrace.Step {
  /// Whether all that was written stands inside of a value, up to its quotes.
  fileprivate func lies(in value: Range<Int>) -> Bool {
    value.lowerBound <= range.lowerBound && range.upperBound <= value.upperBound
  }
}
