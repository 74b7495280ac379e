import Testing

@testable import Recordkeeping

@Suite("Text in Markdown")
struct MarkdownTextTests {
  @Test(arguments: [
    ("een gewone zin, met 'tekens' (en meer).", "een gewone zin, met 'tekens' (en meer)."),
    ("GDPR art. 13(2)(a), 30(1)(f); Tw art. 11.7a", "GDPR art. 13(2)(a), 30(1)(f); Tw art. 11.7a"),
    ("write `a = \"b\"` there", "write `a = \"b\"` there"),
    ("write retention = { period = \"7 years\" }", "write retention = { period = \"7 years\" }"),
    ("op 2026-11-23, C-673/17", "op 2026-11-23, `C-673/17`"),
    ("put [ ] around: [\"a\", \"b\"].", "put `[ ]` around: `[\"a\", \"b\"]`."),
    ("@team, #12 en GH-3", "`@team, #12` en `GH-3`"),
    ("zie https://a.nl/x of www.a.nl!", "zie `https://a.nl/x` of `www.a.nl`!"),
    ("mail a@b.nl", "mail `a@b.nl`"), ("commit 1a2b3c4", "commit `1a2b3c4`"),
    ("<b>vet</b> **vet** _schuin_", "`<b>vet</b> **vet** _schuin_`"),
    ("a|b", "`a\\u{7C}b`"), ("a`b", "`a\\u{60}b`"), ("`a`b`", "`\\u{60}a\\u{60}b\\u{60}`"),
    ("van HEAD~1 (e5ad1d5828) naar nu", "van `HEAD~1` (`e5ad1d5828`) naar nu"),
    ("&amp; :smile: \\n", "`&amp; :smile: \\n`"), ("`", "`\\u{60}`"), ("", ""),
    ("één “tekst”", "één “tekst”"),
  ])
  func `has no meaning but its own`(text: String, expected: String) {
    #expect(MarkdownText.prose(text) == expected)
  }
}
