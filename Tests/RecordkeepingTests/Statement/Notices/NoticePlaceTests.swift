import Testing

@testable import Recordkeeping

@Suite("A notice")
struct NoticePlaceTests {
  @Test func `names only the purposes and the data of its form`() throws {
    let page = try Self.notice(
      "[forms.quick]\npage = \"https://linde.example/\"\npurposes = [\"letter\"]\nfields = { a = \"name\" }",
      "nl/notices/shop-quick.txt")
    #expect(page.contains("Waarvoor: De nieuwsbrief mailen."))
    #expect(page.contains("invult: naam."))
    for word in ["Bestellingen bezorgen", "Misbruik", "gezondheid", "quick"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `names the purposes that the form's data serve where the form names none`() throws {
    let page = try Self.notice(
      "[forms.quick]\npage = \"https://linde.example/\"\nfields = { a = \"name\" }",
      "nl/notices/shop-quick.txt")
    #expect(page.contains("Waarvoor: Bestellingen bezorgen."))
    #expect(!page.contains("Misbruik"))
  }

  @Test func `gives paths and says how to fill them in where the address of the statement is not known`()
    throws
  {
    let text = try Self.notice("", "nl/notices/shop.txt")
    #expect(text.contains(": nl/activities/shop.html\n"))
    #expect(text.hasSuffix("(Zet voor elk adres hier het adres van uw eigen website.)\n"))
    let html = try Self.notice("", "nl/notices/shop.html")
    #expect(html.contains("href=\"nl/activities/shop.html\""))
    #expect(html.contains("<!-- Zet voor elk adres hier het adres van uw eigen website. -->"))
  }

  @Test(arguments: [
    ("https://linde.example/privacy/", "https://linde.example/privacy/nl/activities/shop.html"),
    ("https://linde.example/privacy", "https://linde.example/privacy#shop"),
    ("https://linde.example/privacy#top", "https://linde.example/privacy#shop"),
    ("/privacy/", "/privacy/nl/activities/shop.html"),
  ])
  func `leads to the folder or the page of the statement`(page: String, address: String) throws {
    let files = FullRegister.replacing(
      "vat-number =", "privacy-page = \"\(page)\"\nvat-number =", in: "organisation.md")
    let text = ExampleRegisters.text(try Self.pages(files)["nl/notices/shop.html"])
    #expect(text.contains("href=\"\(address)\""))
  }

  @Test func `says that others use the data too`() throws {
    let text = try Self.notice("", "nl/notices/panel.txt")
    #expect(text.hasPrefix("Stichting De Linde en Partner Ltd. gebruiken samen wat u hier invult: "))
  }

  @Test func `is not there once an activity has ended`() throws {
    let files = FullRegister.replacing("status = \"active\"", "status = \"ended\"", in: "activities/shop.md")
    let pages = try Self.pages(files)
    #expect(pages["nl/notices/shop.txt"] == nil && pages["nl/notices/panel.txt"] != nil)
  }

  /// The consents of an activity that has ended can still be withdrawn, as long as its data are kept.
  @Test func `has no box, and leaves no cookie, once an activity has ended`() throws {
    let shop = "activities/shop.md"
    let before = try Self.pages(FullRegister.files)
    #expect(before["nl/consent/shop-letter.html"] != nil && before["nl/cookies.html"] != nil)
    let after = try Self.pages(
      FullRegister.replacing("status = \"active\"", "status = \"ended\"", in: shop))
    for path in ["nl/consent/shop-letter.html", "nl/consent/shop-letter.txt", "nl/cookies.html"] {
      #expect(after[path] == nil, "\(path)")
    }
    for path in ["nl/index.html", "nl/complete.html", "nl/statement.json", "nl/statement.jsonld"] {
      #expect(ExampleRegisters.text(before[path]).contains("Onthoudt uw mandje"), "\(path)")
      #expect(!ExampleRegisters.text(after[path]).contains("Onthoudt uw mandje"), "\(path)")
    }
    #expect(ExampleRegisters.text(after["nl/withdrawal.html"]).contains("De nieuwsbrief mailen"))
  }

  @Test func `has a file of its own also where ids make the same name`() throws {
    var files = FullRegister.replacing(
      "[cookies.basket]", "[forms.a]\npage = \"https://linde.example/\"\n\n[cookies.basket]",
      in: "activities/shop.md")
    files["activities/shop-a.md"] = FullRegister.files["activities/panel.md"]
    let paths = try Self.pages(files).keys.filter { $0.contains("notices/") && $0.hasSuffix(".txt") }
    #expect(paths.sorted() == ["nl/notices/panel.txt", "nl/notices/shop-a.txt", "nl/notices/shop_a.txt"])
  }

  private static func notice(_ form: String, _ path: String) throws -> String {
    let files = FullRegister.replacing(
      "[cookies.basket]", "\(form)\n\n[cookies.basket]", in: "activities/shop.md")
    return ExampleRegisters.text(try pages(files)[path])
  }

  private static func pages(_ files: [String: String]) throws -> [String: [UInt8]] {
    try Publication(of: StatementFixture.reading(files), on: StatementFixture.day).pages().get()
  }
}
