/// Correct Dutch as shops and municipalities write it in a register, made up line by line from a seed: the same seed
/// gives the same lines everywhere.
struct PlainDutch {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Lines of one or two sentences.
  mutating func lines(_ count: Int) -> [String] {
    (0..<count).map { _ in
      let first = filled(pick(Self.sentences))
      return below(3) == 0 ? "\(first) \(filled(pick(Self.sentences)))" : first
    }
  }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func pick(_ words: [String]) -> String { words[below(words.count)] }

  /// The sentence with a word for each name between braces.
  private mutating func filled(_ sentence: String) -> String {
    var text = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") {
      text += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      text +=
        name == "n" ? String(below(899) + 100) : name == "nn" ? digits(9) : pick(Self.words[name] ?? [name])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(below(10)) }.joined() }

  private static let words: [String: [String]] = [
    "gegeven": [
      "uw naam", "uw e-mailadres", "uw telefoonnummer", "uw adres", "uw geboortedatum", "uw BSN", "uw IBAN",
      "uw kenteken", "uw IP-adres", "uw bestelling",
      "uw klantnummer", "uw cv", "uw bezwaarschrift", "de foto’s van uw caféterras", "uw dieetwens",
      "de gegevens van uw kinderen", "uw loongegevens",
    ],
    "doel": [
      "uw bestelling te bezorgen", "uw vraag te beantwoorden", "uw aanvraag te beoordelen",
      "de factuur te maken", "u te bellen als de bezorging later is",
      "uw uitkering te berekenen", "misbruik te voorkomen", "de website veilig te houden",
      "uw reis te coördineren", "u elke maand ons nieuws te mailen",
      "de leerplicht te bewaken", "uw parkeervergunning te verlengen", "te zien welke pagina’s u bekijkt",
      "uw klacht te behandelen",
    ],
    "ontvanger": [
      "onze bezorgdienst", "de bank", "de Belastingdienst", "het UWV", "de huisarts", "ons boekhoudkantoor",
      "de arbodienst", "de Sociale Verzekeringsbank",
      "de politie", "het Openbaar Ministerie", "het Kadaster", "de Ombudsman", "de woningcorporatie",
      "onze hostingpartij Voorbeeldhost", "het CAK", "Post & Zoon B.V.",
    ],
    "termijn": [
      "zeven jaar", "1 maand", "2 jaar", "52 weken", "een half jaar", "vijf jaar", "24 uur", "vier weken",
      "tien jaar", "één jaar",
    ],
    "begin": [
      "na het einde van het boekjaar", "na uw laatste bestelling", "nadat u zich hebt afgemeld",
      "na het besluit", "na het einde van uw dienstverband",
      "na de laatste behandeling", "vanaf de dag van opname", "nadat u uw account hebt opgezegd",
    ],
    "wet": [
      "AWR art. 52(4)", "Wet LB 1964 art. 28", "Wmo 2015 art. 5.3.4", "Jeugdwet art. 7.3.8",
      "Participatiewet art. 53a", "Archiefwet 1995 art. 3", "BW art. 7:658a",
      "Wet BRP art. 2.38", "Gemeentewet art. 160", "Wet open overheid art. 4.1", "UAVG art. 46",
      "AVG art. 6(1)(f)", "Telecommunicatiewet art. 11.7a",
      "Wet bescherming klokkenluiders", "Wet openbare manifestaties", "Besluit bekostiging WPO art. 12.1.3",
    ],
    "kanaal": [
      "het contactformulier", "de balie", "onze website", "privacy@korenaar.example", "info@bedrijf.nl",
      "klantenservice@bedrijf.nl", "fg@gemeente.nl",
      "telefoonnummer 14 0123", "telefoonnummer 0800 1234", "(0123) 45 67 89",
      "postbus 12, 1234 AB Voorbeelddijk", "https://www.korenaar.example/privacy",
      "[deze pagina](https://www.korenaar.example/rechten)",
    ],
    "maand": ["januari", "maart", "mei", "augustus", "oktober", "december"],
    "bedrag": ["€ 12,50", "€ 1.234,56", "€ 100", "€ 3.250.000", "EUR 75", "€ 0,95 per stuk"],
  ]

  private static let sentences = [
    "Wij gebruiken {gegeven} om {doel}.", "Wij bewaren {gegeven} {termijn} {begin}.",
    "Wij geven {gegeven} door aan {ontvanger}, die daarmee het werk doet.",
    "Zonder {gegeven} kunnen wij uw bestelling niet bezorgen.",
    "Volgens {wet} bewaren wij {gegeven} {termijn}.", "U kunt {gegeven} inzien via {kanaal}.",
    "U kunt ons bellen, mailen of schrijven via {kanaal}.",
    "Wij vragen {gegeven}, zodat wij u kunnen bellen als dat nodig is.",
    "Wij antwoorden zo snel mogelijk, en in elk geval binnen {termijn}.",
    "Wij geven uw gegevens niet aan derden en verkopen ze nooit.",
    "Op de site staan geen cookies van derden.",
    "Uw partner of een familielid mag namens u bellen met een machtiging.",
    "De AVG geeft u het recht om {gegeven} te laten verbeteren of wissen.",
    "Wij wissen {gegeven} {termijn} {begin}; dat gaat vanzelf.",
    "Bezwaar maken doet u bij ons; een klacht stuurt u aan de Autoriteit Persoonsgegevens, Hoge Nieuwstraat 8, 2514 EL Den Haag.",
    "Uw bestelnummer is {nn}, uw klantnummer {n}-{n}.", "Factuurnummer {nn} van {n} euro staat nog open.",
    "Ons KvK-nummer is 12345678 en ons btw-nummer NL123456782B01.",
    "Ons RSIN is 123456782 en staat in het handelsregister.", "Een bestelling van {bedrag} betaalt u vooraf.",
    "Het subsidieplafond is {bedrag} in {maand} 2026.",
    "De raad vergadert op 12 {maand} 2026 om 19.30 uur.", "Uw zaak heeft nummer 2026-06-{n}45.",
    "Zie artikel 2.3.5.1 van de verordening en bijlage 3.",
    "Als u niet betaalt, delen wij {gegeven} met een incassobureau.",
    "Alleen als de rechter dat beveelt, geven wij {gegeven} aan de politie.",
    "Wij beoordelen {gegeven} met twee medewerkers; een computer beslist niet.",
    "Mensen die geboren zijn voor 1 januari 1950 krijgen een brief.",
    "Het logboek van de server bewaart het IP-adres {termijn}; in het voorbeeld is dat 192.0.2.1.",
    "Van jongeren onder de 16 vragen wij ook de ouder of voogd.",
    "Inzage is altijd mogelijk en kost niets.", "Waar mogelijk vervangen wij {gegeven} door een nummer.",
    "Wij vragen zo weinig mogelijk; {gegeven} is genoeg.",
    "Dat recht geldt niet als {wet} ons verplicht {gegeven} te bewaren.",
    "Wij gebruiken {gegeven} niet voor andere doeleinden.",
    "Een beëdigd tolk, een coördinator en een reünist lezen mee: naïef zijn wij niet.",
    "Voor vragen over uw vóórkeuren mailt u {kanaal}.",
    "Sinds {maand} 2023 werken wij met {ontvanger}; de overeenkomst is getekend.",
    "De kosten zijn {bedrag}, inclusief 21% btw.",
    "Onze winkel aan de Dorpsstraat 1 in Utrecht is open van 9.00 tot 17.30 uur.",
    "De gemeente heeft de plicht om {gegeven} te controleren ({wet}).",
    "In de nieuwsbrief van {maand} staat een link om u af te melden.",
    "Wie het formulier invult, krijgt een bevestiging op het eigen adres.",
    "Wij maken elke nacht een reservekopie en testen die in {maand}.",
    "Het ‘recht om vergeten te worden’ – artikel 17 – geldt ook voor {gegeven}.",
    "U krijgt {gegeven} als CSV-bestand van hoogstens 10 MB.",
    "Bij schade aan derden vragen wij ook de naam van de verzekeraar.",
    "Wij sturen {gegeven} versleuteld naar {ontvanger} in Duitsland of België.",
    "| Naam | {termijn} | {wet} |", "- {gegeven}: {termijn}", "## Wat wij met {gegeven} doen",
    "> U hoeft {gegeven} niet te geven.", "1. U meldt zich aan via {kanaal}.",
  ]
}
