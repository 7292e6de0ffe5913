/// The tables that the program knows, in order.
public struct DatasetRegistry: Sendable, Hashable {
  /// Every schema, in order.
  public let schemas: [DatasetSchema]

  private let positions: [String: Int]

  /// Registers schemas in their order.
  public init(_ schemas: [DatasetSchema]) {
    self.schemas = schemas
    positions = Dictionary(schemas.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// The schema with a name.
  public subscript(name: String) -> DatasetSchema? {
    positions[name].map { schemas[$0] }
  }

  /// The names of all schemas, in order.
  public var names: [String] { schemas.map(\.name) }
}
