import Testing

@testable import Recordkeeping

@Suite("Comparing what two registers tell")
struct FactComparisonTests {
  typealias Kind = FactChange.Kind

  /// A stretch of a file, what takes its place, and what readers are then told.
  struct Case: Sendable, CustomTestStringConvertible {
    let path: String
    let old: String
    let new: String
    let kinds: [Kind]
    var testDescription: String { "\(path): \(new)" }

    init(_ path: String, _ old: String, _ new: String, _ kinds: Kind...) {
      self.path = path
      self.old = old
      self.new = new
      self.kinds = kinds
    }
  }

  static let organisation = "organisation.md"
  static let shop = "activities/shop.md"
  static let panel = "activities/panel.md"

  static let told = [
    Case(organisation, "Stichting De Linde", "Stichting De Eik", .controllerRenamed),
    Case(organisation, "Laan 1, Voorbeelddorp", "Laan 2", .contactChanged),
    Case(organisation, "rechten@linde.example", "avg@linde.example", .requestsChanged),
    Case(
      organisation, "phone = \"+31 20 000 00 02\"",
      "phone = \"+31 20 000 00 02\"\nidentity-check = \"Wij stellen u een vraag.\"", .identityCheck),
    Case(organisation, "fg@linde.example", "fg2@linde.example", .officerChanged),
    Case(organisation, "Bureau Brug", "Bureau Pont", .representativeChanged),
    Case(organisation, "Wij zijn een stichting.", "Wij zijn er voor u.", .introductionChanged),
    Case(organisation, "vat-number = \"NL000000000B00\"", "", .organisationOther),
    Case(organisation, "[\"nl\"]", "[\"nl\", \"en\"]", .languageNew),
    Case(shop, "status = \"active\"", "status = \"draft\"", .activityGone),
    Case(shop, "status = \"active\"", "status = \"ended\"", .activityEnded),
    Case(shop, "statement = [\"public\"]", "statement = [\"staff\"]", .activityGone),
    Case(shop, "Winkel", "Webwinkel", .titleChanged),
    Case(shop, "U bestelt en wij bezorgen.", "U bestelt.", .textChanged),
    Case(shop, "[\"customer\", \"child\"]", "[\"customer\", \"visitor\"]", .subjectsNew, .subjectsGone),
    Case(shop, "https://linde.example/kinderen", "https://linde.example/kind", .activityOther),
    Case(shop, "Facturen wissen wij niet eerder.", "Facturen blijven.", .limitsChanged),
    Case(shop, "Bestellingen bezorgen", "Bestellingen brengen", .purposeReworded),
    Case(shop, "legal-basis = \"vital-interests\"", "legal-basis = \"public-task\"", .basisChanged),
    Case(shop, "contract = \"de koop\"", "contract = \"de huur\"", .basisLaw),
    Case(shop, "Geen geld verliezen", "Eerlijke klanten", .interestChanged),
    Case(shop, "direct-marketing = true", "direct-marketing = false", .objectionChanged),
    Case(shop, "further-purpose-of = \"orders\"", "", .purposeOther),
    Case(shop, "Ja, mail mij.", "Ja, stuur mij mail.", .consentText),
    Case(shop, "[\"link-in-message\", \"email\"]", "[\"email\"]", .consentWithdrawal),
    Case(
      shop, "text = \"Ja, mail mij.\"", "text = \"Ja, mail mij.\"\nrelying-controllers = [\"partner\"]",
      .consentRelying),
    Case(shop, "[personal-data.health]", "[personal-data.email]", .dataNew, .dataGone),
    Case(shop, "[\"data-subject\", \"registry\"]", "[\"data-subject\"]", .dataSource),
    Case(shop, "required = \"contractual\"", "required = \"optional\"", .dataObligation),
    Case(shop, "Zonder naam bezorgen wij niet.", "Zonder naam gaat het niet.", .dataOther),
    Case(shop, "UAVG art. 22(2)(a)", "UAVG art. 30", .dataException),
    Case(
      shop, "purposes = [\"orders\"]\nsource", "purposes = [\"orders\", \"fraud\"]\nsource", .dataPurposes),
    Case(shop, "data-subjects = [\"customer\"]\n", "", .dataSubjects),
    Case(shop, "erased-within = \"1 month\"", "erased-within = \"2 months\"", .termLonger),
    Case(shop, "erased-within = \"1 month\"", "erased-within = \"2 weeks\"", .termShorter),
    Case(shop, "\"7 years\"", "\"8 years\"", .termOther),
    Case(shop, "AWR art. 52(4)", "AWR art. 53", .termLaw),
    Case(shop, "tot het kind groot is", "tot het kind 18 is", .termOther),
    Case(
      shop, "recipients = [\"mailer\", \"registry\"]", "recipients = [\"registry\"]", .recipientGone,
      .transferGone),
    Case(
      shop, "recipients = [\"mailer\", \"registry\"]", "recipients = [\"mailer\", \"registry\", \"partner\"]",
      .recipientNew, .transferNew),
    Case(shop, "recipients = \"none\"", "recipients = [\"mailer\"]", .recipientMore),
    Case(shop, "U betaalt vooraf.", "U betaalt eerst.", .decisionChanged),
    Case(shop, "[cookies.basket]", "[cookies.cart]", .cookieNew, .cookieGone),
    Case(shop, "[cookies.basket]", "[cookies.basket]\nname = \"_ga\"", .cookieNew, .cookieGone),
    Case(shop, "\"session\"", "\"1 month\"", .cookieLonger),
    Case(shop, "third-party-access = \"none\"", "third-party-access = [\"mailer\"]", .cookieReaders),
    Case(shop, "Onthoudt uw mandje", "Onthoudt uw tas", .cookieOther),
    Case(panel, "Partner beantwoordt verzoeken.", "Wij beantwoorden verzoeken.", .jointControllerChanged),
    Case("parties/mailer.md", "Postduif Inc.", "Duif Inc.", .recipientRenamed),
    Case("parties/mailer.md", "country = \"US\"", "country = \"GB\"", .recipientMoved),
    Case("parties/mailer.md", "Verstuurt de post", "Drukt de post", .recipientOther),
    Case("parties/mailer.md", "standard-clauses", "binding-corporate-rules", .transferGround),
    Case("parties/mailer.md", "[transfers.US]", "[transfers.JP]", .transferNew, .transferGone),
    Case("parties/partner.md", "Main Street 1", "Main Street 2", .jointControllerChanged),
  ]

