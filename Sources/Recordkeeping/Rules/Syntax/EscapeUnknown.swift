extension Rule {
  /// A backslash before a letter that means nothing there.
  static let escapeUnknown = Rule(
    code: "SYN24",
    name: "escape-unknown",
    severity: .error,
    summary: Wording(nl: "een backslash zonder betekenis", en: "a backslash without meaning"),
    rationale: Wording(
      nl: """
        Tussen dubbele aanhalingstekens begint een backslash een bijzonder teken, zoals \\n voor een \
        nieuwe regel. Een pad uit Windows staat daarom beter tussen enkele.
        """,
      en: """
        Between double quotes a backslash begins a special character, such as \\n for a new line. A \
        path from Windows therefore stands better between single ones.
        """),
    help: Wording(
      nl: "Zet de tekst tussen enkele aanhalingstekens ('...'), of schrijf de backslash dubbel.",
      en: "Put the text between single quotes ('...'), or write the backslash twice."),
    failing: [
      #"notes = "S:→\D←ossiers\2026""#,
      #"title = "100 →\%← zeker""#,
      #"title = "→\u←00zz""#,
    ],
    passing: [
      #"document = 'S:\Dossiers\2026'"#,
      #"document = "S:\\Dossiers""#,
    ],
    check: .reading(code: "SYN24")
  )
}
