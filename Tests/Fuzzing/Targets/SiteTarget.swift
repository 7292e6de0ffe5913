/// The whole pipeline over a project, one of whose files is what the fuzzer made.
struct SiteTarget: FuzzTarget {
  /// The files that take the bytes, chosen by the first of them.
  private static let files = [
    "Content/agency.yaml", "Content/1-basic-information/executives/2566.md",
    "Content/1-basic-information/executives/2566/executives.csv", "Content/news/2023-02-03-road.md",
    "Content/plan/plan.yaml", "Content/plan/projects/1.md", "Content/plan/progress/2566-h1.yaml",
    "Content/about.md", "Content/catalogue/2566.yaml",
  ]

  let project: FuzzProject

  func fault(of bytes: [UInt8]) throws -> String? {
    guard let first = bytes.first else { return nil }
    let path = Self.files[Int(first) % Self.files.count]
    return try project.folder.replacing(path, with: Array(bytes.dropFirst())) { project.build() }
  }
}
