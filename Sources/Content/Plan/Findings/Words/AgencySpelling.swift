import Diagnostics

/// One way in which an agency's name is spelt, with every place.
struct AgencySpelling {
  let name: String
  let places: [SourcePlace]
}
