import Testing

@testable import Recordkeeping

@Suite("Words that leave it to the reader to notice a change")
struct ChangeNoticeTests {
  static func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ChangeNotice.places(in: bytes[...]).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    "check this page regularly", "review this privacy statement periodically",
    "raadpleeg deze pagina regelmatig", "kijk regelmatig op deze pagina", "Regelmatig deze pagina raadplegen",
    "houd deze pagina in de gaten voor wijzigingen", "check our privacy policy for changes",
    "lees van tijd tot tijd onze privacyverklaring", "revisit this notice from time to time",
  ])
  func `are found in an order or in advice`(phrase: String) {
    let isOrder = !phrase.hasPrefix("Regelmatig")
    let sentences =
      isOrder
      ? ["\(phrase).", "Dit kan veranderen, dus \(phrase) a.u.b.", "This may change so please \(phrase)"]
      : ["\(phrase) is verstandig"]
    for sentence in sentences { #expect(Self.found(sentence).count == 1, "\(sentence)") }
  }

  @Test(arguments: [
    "Wij raden u aan om [deze privacyverklaring geregeld te raadplegen].",
    "Daarom adviseren wij u [deze pagina af en toe te bekijken].",
    "We encourage you to [review this policy frequently].",
    "You should [check this page from time to time] for news.",
    "Het is raadzaam [de privacyverklaring regelmatig te lezen].",
  ])
  func `are pointed at from the first to the last`(sentence: String) {
    let phrase = sentence.split(separator: "[").last?.split(separator: "]").first.map { String($0) } ?? ""
    let plain = sentence.filter { !"[]".contains($0) }
    #expect(Self.found(plain) == [phrase])
  }

  @Test(arguments: [
    "Wij controleren deze verklaring regelmatig.", "We regularly review this policy and update it.",
    "You should know that we regularly review this policy.",
    "U moet weten dat wij deze pagina geregeld controleren.",
    "Wij beloven u deze verklaring regelmatig te controleren.",
    "Raadpleeg deze pagina als u vragen hebt.", "Read this page before you order.",
    "Controleer regelmatig uw gegevens in uw account.", "Bezoek regelmatig onze website.",
    "Verandert deze verklaring, dan krijgt u een e-mail.", "Op deze pagina leest u wat wij doen.",
    "Lees deze pagina. Wij passen hem regelmatig aan.",
  ])
  func `are not found where nothing is asked of the reader`(sentence: String) {
    #expect(Self.found(sentence) == [])
  }
}
