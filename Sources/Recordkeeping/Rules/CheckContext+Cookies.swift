extension CheckContext {
  /// The cookies of the site that no activity names.
  var unnamedCookies: [AuditedCookie] { (cookies?.cookies ?? []).filter(isUnnamed) }

  /// Whether no activity names a cookie; an activity that was not read whole may well do so.
  func isUnnamed(_ cookie: AuditedCookie) -> Bool {
    cookie.declared.isEmpty && register.hasAllActivities
      && register.activities.allSatisfy { $0.isWhole(\.cookies) }
  }
}
