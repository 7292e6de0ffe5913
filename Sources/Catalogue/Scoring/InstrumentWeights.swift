/// What the three instruments of the assessment weigh, in hundredths.
package struct InstrumentWeights: Sendable, Hashable {
  /// IIT, the view of the agency's own people.
  package let internalView: Int
  /// EIT, the view of people outside.
  package let externalView: Int
  /// OIT, the published data.
  package let openData: Int

  /// All weights together: 100.
  package var sum: Int { internalView + externalView + openData }
}
