/// The name of an agency without the words for what kind of agency it is.
enum AgencyCore {
  private static let kinds = [
    "องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร", "อบต.", "อบจ.",
  ]

  /// The name that is right for a plan: the given one where the plan is that agency's, else the plan's own.
  static func of(_ plan: ActionPlan, right: String?) -> String? {
    let given = right.flatMap(core)
    let own = plan.agency.flatMap(core)
    guard let given, let own else { return given ?? own }
    return NameLikeness.isSpelling(own, of: given) ? given : own
  }

  private static func core(_ name: String) -> String? {
    for kind in kinds where name.hasPrefix(kind) {
      let rest = PlanText.squeezed(String(name.unicodeScalars.dropFirst(kind.unicodeScalars.count)))
      return rest.unicodeScalars.count >= 3 ? rest : nil
    }
    return nil
  }
}
