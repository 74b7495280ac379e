extension Check {
  /// Rows whose kind of data has a flag, and no exception from the list that allows such data.
  static func exceptionLacking(for flag: VocabularyRow.Flag, choices: String) -> Check {
    each(.personalData, isAbsence: true) { visit in
      guard visit.context.register.flags(of: visit.record).contains(flag) else { return [] }
      if let span = visit.record.placeOfAbsence(of: \.exception) { return [Place(span)] }
      guard let exception = visit.record.exception, Choices[choices][exception.value.id] == nil else {
        return []
      }
      return [Place(exception.span, isAbsence: false)]
    }
  }
}
