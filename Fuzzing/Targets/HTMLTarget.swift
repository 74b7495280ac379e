@testable import Recordkeeping

extension FuzzTarget {
  /// A page of somebody's site is read, or refused as too much work; whatever is found in it has its place there.
  static let html = FuzzTarget(name: "html") { bytes throws(Breach) in
    let page = FoundPage(path: "site/a.html", bytes: bytes, inFolder: "a.html")
    let evidence = Evidence(SiteFolder(pages: [page]), firstNumber: reading.files.count)
    let sizes = (reading.files + evidence.files).map(\.bytes.count)
    for form in evidence.pages.flatMap(\.forms) {
      try Spans.check(form.span, in: sizes, of: "form")
      for target in form.targets { try Spans.check(target.span, in: sizes, of: "target") }
      for field in form.fields {
        let places = [field.span, field.name?.span, field.label?.span, field.required, field.checked]
        for place in places.compactMap(\.self) { try Spans.check(place, in: sizes, of: "field") }
      }
    }
    for finding in Rulebook.check(reading, on: FuzzedRegister.day, beside: evidence) {
      try Spans.check(finding.place.span, in: sizes, of: finding.rule.code)
      if let cure = finding.place.suggestion { try Spans.check(cure.span, in: sizes, of: finding.rule.code) }
    }
  }

  /// A small register that a site is held against.
  static let reading = Reading.read(
    FuzzedRegister.files(
      Array(
        """
        @ organisation.md
        +++
        name = "De Korenaar"
        address = "Dorpsstraat 1"
        privacy-page = "https://www.korenaar.example/privacy/"
        +++
        @ activities/nieuwsbrief.md
        +++
        title = "Nieuwsbrief"
        status = "active"
        [purposes.newsletter]
        purpose = "Nieuws mailen"
        legal-basis = "consent"
        [purposes.newsletter.consent]
        text = "Ja, mail mij."
        mechanism = "checkbox"
        [personal-data.email]
        source = ["data-subject"]
        [cookies.visit]
        name = "_v*"
        class = "analytics"
        provider = "self"
        duration = "1 day"
        [forms.subscribe]
        page = "https://www.korenaar.example/"
        selector = "form#subscribe"
        fields = { mail = "email" }
        +++
        """.utf8)))
}
