import Testing

@testable import Recordkeeping

@Suite("The Open Cookie Database")
struct CookieDatabaseTests {
  private static let heading =
    "ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match\n"

  private static func kind(_ name: String, in text: String) -> String? {
    CookieDatabase(Array(text.utf8))?.cookies[name].map { "\($0.maker) \($0.kind?.rawValue ?? "-")" }
  }

  @Test func `is read by the names of its columns`() {
    let text =
      "\u{FEFF}" + Self.heading + """
        1,"Teller, B.V.",Marketing,tel_,,"Zegt ""hoi""\nen meer",1 year,,,1\r
        2,Kort,Security,kort\r
        3,Anders,Personalization,anders,,,,,,0
        ,,,,
        4,Leeg,Marketing,*,,,,,,1
        """
    #expect(Self.kind("tel_1234", in: text) == "Teller, B.V. marketing")
    #expect(Self.kind("kort", in: text) == "Kort functional")
    #expect(Self.kind("anders", in: text) == "Anders -")
    #expect(Self.kind("onbekend", in: text) == nil)
    #expect(CookieDatabase(Array(text.utf8))?.count == 3)
  }

  @Test(arguments: [
    "", "naam,soort\nx,y\n", "<html>", "{}", "\u{0}", "ID,Platform,Category,Cookie / Data Key name\n",
  ])
  func `is refused where it is another file`(text: String) {
    #expect(CookieDatabase(Array(text.utf8)) == nil)
  }

  @Test func `has names of our own beside it, each of one class`() {
    #expect(KnownCookies.builtIn["_ga"]?.maker == "Google Analytics")
    #expect(KnownCookies.builtIn["_ga"]?.kind == .analytics)
    #expect(KnownCookies.builtIn["wordpress_logged_in_0123"]?.kind == .functional)
    #expect(KnownCookies.builtIn["CookieConsent"]?.maker == "Cookiebot")
    #expect(KnownCookies.builtIn["ketel_sessie"] == nil)
    #expect(CookieAnswers.builtIn.isAnswer("_iub_cs-12") && !CookieAnswers.builtIn.isAnswer("_ga"))
    let rows = LawFile.document(PackageResources.cookies_toml).root["cookies"]?.children ?? []
    #expect(rows.count > 30)
    for row in rows {
      #expect(
        row["name"]?.string?.isBlank == false && row["nl"]?.string?.isBlank == false
          && row["en"]?.string?.isBlank == false)
      #expect(row["class"].map { CookieClass(rawValue: $0.string ?? "") != nil } ?? true, "\(row.key)")
      #expect(row["service"].map { Service(named: $0.string ?? "") != nil } ?? true, "\(row.key)")
    }
  }
}
