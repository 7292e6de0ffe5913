/// The checklist of an answer in JSON.
struct Checklist {
  struct Item {
    let code: String
    let status: String
    let score: Double?
    let members: [String: Any]
    let problems: [[String: Any]]
  }

  let members: [String: Any]
  let groups: [[String: Any]]
  let items: [Item]

  init(_ run: ProgramRun) {
    members = run.json
    groups = members["groups"] as? [[String: Any]] ?? []
    items = groups.flatMap { $0["items"] as? [[String: Any]] ?? [] }.map { item in
      Item(
        code: item["code"] as? String ?? "", status: item["status"] as? String ?? "",
        score: item["score"] as? Double, members: item,
        problems: item["problems"] as? [[String: Any]] ?? [])
    }
  }

  func item(_ code: String) -> Item? { items.first { $0.code == code } }

  /// How many items have each status, as the checklist says.
  var counts: [String: Int] { members["counts"] as? [String: Int] ?? [:] }

  var score: Double? { (members["score"] as? [String: Double])?["value"] }
}
