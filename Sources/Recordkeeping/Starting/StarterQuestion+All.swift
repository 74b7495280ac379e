extension StarterQuestion {
  /// The questions in the order in which they are asked.
  public static let all = [
    StarterQuestion("name", Wording(nl: "Hoe heet uw organisatie?", en: "What is your organisation called?")),
    StarterQuestion(
      "starter", Wording(nl: "Wat past het best bij u?", en: "What fits you best?"),
      lines: Starter.all.enumerated().map { place, starter in
        Wording(nl: "  \(place + 1)  \(starter.label.nl)", en: "  \(place + 1)  \(starter.label.en)")
      }, judge: starter),
    StarterQuestion(
      "email",
      Wording(
        nl: "Op welk e-mailadres beantwoordt u vragen over privacy?",
        en: "At which e-mail address do you answer questions about privacy?"),
      judge: email),
    StarterQuestion(
      "website", Wording(nl: "Wat is het adres van uw website?", en: "What is the address of your website?"),
      judge: website),
    StarterQuestion(
      "address",
      Wording(
        nl: "Wat is uw postadres? U mag dit overslaan.", en: "What is your postal address? You may skip this."
      ),
      isOptional: true),
    StarterQuestion(
      "service",
      Wording(
        nl: "Welke diensten gebruikt u? Noem nummers of namen, met komma's ertussen. U mag dit overslaan.",
        en: "Which services do you use? Give numbers or names, with commas between them. You may skip this."),
      lines: ServiceList.lines, isOptional: true, judge: ServiceList.verdict),
  ]

  /// By its number in the list, its word or its name.
  private static func starter(_ answer: String) -> Verdict {
    let word = answer.lowercasedASCII
    for (place, starter) in Starter.all.enumerated()
    where ["\(place + 1)", starter.id, starter.label.nl, starter.label.en].contains(word)
      || starter.otherNames.contains(word)
    {
      return .accepted(starter.id)
    }
    let count = Starter.all.count
    let dutch = Starter.all.map(\.label.nl).joined(separator: ", ")
    let english = Starter.all.map(\.id).joined(separator: ", ")
    return .refused(
      Wording(
        nl: "kies een nummer van 1 tot en met \(count), of een van de woorden \(dutch)",
        en: "choose a number from 1 to \(count), or one of the words \(english)"))
  }

  private static func email(_ answer: String) -> Verdict {
    if EmailAddress.isAddress(answer) { return .accepted(answer) }
    return .refused(
      Wording(
        nl: "schrijf een e-mailadres zoals privacy@korenaar.example",
        en: "write an e-mail address such as privacy@korenaar.example"))
  }

  /// An address the way people type it gets `https://`.
  private static func website(_ answer: String) -> Verdict {
    guard let whole = TypedAddress(answer).whole, isOfSite(whole) else {
      return .refused(TypedAddress.example)
    }
    return .accepted(whole)
  }

  /// Whether it is where a site is found. The page of the statement is put behind it, so it ends where a query would
  /// begin.
  private static func isOfSite(_ address: String) -> Bool {
    let isWeb = ["https://", "http://"].contains { address.lowercasedASCII.utf8.starts(with: $0.utf8) }
    return isWeb && !address.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
  }
}
