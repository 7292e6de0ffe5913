import Diagnostics
import ThaiText

/// How a year turns items into scores: an item is 100 or 0, everything above it a mean of its parts.
package struct ScoringRules: Sendable, Hashable {
  /// How sure the rules are.
  package let confidence: Confidence
  /// A remark for staff (Thai), if there is one.
  package let note: String?
  /// What the three instruments weigh.
  package let weights: InstrumentWeights
  /// The total from which an agency passes.
  package let passThreshold: Double
  /// How the rating is written.
  package let scheme: RatingScheme
  /// The bands from the best down.
  package let bands: [RatingBand]
  /// Where the rules were read.
  package var sources: [CatalogueSource] = []

  /// For duties that nobody scores: the share of what is published in full.
  static let shareOfItems = ScoringRules(
    confidence: .low, note: "ไม่มีคะแนนตามเกณฑ์ ตัวเลขนี้คือสัดส่วนของข้อที่เผยแพร่ครบ",
    weights: InstrumentWeights(internalView: 0, externalView: 0, openData: 100), passThreshold: 100,
    scheme: .levels, bands: [])

  /// The rules as a draft for a later year that has none of its own.
  func asDraft(from year: FiscalYear) -> ScoringRules {
    ScoringRules(
      confidence: .low, note: "ใช้เกณฑ์ของปี \(year.buddhistYear) ไปพลางก่อน", weights: weights,
      passThreshold: passThreshold, scheme: scheme, bands: bands)
  }
}

/// The three instruments of the assessment with the score of each.
package struct InstrumentScores: Sendable, Hashable {
  package let internalView: Double
  package let externalView: Double
  package let openData: Double

  package init(internalView: Double, externalView: Double, openData: Double) {
    self.internalView = internalView
    self.externalView = externalView
    self.openData = openData
  }
}

extension ScoringRules {
  /// The total of the instruments, each by its weight.
  package func total(of scores: InstrumentScores) -> Double {
    (scores.internalView * Double(weights.internalView) + scores.externalView * Double(weights.externalView)
      + scores.openData * Double(weights.openData)) / 100
  }

  /// The best band whose conditions the instruments meet; nil if there is none.
  package func band(of scores: InstrumentScores) -> RatingBand? {
    let total = total(of: scores)
    let least = min(scores.internalView, scores.externalView, scores.openData)
    return bands.first { total >= $0.total && least >= $0.everyInstrument ?? 0 }
  }
}

/// What the three instruments of the assessment weigh, in hundredths.
package struct InstrumentWeights: Sendable, Hashable {
  /// IIT, the view of the agency's own people.
  package let internalView: Int
  /// EIT, the view of people outside.
  package let externalView: Int
  /// OIT, the published data.
  package let openData: Int
}

/// How a year writes its rating.
package enum RatingScheme: String, Sendable, Hashable, CaseIterable {
  /// Letters from AA to F.
  case letters
  /// Levels in words, from ผ่านดีเยี่ยม down.
  case levels
}

/// One band of the rating and what it takes to reach it.
package struct RatingBand: Sendable, Hashable {
  /// Its official name.
  package let name: String
  /// The least total.
  package let total: Double
  /// The least score of every instrument, if the year asks for one.
  package let everyInstrument: Double?
}

/// A year's calendar of the assessment, as far as it is known.
package struct AssessmentTimeline: Sendable, Hashable {
  /// How sure it is.
  package let confidence: Confidence
  /// A remark for staff (Thai), if there is one.
  package let note: String?
  /// The known stages, in order.
  package let stages: [TimelineStage]
  /// Where the dates were read.
  package var sources: [CatalogueSource] = []
}

/// One stage of the assessment with its dates.
package struct TimelineStage: Sendable, Hashable {
  /// Which stage it is.
  package let stage: AssessmentStage
  /// Its first day, if it is known.
  package let from: CalendarDay?
  /// Its last day.
  package let to: CalendarDay
}

/// A stage in the course of the assessment.
package enum AssessmentStage: String, Sendable, Hashable, CaseIterable {
  case assessment
  case registration
  case report
  case scoring
  case clarification
  case confirmation
  case results

  /// The stage in words for staff.
  package var words: LocalizedText {
    switch self {
    case .assessment: LocalizedText(th: "ช่วงการประเมินทั้งหมด", en: "whole assessment")
    case .registration: LocalizedText(th: "ลงทะเบียนและเตรียมข้อมูล", en: "registration")
    case .report: LocalizedText(th: "รายงานข้อมูล OIT", en: "OIT report")
    case .scoring: LocalizedText(th: "ตรวจให้คะแนน", en: "scoring")
    case .clarification: LocalizedText(th: "ชี้แจงเพิ่มเติม", en: "clarification")
    case .confirmation: LocalizedText(th: "ยืนยันผลคะแนน", en: "confirmation")
    case .results: LocalizedText(th: "ประกาศผล", en: "results")
    }
  }
}
