/// What a program did besides copying literals: the sections that it entered and where its values stand.
///
/// Two pages of one program whose traces took the same way have the same literals between their values.
public struct RenderTrace: Sendable {
  /// What a step of a trace is.
  public enum Kind: Sendable {
    /// A section was entered, whose range is empty.
    case section
    /// A text or an address was written, escaped: it holds no quote and no angle bracket.
    case escaped
    /// Finished HTML was written.
    case html
  }

  /// A value that was written, or a section that was entered.
  public struct Step: Sendable {
    /// The place of the instruction in its program.
    public let instruction: Int32
    /// What it did.
    public let kind: Kind
    /// The bytes that it wrote.
    public let range: Range<Int>
  }

  /// The steps, in the order of the output.
  public private(set) var steps: [Step] = []
  private let isKept: Bool

  /// A trace that keeps its steps.
  public init() { isKept = true }

  init(isKept: Bool) { self.isKept = isKept }

  /// Forgets the steps of the page before.
  public mutating func clear() { steps.removeAll(keepingCapacity: true) }

  @inline(__always)
  mutating func add(_ kind: Kind, at instruction: Int, _ range: Range<Int>) {
    guard isKept else { return }
    steps.append(Step(instruction: Int32(truncatingIfNeeded: instruction), kind: kind, range: range))
  }
}
