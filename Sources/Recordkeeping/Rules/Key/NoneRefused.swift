extension Rule {
  /// `none` is an answer at some keys only, and never inside a list.
  static let noneRefused = Rule(
    code: "KEY06", name: "none-refused", severity: .error,
    summary: Wording(
      nl: "\"none\" waar dat geen antwoord is", en: "\"none\" where it is no answer"),
    rationale: Wording(
      nl: """
        Met "none" zegt u: wij hebben gekeken, en het is er niet. Dat kan niet bij wat er altijd moet \
        zijn, zoals een doel of een bewaartermijn, en het is nooit een van de woorden in een lijst.
        """,
      en: """
        With "none" you say: we looked, and there is nothing. That is not possible for what always has \
        to be there, such as a purpose or a period, and it is never one of the words in a list.
        """),
    help: Wording(
      nl: "vul het antwoord in; mag het leeg blijven, haal de regel dan weg",
      en: "fill in the answer; if it may stay empty, take the line away"),
    failing: [
      """
      title = →"none"←
      status = →"none"←
      recipients = [→"none"←]
      data-subjects = →"none"←
      purposes = →"none"←
      documents = [→"none"←]
      """,
      """
      [personal-data.email]
      retention = →"none"←
      """,
      """
      status = "active"
      recipients = [→"None"←]

      [cookies.mandje]
      class = "functional"
      @ organisation.md
      cookies = →"none"←
      """,
    ],
    passing: [
      """
      title = "Nieuwsbrief"
      recipients = "none"
      statement = "none"
      automated-decision-making = "none"
      """
    ],
    check: .reading(code: "KEY06"))
}
