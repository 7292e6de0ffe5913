/// The tables that the program knows, in order.
package struct DatasetRegistry: Sendable, Hashable {
  /// Every schema, in order.
  package let schemas: [DatasetSchema]

  private let positions: [String: Int]

  /// Registers schemas in their order.
  package init(_ schemas: [DatasetSchema]) {
    self.schemas = schemas
    positions = Dictionary(schemas.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// The schema with a name.
  package subscript(name: String) -> DatasetSchema? {
    positions[name].map { schemas[$0] }
  }

  /// The names of all schemas, in order.
  package var names: [String] { schemas.map(\.name) }
}
