import Testing

@testable import Recordkeeping

@Suite("The form that asks for consent")
struct ConsentFormTests {
  @Test func `has an identity that was fixed once and for all`() {
    let text = ConsentText(
      activity: "nieuwsbrief", purpose: "newsletter", language: "nl",
      strings: ["De Korenaar vraagt uw toestemming", "Ja, mail  mij.\n", "Waarvoor", "Nieuws"])
    #expect(text.id == "nieuwsbrief-newsletter-nl-3ac320c2f22332d1")
    #expect(text.strings[1] == "Ja, mail mij.")
  }

  @Test(arguments: [
    ("nl/consent/nieuwsbrief-newsletter.html", "nieuwsbrief-newsletter-nl-012c3a87817865af"),
    ("en/consent/nieuwsbrief-newsletter.html", "nieuwsbrief-newsletter-en-f2da9ed66b9e3de2"),
  ])
  func `of the bakery's newsletter has the identity that people agreed to`(path: String, id: String) throws {
    let html = HTMLTags(try ExampleRegisters.pages("korenaar")[path] ?? [])
    #expect(html.tags.first { $0.attributes["type"] == "hidden" }?.attributes["value"] == id)
  }

  @Test(arguments: ExampleRegisters.names)
  func `shows exactly the strings that its identity stands for`(name: String) throws {
    let pages = try ExampleRegisters.pages(name)
    for form in try Self.forms(name) {
      let path = "\(form.language)/consent/\(form.form.activity.id)-\(form.form.purpose.id).html"
      #expect(VisibleText(pages[path] ?? []).runs == form.form.text.strings, "\(name)/\(path)")
    }
  }

  @Test func `asks with an empty box that nobody has to tick`() throws {
    for (path, bytes) in try ExampleRegisters.pages("korenaar")
    where path.contains("/consent/") && path.hasSuffix(".html") {
      let inputs = HTMLTags(bytes).tags.filter { $0.name == "input" }
      let boxes = inputs.filter { $0.attributes["type"] == "checkbox" }
      #expect(boxes.count == 1 && inputs.count == 2, "\(path)")
      for input in inputs {
        #expect(input.attributes["checked"] == nil && input.attributes["required"] == nil, "\(path)")
      }
      let label = HTMLTags(bytes).tags.first { $0.name == "label" }
      #expect(label?.attributes["for"] == boxes.first?.attributes["id"], "\(path)")
    }
  }

  @Test func `gets another identity with every word that changes`() {
    let strings = ["a", "b", "c"]
    func id(_ strings: [String]) -> String {
      ConsentText(activity: "x", purpose: "y", language: "nl", strings: strings).id
    }
    let ids = [strings, ["a", "b"], ["a", "b", "d"], ["b", "a", "c"], ["a b", "c"], ["a\nb", "c", ""]].map(id)
    #expect(Set(ids).count == ids.count)
    #expect(id(["a", " b ", "c"]) == id(strings))
  }

  @Test(arguments: [
    "<p>{{asks}}</p>",
    "{{>built-in}}<p>Kom ook eens langs</p>",
  ])
  func `is refused when a template changes its words`(template: String) throws {
    let builtIn = ExampleRegisters.text(Look().files.first { $0.path == "consent.html" }?.bytes)
    let files = [("consent.html", template), ("built-in.html", builtIn)]
    let own = files.prefix(template.contains("{{>") ? 2 : 1)
    try Self.expectRefusal(own.map { SourceFile(path: "Templates/\($0)", bytes: Array($1.utf8)) })
  }

  @Test(arguments: [" checked", " required", " CHECKED"])
  func `is refused when its box is ticked or has to be`(attribute: String) throws {
    let builtIn = ExampleRegisters.text(Look().files.first { $0.path == "consent.html" }?.bytes)
    let text = builtIn.replacing(" type=\"checkbox\"", with: " type=\"checkbox\"\(attribute)")
    try Self.expectRefusal([SourceFile(path: "Templates/consent.html", bytes: Array(text.utf8))])
  }

  private static func expectRefusal(_ own: [SourceFile]) throws {
    let publication = Publication(
      of: try ExampleRegisters.reading("korenaar"), own: own, on: ExampleRegisters.day)
    guard case .failure(let faults) = publication.pages() else {
      Issue.record("a form that was changed"); return
    }
    #expect(Set(faults.flaws.map(\.code)) == ["TPL13"])
    #expect(publication.files[faults.flaws[0].span.file].path == "Templates/consent.html")
  }

  private static func forms(_ name: String) throws -> [(language: String, form: ConsentForm)] {
    let reading = try ExampleRegisters.reading(name)
    return try reading.register.languages.flatMap { language in
      let words = try #require(Look().words(in: language))
      let statement = Statement(of: reading, for: "public", words: words, on: ExampleRegisters.day)
      return try (statement?.consents ?? []).compactMap { activity, purpose in
        try ConsentForm(
          for: purpose, of: activity,
          in: Phrasing(words: words, register: reading.register, on: ExampleRegisters.day)
        )
        .map { (language, $0) }
      }
    }
  }
}