  static func changes(_ before: [String: String], _ after: [String: String], for audience: String = "public")
    -> [FactChange]
  {
    FactComparison.changes(
      from: RegisterFacts(StatementFixture.reading(before)),
      to: RegisterFacts(StatementFixture.reading(after)),
      for: audience)
  }

  @Test(arguments: told) func `tells what is different`(_ case: Case) {
    let after = FullRegister.replacing(`case`.old, `case`.new, in: `case`.path)
    #expect(after != FullRegister.files, "the full register has no `\(`case`.old)`")
    #expect(Self.changes(FullRegister.files, after).map(\.kind) == `case`.kinds)
  }

  @Test(arguments: ["mailer", "counter"])
  func `tells of another name of who places a cookie, and of no other readers`(party: String) {
    var before = FullRegister.replacing("provider = \"self\"", "provider = \"\(party)\"", in: Self.shop)
    before["parties/counter.md"] = "name = \"Telbureau\"\nrole = \"processor\"\n"
    var after = before
    after["parties/\(party).md"] = before["parties/\(party).md"]?
      .replacing("Telbureau", with: "Meetbureau").replacing("Postduif Inc.", with: "Duif Inc.")
    #expect(Self.changes(before, after).map(\.kind) == [.recipientRenamed])
  }

  @Test func `tells that who places a cookie sits elsewhere`() {
    var before = FullRegister.replacing("provider = \"self\"", "provider = \"counter\"", in: Self.shop)
    before["parties/counter.md"] = "name = \"Telbureau\"\nrole = \"processor\"\ncountry = \"US\"\n"
    var after = before
    after["parties/counter.md"] = before["parties/counter.md"]?.replacing("US", with: "GB")
    #expect(Self.changes(before, after).map(\.kind) == [.recipientMoved])
  }

