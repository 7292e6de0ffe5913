/// What the three instruments of the assessment weigh, in hundredths.
public struct InstrumentWeights: Sendable, Hashable {
  /// IIT, the view of the agency's own people.
  public let internalView: Int
  /// EIT, the view of people outside.
  public let externalView: Int
  /// OIT, the published data.
  public let openData: Int

  /// All weights together: 100.
  public var sum: Int { internalView + externalView + openData }
}
