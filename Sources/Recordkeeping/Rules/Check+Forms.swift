extension Check {
  /// Looks at every form of the site that asks people for data.
  static func eachForm(
    isAbsence: Bool = false, _ places: @escaping @Sendable (AuditedForm, CheckContext) -> [Place]
  ) -> Check {
    Check(isAbsence: isAbsence, needsSite: true) { context in
      (context.forms?.forms ?? []).flatMap { places($0, context) }
    }
  }

  /// Looks at every box, button and hidden field of the site by which a form asks for consent.
  static func eachConsentBox(
    _ places: @escaping @Sendable (ConsentBox, AuditedForm, CheckContext) -> [Place]
  ) -> Check {
    eachForm { form, context in form.boxes.flatMap { places($0, form, context) } }
  }
}
