import Testing

@testable import Recordkeeping

@Suite("What a field asks for")
struct FieldPatternsTests {
  @Test(arguments: [
    ("<input name='your-name'>", "name"), ("<input name='billing_postcode'>", "address"),
    ("<input name='billingPhone'>", "phone"),
    ("<input name=x autocomplete='shipping street-address'>", "address"),
    ("<input name=a placeholder='Uw e-mailadres'>", "email"),
    ("<input type=email autocomplete=username>", "email"),
    ("<label>Naam bedrijf<input name=a1></label>", "company"),
    ("<label>Bedrijfsnaam<input name=a1></label>", "company"),
    ("<label>Date of birth<input name=a></label>", "birth-date"),
    ("<input name='geboorteDatum'>", "birth-date"),
    ("<input type=password name=p>", "password"), ("<input name='user_name'>", "account"),
    ("<textarea name=x></textarea>", "communication"), ("<label>BSN<input name=f1></label>", "bsn"),
    ("<fieldset><legend>Geslacht</legend><label><input type=radio name=g>V</label></fieldset>", "gender"),
    ("<label>Hebt u allergieën?<input name=q1></label>", "health"),
    ("<input name='klantnummer'>", "customer-id"),
    ("<label>Uw cv<input type=file name=up></label>", "cv"), ("<input name='iban'>", "iban"),
    ("<label><input type=checkbox name=telefoon>Ja</label>", "phone"),
  ])
  func `shows in its name, its type or its words`(html: String, category: String) throws {
    #expect(try Self.meaning(html) == .category(category))
  }

  @Test(arguments: [
    "<input name=q>", "<input type=search name=x>", "<input name=captcha_1>", "<input name=orderby>",
  ])
  func `may be nothing about anyone`(html: String) throws {
    #expect(try Self.meaning(html) == .nothing)
  }

  @Test(arguments: [
    "<input name=veld_12>", "<label>Kies<input name=a></label>", "<input name=mailbox3d>", "<input>",
    "<label><input type=checkbox name=nb>Bezorg op een ander adres</label>",
    "<label><input type=radio name=k1>Stuur mij een e-mail</label>",
  ])
  func `is not guessed`(html: String) throws {
    #expect(try Self.meaning(html) == nil)
  }

  @Test func `is a kind of data that the register knows`() {
    for category in FieldPatterns.builtIn.categories { #expect(Vocabulary.dataCategories[category] != nil) }
  }

  private static func meaning(_ html: String) throws -> FieldPatterns.Meaning? {
    let page = try SitePage.example("<form>\(html)</form>")
    return FieldPatterns.builtIn.meaning(of: try #require(page.forms[0].fields.first))
  }
}