  @Test(arguments: StatementFixture.languages)
  func `ends no sentence with two full stops after a name that ends with one`(_ language: String) throws {
    let after = FullRegister.replacing("Stichting De Linde", "Linde B.V.", in: Self.organisation)
    let joint = FullRegister.replacing(
      "joint-controllers.partner", "joint-controllers.mailer", in: Self.panel)
    let words = StatementFixture.words(language)
    for (old, new) in [(FullRegister.files, after), (after, FullRegister.files), (FullRegister.files, joint)]
    {
      let phrases = ChangePhrases(
        old: Phrasing(
          words: words, register: StatementFixture.reading(old).register, on: StatementFixture.day),
        new: Phrasing(
          words: words, register: StatementFixture.reading(new).register, on: StatementFixture.day))
      let lines = try phrases.subjects(Self.changes(old, new)).flatMap(\.lines)
      #expect(!lines.isEmpty && lines.allSatisfy { !$0.contains("..") }, "\(lines)")
    }
  }

  @Test func `tells nothing of what stands in internal keys alone`() {
    #expect(Self.changes(FullRegister.files, InternalKeyTests.files) == [])
    #expect(Self.changes(InternalKeyTests.files, FullRegister.files) == [])
  }

  static let silent: [(path: String, old: String, new: String)] = [
    (shop, "title = \"Winkel\"", "title   =   \"Winkel\" # opmerking"),
    (shop, "U bestelt en wij bezorgen.", "U bestelt\nen wij bezorgen.  \n\n<!-- opmerking -->"),
    (shop, "erased-within = \"1 month\"", "erased-within = \"1 month\", term = \"newsletter\""),
    (shop, "letter", "krant"), (shop, "orders", "koop"),
    (shop, "[cookies.basket]", "[cookies.cart]\nname = \"basket\""),
    (shop, "[\"mailer\", \"registry\"]", "[\"registry\", \"mailer\"]"),
    ("parties/registry.md", "name = \"Register\"", "name = \"Iets anders\""),
  ]

  @Test(arguments: silent.indices) func `tells nothing of what readers do not see`(_ place: Int) {
    let (path, old, new) = Self.silent[place]
    let after = FullRegister.replacing(old, new, in: path)
    #expect(after != FullRegister.files)
    #expect(Self.changes(FullRegister.files, after) == [])
  }

  @Test func `follows records under other names, and takes another one for new`() {
    var renamed = FullRegister.files
    renamed["activities/winkel.md"] = renamed.removeValue(forKey: "activities/shop.md")
    renamed["parties/post.md"] = renamed.removeValue(forKey: "parties/mailer.md")
    renamed["activities/winkel.md"] = renamed["activities/winkel.md"]?
      .replacingOccurrences(of: "\"mailer\"", with: "\"post\"")
    #expect(Self.changes(FullRegister.files, renamed) == [])
    var replaced = FullRegister.files
    replaced["activities/other.md"] = replaced.removeValue(forKey: "activities/panel.md")?
      .split(separator: "\n").map {
        $0.hasPrefix("status") || $0.hasPrefix("statement") ? String($0) : "\($0) # x"
      }
      .joined(separator: "\n").replacingOccurrences(of: "Panel", with: "Iets anders")
    #expect(Self.changes(FullRegister.files, replaced).map(\.kind) == [.activityNew, .activityGone])
  }

  @Test func `keeps the audiences apart`() {
    let staff = FullRegister.replacing("statement = [\"public\"]", "statement = [\"staff\"]", in: Self.panel)
    #expect(Self.changes(FullRegister.files, staff).map(\.kind) == [.activityGone])
    #expect(Self.changes(FullRegister.files, staff, for: "staff").map(\.kind) == [.activityNew])
    let both = FullRegister.replacing("Meningen verzamelen", "Meningen horen", in: Self.panel)
    #expect(Self.changes(FullRegister.files, both, for: "staff") == [])
  }

  @Test func `knows what people have to be told of by itself`() {
    let matters: [Kind] = [
      .purposeNew, .basisChanged, .recipientNew, .transferNew, .termLonger, .dataNew, .decisionNew,
    ]
    #expect(matters.allSatisfy { $0.matters })
    let not: [Kind] = [
      .purposeGone, .termShorter, .recipientGone, .textChanged, .titleChanged, .contactChanged,
    ]
    #expect(!not.contains { $0.matters })
  }
}
