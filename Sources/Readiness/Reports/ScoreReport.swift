import Catalogue
import Content
import Diagnostics

/// The score of a year from the items up, how the year's rules make it, what it is worth in bands, and what it would be if
/// some items were published.
package struct ScoreReport {
  private let readiness: Readiness
  /// The readiness with some items supposed to be published, and what these are called.
  private let supposed: (readiness: Readiness, names: [String])?
  private let target: PlanTarget?
  /// The scores of the two other instruments, if they are known.
  private let others: (internalView: Double, externalView: Double)?
  private let language: Language

  package init(
    _ readiness: Readiness, supposing supposed: (readiness: Readiness, names: [String])?, target: PlanTarget?,
    others: (internalView: Double, externalView: Double)? = nil, language: Language
  ) {
    self.readiness = readiness
    self.supposed = supposed
    self.target = target
    self.others = others
    self.language = language
  }

  private func say(_ th: String, _ en: String) -> String { language == .th ? th : en }
  private var rules: ScoringRules { readiness.catalogue.scoring }
  /// The score that bands and targets are compared with.
  private var score: Double { supposed?.readiness.score ?? readiness.score }

  /// The report for a terminal.
  package var text: String {
    let parts = [whole, groups, zeros, bands, total, plan, supposed == nil ? next : ""]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var whole: String {
    let now = ScoreText.of(readiness.score)
    let year = readiness.catalogue.year
    var lines = [
      say("คะแนน OIT ปี \(year) โดยประมาณ: \(now) จาก 100", "estimated OIT score \(year): \(now) of 100")
    ]
    if let supposed {
      let names = supposed.names.joined(separator: ", ")
      let (then, gain) = (ScoreText.of(supposed.readiness.score), supposed.readiness.score - readiness.score)
      let change = (gain < 0 ? "" : "+") + ScoreText.signed(gain)
      lines.append(
        say(
          "ถ้า \(names) เผยแพร่ครบ: \(then) (\(change))",
          "if \(names) were published in full: \(then) (\(change))"))
    }
    lines.append(
      say(
        "แต่ละข้อได้ 100 เมื่อแสดงครบทุกองค์ประกอบ ขาดแม้อย่างเดียวได้ 0 · ตัวชี้วัดย่อย ตัวชี้วัด และ OIT คือค่าเฉลี่ยของส่วนที่ถึงกำหนด",
        "an item is 100 where every element is shown and else 0; all above it is the mean of the parts that are due"
      ))
    if rules.confidence != .high {
      lines.append(
        say("เกณฑ์ของปีนี้: ", "the rules of this year: ") + rules.confidence.words[language]
          + (rules.note.map { " (\($0))" } ?? ""))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var groups: String {
    let rows = zip(readiness.indicators, (supposed?.readiness ?? readiness).indicators).flatMap { now, then in
      [row(now.indicator.id, now.indicator.title, now.score, then.score, items: nil, each: nil)]
        + zip(now.subIndicators, then.subIndicators).map { group, later in
          let due = group.items.filter { $0.score != nil }
          return row(
            "  " + group.subIndicator.id, group.subIndicator.title, group.score, later.score,
            items: "\(group.items.count { $0.score == 100 })/\(due.count)",
            each: due.first.map { ScoreText.of(readiness.points(of: $0.item)) })
        }
    }
    let heads =
      ["", say("ตัวชี้วัด", "indicator"), say("คะแนน", "score")] + (supposed == nil ? [] : [say("ถ้าครบ", "then")])
      + [say("ข้อที่ได้", "items"), say("ข้อละ", "each")]
    return Columns.table(heads: heads, rows: rows, rightAligned: Set(2..<heads.count))
  }

  private func row(
    _ id: String, _ title: String, _ now: Double?, _ then: Double?, items: String?, each: String?
  ) -> [String] {
    let written = { (score: Double?) in score.map(ScoreText.of) ?? "–" }
    return [id, title, written(now)] + (supposed == nil ? [] : [written(then)]) + [items ?? "", each ?? ""]
  }

  private var zeros: String {
    let lost = readiness.items.filter { $0.score == 0 }.map {
      "\($0.item.code) (+\(ScoreText.of(readiness.points(of: $0.item))))"
    }
    return lost.isEmpty ? "" : say("ข้อที่ยังได้ 0: ", "items with 0: ") + lost.joined(separator: ", ") + "\n"
  }

  /// What each band takes, and whether this OIT score can still reach it.
  private var bands: String {
    let weights = rules.weights
    let head = say(
      "ระดับของปีนี้ดูคะแนนรวม = IIT \(weights.internalView)% + EIT \(weights.externalView)% + OIT \(weights.openData)% (ผ่านที่ \(ScoreText.of(rules.passThreshold)))",
      "bands look at IIT \(weights.internalView)% + EIT \(weights.externalView)% + OIT \(weights.openData)% (pass at \(ScoreText.of(rules.passThreshold)))"
    )
    return head + "\n"
      + rules.bands.map { "  \($0.name): \(condition(of: $0)) · \(reach(of: $0))\n" }.joined()
  }

  private var scores: InstrumentScores? {
    others.map {
      InstrumentScores(internalView: $0.internalView, externalView: $0.externalView, openData: score)
    }
  }

  /// The total with the scores of the other instruments, and the band that it reaches.
  private var total: String {
    guard let scores else { return "" }
    let (iit, eit) = (ScoreText.of(scores.internalView), ScoreText.of(scores.externalView))
    let (sum, band) = (ScoreText.of(rules.total(of: scores)), rules.band(of: scores)?.name ?? "–")
    return say(
      "ถ้า IIT ได้ \(iit) และ EIT ได้ \(eit): คะแนนรวม \(sum) ระดับ “\(band)”\n",
      "with IIT \(iit) and EIT \(eit): \(sum) in all, band “\(band)”\n")
  }

  private func condition(of band: RatingBand) -> String {
    let total = ScoreText.of(band.total)
    let all = band.everyInstrument.map {
      say(" และทุกแบบวัด \(ScoreText.of($0)) ขึ้นไป", ", and \(ScoreText.of($0)) in every instrument")
    }
    return say("รวม \(total) ขึ้นไป", "\(total) in all") + (all ?? "")
  }

  private func reach(of band: RatingBand) -> String {
    if let every = band.everyInstrument, score < every {
      return say(
        "OIT ยังขาด \(ScoreText.of(every - score))", "OIT lacks \(ScoreText.of(every - score))")
    }
    let needed = max(rules.weights.othersNeeded(for: band.total, at: score), band.everyInstrument ?? 0)
    if needed > 100 { return say("คะแนนรวมถึงไม่ได้", "out of reach") }
    if needed <= 0 { return say("ถึงแน่นอน", "reached in any case") }
    return say(
      "ถึงได้ ถ้า IIT และ EIT เฉลี่ย \(ScoreText.of(needed)) ขึ้นไป"
        + (band.everyInstrument == nil ? "" : " และไม่มีแบบวัดใดต่ำกว่าเกณฑ์"),
      "reached where IIT and EIT come to \(ScoreText.of(needed)) on average"
        + (band.everyInstrument == nil ? "" : " and none is below its bound"))
  }

  private var plan: String {
    guard let target else { return "" }
    let (wanted, isReached) = (ScoreText.of(target.score), score >= target.score)
    return say(
      "เป้าหมายของแผน: \(wanted) คะแนน (\(target.project.id) “\(target.sentence)”) OIT \(isReached ? "ถึงแล้ว" : "ยังขาด \(ScoreText.of(target.score - score))")\n",
      "the plan's target: \(wanted) (\(target.project.id) “\(target.sentence)”); OIT \(isReached ? "reaches it" : "lacks \(ScoreText.of(target.score - score))")\n"
    )
  }

  private var next: String { ChecklistText(readiness, language: language).nextSteps(limit: 5) }

  /// The report for programs.
  package var json: JSONValue {
    let weights = rules.weights
    var members: [JSONValue.Member] = [
      .init("schema", "prongsai/1"), .init("kind", "score"),
      .init("catalogue", .string(String(readiness.catalogue.year.buddhistYear))),
      .init("score", ["value": .number(ScoreText.of(readiness.score)), "of": 100]),
      .init("confidence", .string(rules.confidence.rawValue)),
      .init(
        "weights",
        [
          "IIT": .integer(weights.internalView), "EIT": .integer(weights.externalView),
          "OIT": .integer(weights.openData),
        ]),
      .init("indicators", .array(readiness.indicators.map(json))),
      .init(
        "next",
        .array(
          NextStep.best(of: readiness, limit: .max).map { step in
            [
              "code": .string(step.item.code), "points": .number(ScoreText.of(step.points)),
              "effort": .integer(step.effort), "message": .string(step.message(language)),
            ]
          })),
      .init(
        "target",
        target.map {
          [
            "score": .number(ScoreText.of($0.score)), "project": .string($0.project.id),
            "sentence": .string($0.sentence),
          ]
        } ?? .null),
    ]
    if let scores {
      members.append(
        .init(
          "total",
          [
            "value": .number(ScoreText.of(rules.total(of: scores))), "of": 100,
            "band": .text(rules.band(of: scores)?.name),
          ]))
    }
    if let supposed {
      members.append(
        .init(
          "whatIf",
          [
            "items": .array(supposed.names.map(JSONValue.string)),
            "score": ["value": .number(ScoreText.of(supposed.readiness.score)), "of": 100],
            "indicators": .array(supposed.readiness.indicators.map(json)),
          ]))
    }
    return .object(members)
  }

  private func json(_ indicator: IndicatorReadiness) -> JSONValue {
    let number = { (score: Double?) in score.map { JSONValue.number(ScoreText.of($0)) } ?? .null }
    return [
      "id": .string(indicator.indicator.id), "score": number(indicator.score),
      "subIndicators": .array(
        indicator.subIndicators.map { group in
          [
            "id": .string(group.subIndicator.id), "score": number(group.score),
            "items": .array(
              group.items.map {
                [
                  "code": .string($0.item.code), "score": $0.score.map(JSONValue.integer) ?? .null,
                  "worth": .number(ScoreText.of(readiness.points(of: $0.item))),
                ]
              }),
          ]
        }),
    ]
  }
}

extension InstrumentWeights {
  /// The mean that IIT and EIT have to reach together for a total, at a score of OIT.
  fileprivate func othersNeeded(for total: Double, at openScore: Double) -> Double {
    let rest = total * 100 - openScore * Double(openData)
    let others = internalView + externalView
    return others == 0 ? (rest > 0 ? .infinity : 0) : rest / Double(others)
  }
}

extension ScoreText {
  /// A difference of scores, with its sign where it is negative.
  fileprivate static func signed(_ score: Double) -> String { score < 0 ? "-" + of(-score) : of(score) }
}
