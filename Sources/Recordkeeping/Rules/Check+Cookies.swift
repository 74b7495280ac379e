extension Check {
  /// Looks at every cookie that was seen of the site; of very many only the first are told of, and how many more there are.
  static func eachSeenCookie(
    _ places: @escaping @Sendable (AuditedCookie, CheckContext) -> [Place]
  ) -> Check {
    Check(isAbsence: false, needsSite: true) { context in
      var (found, more): ([Place], Int) = ([], 0)
      for cookie in context.cookies?.cookies ?? [] {
        let told = places(cookie, context)
        if found.count < mostCookies { found += told } else { more += told.count }
      }
      if more > 0, let last = found.popLast() { found.append(last.with(moreCookies: more)) }
      return found
    }
  }

  private static let mostCookies = 200
}

extension Place {
  fileprivate func with(moreCookies count: Int) -> Place {
    let more = Wording(nl: "zo zijn er nog \(count)", en: "there are \(count) more like this")
    var place = self
    place.detail = detail.map { Wording(nl: "\($0.nl); \(more.nl)", en: "\($0.en); \(more.en)") } ?? more
    return place
  }
}
