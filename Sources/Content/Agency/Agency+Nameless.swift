import ThaiText

extension Agency {
  /// Stands in for a profile that cannot be read, so that everything else is still checked.
  static func nameless(in year: FiscalYear?) -> Agency {
    let year = year ?? FiscalYear.containing(CalendarDay(dayNumber: 0))
    return Agency(
      name: "", nameEnglish: nil, shortName: "", type: nil, baseURL: nil, fiscalYear: year,
      catalogueYears: [year], yearPlaces: [:], units: [], theme: .standard, sample: nil, values: [:])
  }
}
