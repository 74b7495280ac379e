extension DiffCase {
  private static let news = "activities/nieuwsbrief.md"
  private static let contact = "activities/contact.md"
  private static let mail = "parties/voorbeeldmail.md"
  private static let organisation = "organisation.md"

  /// Every kind of change once.
  static let all: [DiffCase] = changesOfPurposes + changesOfParties + changesWithin

  private static let changesOfPurposes = [
    DiffCase(
      "a new purpose for data that are there",
      [
        .change(
          news,
          "[purposes.proof]",
          to: #"""
            [purposes.research]
            purpose = "Onderzoeken wat lezers willen"
            legal-basis = "legitimate-interests"
            legitimate-interest = "Betere brieven"
            balancing-test = { done = 2026-10-01 }

            [purposes.proof]
            """#),
        .change(
          news,
          #"""
          purposes = ["newsletter"]
          source = ["data-subject"]
          required = "for-purpose"
          """#,
          to: #"""
            purposes = ["newsletter", "research"]
            source = ["data-subject"]
            required = "for-purpose"
            """#),
      ],
      [
        DiffCase.Told(
          "tell-people+assess-impact",
          nl: "Nieuw doel: Onderzoeken wat lezers willen",
          en: "New purpose: Onderzoeken wat lezers willen"),
        DiffCase.Told(
          "assess-impact",
          nl: "Eerder was de uitkomst dat er geen effectbeoordeling nodig is: ga na of dat nog klopt",
          en: """
            It was established before that no impact assessment is needed: see whether that is still \
            right
            """),
      ]),
    DiffCase(
      "a purpose in other words",
      [
        .change(
          news,
          "U elke maand ons nieuws en onze acties mailen",
          to: "U elke week ons nieuws en onze acties mailen")
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: """
            Doel anders beschreven. Nu: U elke week ons nieuws en onze acties mailen. Eerst: U elke \
            maand ons nieuws en onze acties mailen
            """,
          en: """
            Purpose described otherwise. Now: U elke week ons nieuws en onze acties mailen. Before: U \
            elke maand ons nieuws en onze acties mailen
            """),
        DiffCase.Told(
          "ask-consent",
          nl: """
            Wie toestemming gaf, zei ja tegen iets anders (Nederlands). Anders is: het doel. Nummer van \
            de tekst: nieuwsbrief-newsletter-nl-d87d6d41e5667971, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """,
          en: """
            Those who consented said yes to something else (Nederlands). Different: the purpose. Number \
            of the text: nieuwsbrief-newsletter-nl-d87d6d41e5667971, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """),
      ]),
    DiffCase(
      "another legal basis",
      [
        .change(
          news,
          #"""
          legal-basis = "legal-obligation"
          law = ["AVG art. 7(1)", "AVG art. 21(3)"]
          """#,
          to: #"""
            legal-basis = "legitimate-interests"
            legitimate-interest = "Laten zien dat u ja zei"
            balancing-test = { done = 2026-10-01 }
            """#)
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: """
            Andere grondslag: gerechtvaardigd belang, was wettelijke verplichting. Doel: Aantonen dat u \
            toestemming gaf, en onthouden dat u zich afmeldde
            """,
          en: """
            Other legal basis: legitimate interests, was legal obligation. Purpose: Aantonen dat u \
            toestemming gaf, en onthouden dat u zich afmeldde
            """),
        DiffCase.Told(
          "internal",
          nl: """
            Aantonen dat u toestemming gaf, en onthouden dat u zich afmeldde – Belangenafweging: \
            toegevoegd
            """,
          en: "Aantonen dat u toestemming gaf, en onthouden dat u zich afmeldde – Balancing test: added"),
      ]),
    DiffCase(
      "new data under a consent",
      [
        .change(
          news,
          "[personal-data.email]",
          to: #"""
            [personal-data.phone]
            purposes = ["newsletter"]
            source = ["data-subject"]
            required = "optional"
            retention = { start = "withdrawal", erased-within = "1 month" }

            [personal-data.email]
            """#)
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: "Nieuwe gegevens: telefoonnummer",
          en: "New data: telephone number"),
        DiffCase.Told(
          "ask-consent",
          nl: """
            Wie toestemming gaf, zei ja tegen iets anders (Nederlands). Anders is: de gegevens. Nummer \
            van de tekst: nieuwsbrief-newsletter-nl-5343307a977c119a, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """,
          en: """
            Those who consented said yes to something else (Nederlands). Different: the data. Number of \
            the text: nieuwsbrief-newsletter-nl-5343307a977c119a, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """),
      ]),
    DiffCase(
      "special data",
      [
        .change(
          news,
          "[personal-data.email]",
          to: #"""
            [personal-data.health]
            purposes = ["newsletter"]
            source = ["data-subject"]
            required = "optional"
            exception = "explicit-consent"
            retention = { start = "withdrawal", erased-within = "1 month" }

            [personal-data.email]
            """#)
      ],
      [
        DiffCase.Told(
          "tell-people+assess-impact",
          nl: "Nieuwe gegevens: gezondheid",
          en: "New data: health"),
        DiffCase.Told(
          "ask-consent",
          nl: """
            Wie toestemming gaf, zei ja tegen iets anders (Nederlands). Anders is: de gegevens. Nummer \
            van de tekst: nieuwsbrief-newsletter-nl-b0698a24b7818be0, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """,
          en: """
            Those who consented said yes to something else (Nederlands). Different: the data. Number of \
            the text: nieuwsbrief-newsletter-nl-b0698a24b7818be0, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """),
        DiffCase.Told(
          "assess-impact",
          nl: "Nieuw kenmerk van hoog risico: gevoelige of zeer persoonlijke gegevens",
          en: "New mark of high risk: sensitive or very personal data"),
        DiffCase.Told(
          "assess-impact",
          nl: "Eerder was de uitkomst dat er geen effectbeoordeling nodig is: ga na of dat nog klopt",
          en: """
            It was established before that no impact assessment is needed: see whether that is still \
            right
            """),
      ]),
    DiffCase(
      "data that are no longer used",
      [
        .change(
          news,
          #"""
          [personal-data.name]
          purposes = ["newsletter"]
          source = ["data-subject"]
          required = "optional"
          retention = { start = "withdrawal", erased-within = "1 month" }


          """#,
          to: "")
      ],
      [
        DiffCase.Told(
          "statement",
          nl: "Deze gegevens gebruiken wij hiervoor niet meer: naam",
          en: "We no longer use these data for this: name"),
        DiffCase.Told(
          "statement",
          nl: """
            De toestemmingstekst is anders (Nederlands), zonder dat er meer wordt gevraagd. Anders is: \
            de gegevens. Nummer van de tekst: nieuwsbrief-newsletter-nl-04b08269d162bfd8, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """,
          en: """
            The consent text is different (Nederlands), without more being asked. Different: the data. \
            Number of the text: nieuwsbrief-newsletter-nl-04b08269d162bfd8, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """),
      ]),
    DiffCase(
      "a longer term",
      [
        .change(
          news,
          #"period = "5 years""#,
          to: #"period = "7 years""#)
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: """
            Bewaartermijn van bewijs van toestemming langer: 7 jaar na het intrekken van uw toestemming, \
            was 5 jaar
            """,
          en: """
            Retention period of proof of consent longer: 7 years after the withdrawal of your consent, \
            was 5 years
            """)
      ]),
    DiffCase(
      "a shorter term",
      [
        .change(
          news,
          #"period = "5 years""#,
          to: #"period = "3 years""#)
      ],
      [
        DiffCase.Told(
          "statement",
          nl: """
            Bewaartermijn van bewijs van toestemming korter: 3 jaar na het intrekken van uw toestemming, \
            was 5 jaar
            """,
          en: """
            Retention period of proof of consent shorter: 3 years after the withdrawal of your consent, \
            was 5 years
            """)
      ]),
  ]

  private static let changesOfParties = [
    DiffCase(
      "a new recipient with an agreement",
      [
        .change(
          news,
          #"recipients = ["voorbeeldmail"]"#,
          to: #"recipients = ["voorbeeldmail", "voorbeeldhost"]"#)
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: "Nieuwe ontvanger: Voorbeeldhost Inc.",
          en: "New recipient: Voorbeeldhost Inc.")
      ]),
    DiffCase(
      "a new processor without an agreement",
      [
        .change(
          news,
          #"recipients = ["voorbeeldmail"]"#,
          to: #"recipients = ["voorbeeldmail", "meting"]"#),
        .write(
          "parties/meting.md",
          #"""
          +++
          name = "Meting B.V."
          category = "analytics"
          role = "processor"
          service = "Telt lezers"
          country = "NL"
          sub-processors = "none"
          transfers = "none"
          +++

          """#),
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: "Nieuwe ontvanger: Meting B.V.",
          en: "New recipient: Meting B.V."),
        DiffCase.Told(
          "agreement",
          nl: "Met Meting B.V. staat er geen verwerkersovereenkomst in het register",
          en: "The register names no processing agreement with Meting B.V."),
        DiffCase.Told(
          "internal",
          nl: "Nieuwe partij: Meting B.V.",
          en: "New party: Meting B.V."),
      ]),
    DiffCase(
      "a new transfer without a ground",
      [
        .change(
          mail,
          #"country = "NL""#,
          to: #"country = "US""#)
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: "Ontvanger Voorbeeldmail B.V. zit nu in de Verenigde Staten, eerst in Nederland",
          en: "Recipient Voorbeeldmail B.V. is now in the United States, was in the Netherlands"),
        DiffCase.Told(
          "agreement",
          nl: "Voor Voorbeeldmail B.V. staat er geen grond voor de doorgifte naar de Verenigde Staten",
          en: "The register names no ground for the transfer to the United States to Voorbeeldmail B.V."),
      ]),
    DiffCase(
      "an agreement that is gone",
      [
        .change(
          mail,
          #"""

          [agreement]
          signed = 2024-02-01
          document = "contracten/voorbeeldmail.pdf"
          contains = ["a", "b", "c", "d", "e", "f", "g", "h"]
          sub-processing = "none"

          """#,
          to: "")
      ],
      [
        DiffCase.Told(
          "agreement",
          nl: "Met Voorbeeldmail B.V. staat er geen verwerkersovereenkomst in het register",
          en: "The register names no processing agreement with Voorbeeldmail B.V."),
        DiffCase.Told(
          "internal",
          nl: "Verwerkersovereenkomst: weggehaald",
          en: "Processing agreement: removed"),
      ]),
    DiffCase(
      "a processor that calls in others",
      [
        .change(
          mail,
          #"sub-processors = "none""#,
          to: #"sub-processors = ["voorbeeldhost"]"#)
      ],
      [
        DiffCase.Told(
          "agreement",
          nl: """
            De overeenkomst met Voorbeeldmail B.V. staat geen andere verwerkers toe, en die zijn er wel
            """,
          en: "The agreement with Voorbeeldmail B.V. allows no other processors, and there are some"),
        DiffCase.Told(
          "internal",
          nl: "Subverwerkers: Voorbeeldhost Inc., was Geen (nagegaan)",
          en: "Sub-processors: Voorbeeldhost Inc., was None (looked into)"),
      ]),
    DiffCase(
      "another question for consent",
      [
        .change(
          news,
          "Ja, mail mij elke maand",
          to: "Ja, mail mij elke week")
      ],
      [
        DiffCase.Told(
          "ask-consent",
          nl: """
            Andere vraag om toestemming. Nu: Ja, mail mij elke week de nieuwsbrief van Bakkerij De \
            Korenaar. Ik kan mij altijd weer afmelden. Eerst: Ja, mail mij elke maand de nieuwsbrief van \
            Bakkerij De Korenaar. Ik kan mij altijd weer afmelden
            """,
          en: """
            Other question for consent. Now: Ja, mail mij elke week de nieuwsbrief van Bakkerij De \
            Korenaar. Ik kan mij altijd weer afmelden. Before: Ja, mail mij elke maand de nieuwsbrief \
            van Bakkerij De Korenaar. Ik kan mij altijd weer afmelden
            """),
        DiffCase.Told(
          "ask-consent",
          nl: """
            Wie toestemming gaf, zei ja tegen iets anders (Nederlands). Anders is: de vraag zelf. Nummer \
            van de tekst: nieuwsbrief-newsletter-nl-07e36ba071056a08, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """,
          en: """
            Those who consented said yes to something else (Nederlands). Different: the question itself. \
            Number of the text: nieuwsbrief-newsletter-nl-07e36ba071056a08, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """),
      ]),
    DiffCase(
      "a comma in the question for consent",
      [
        .change(
          news,
          #"""
          Ik kan mij altijd weer afmelden."
          covers
          """#,
          to: #"""
            Ik kan mij, altijd weer, afmelden."
            covers
            """#)
      ],
      [
        DiffCase.Told(
          "ask-consent",
          nl: """
            Andere vraag om toestemming. Nu: Ja, mail mij elke maand de nieuwsbrief van Bakkerij De \
            Korenaar. Ik kan mij, altijd weer, afmelden. Eerst: Ja, mail mij elke maand de nieuwsbrief \
            van Bakkerij De Korenaar. Ik kan mij altijd weer afmelden
            """,
          en: """
            Other question for consent. Now: Ja, mail mij elke maand de nieuwsbrief van Bakkerij De \
            Korenaar. Ik kan mij, altijd weer, afmelden. Before: Ja, mail mij elke maand de nieuwsbrief \
            van Bakkerij De Korenaar. Ik kan mij altijd weer afmelden
            """),
        DiffCase.Told(
          "ask-consent",
          nl: """
            Alleen hoofdletters, leestekens of witruimte van de toestemmingstekst zijn anders \
            (Nederlands): de vraag zelf. Ook dan is het nummer anders: \
            nieuwsbrief-newsletter-nl-ac68469016e96da1, was nieuwsbrief-newsletter-nl-012c3a87817865af
            """,
          en: """
            Only capitals, punctuation or white space of the consent text are different (Nederlands): \
            the question itself. Even so its number is different: \
            nieuwsbrief-newsletter-nl-ac68469016e96da1, was nieuwsbrief-newsletter-nl-012c3a87817865af
            """),
      ]),
    DiffCase(
      "another who relies on the consent",
      [
        .change(
          news,
          #"""

          withdrawal = [
          """#,
          to: #"""

            relying-controllers = ["voorbeeldhost"]
            withdrawal = [
            """#)
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: """
            Andere organisaties beroepen zich op uw toestemming bij dit doel: U elke maand ons nieuws en \
            onze acties mailen
            """,
          en: """
            Other organisations rely on your consent for this purpose: U elke maand ons nieuws en onze \
            acties mailen
            """),
        DiffCase.Told(
          "ask-consent",
          nl: """
            Wie toestemming gaf, zei ja tegen iets anders (Nederlands). Anders is: wie erop steunt. \
            Nummer van de tekst: nieuwsbrief-newsletter-nl-90e145e1d5c07b19, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """,
          en: """
            Those who consented said yes to something else (Nederlands). Different: who relies on it. \
            Number of the text: nieuwsbrief-newsletter-nl-90e145e1d5c07b19, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """),
      ]),
    DiffCase(
      "consent that becomes explicit",
      [
        .change(
          news,
          #"""

          mechanism = 
          """#,
          to: #"""

            explicit = true
            mechanism = 
            """#)
      ],
      [
        DiffCase.Told(
          "ask-consent+internal",
          nl: """
            U elke maand ons nieuws en onze acties mailen – Toestemming – Uitdrukkelijk: ja, was leeg
            """,
          en: "U elke maand ons nieuws en onze acties mailen – Consent – Explicit: yes, was empty")
      ]),
    DiffCase(
      "another way to withdraw",
      [
        .change(
          news,
          #"["link-in-message", "web-form", "email"]"#,
          to: #"["link-in-message", "web-form"]"#)
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: """
            Toestemming intrekken gaat anders bij dit doel: U elke maand ons nieuws en onze acties \
            mailen
            """,
          en: """
            Withdrawing consent goes otherwise for this purpose: U elke maand ons nieuws en onze acties \
            mailen
            """),
        DiffCase.Told(
          "statement",
          nl: """
            De toestemmingstekst is anders (Nederlands), zonder dat er meer wordt gevraagd. Anders is: \
            het intrekken. Nummer van de tekst: nieuwsbrief-newsletter-nl-708d12e8b4bf9401, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """,
          en: """
            The consent text is different (Nederlands), without more being asked. Different: \
            withdrawing. Number of the text: nieuwsbrief-newsletter-nl-708d12e8b4bf9401, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """),
      ]),
  ]

  private static let changesWithin = [
    DiffCase(
      "an automated decision",
      [
        .change(
          news,
          #"""
          automated-decision-making = "none"

          """#,
          to: ""),
        .change(
          news,
          "[impact-assessment]",
          to: #"""
            [automated-decision-making.choice]
            purposes = ["newsletter"]
            logic = "De computer kiest op wat u las."
            significance = "U krijgt andere acties dan een ander."
            consequences = "Sommige acties ziet u niet."
            ground = "explicit-consent"
            profiling = true
            safeguards = "U belt ons."

            [impact-assessment]
            """#),
      ],
      [
        DiffCase.Told(
          "tell-people+assess-impact",
          nl: """
            Nieuw: een computer neemt een besluit. Wat het voor u betekent: U krijgt andere acties dan \
            een ander
            """,
          en: """
            New: a computer takes a decision. What it means to you: U krijgt andere acties dan een ander
            """),
        DiffCase.Told(
          "assess-impact",
          nl: "Nieuw kenmerk van hoog risico: beoordelen of scores geven",
          en: "New mark of high risk: evaluation or scoring"),
        DiffCase.Told(
          "assess-impact",
          nl: "Nieuw kenmerk van hoog risico: geautomatiseerd besluit met gevolgen",
          en: "New mark of high risk: automated decision with effect"),
        DiffCase.Told(
          "assess-impact",
          nl: "Eerder was de uitkomst dat er geen effectbeoordeling nodig is: ga na of dat nog klopt",
          en: """
            It was established before that no impact assessment is needed: see whether that is still \
            right
            """),
      ]),
    DiffCase(
      "children among the people",
      [
        .change(
          news,
          #"["subscriber"]"#,
          to: #"["subscriber", "child"]"#)
      ],
      [
        DiffCase.Told(
          "assess-impact+statement",
          nl: "Gaat nu ook over: kinderen",
          en: "Now also about: children"),
        DiffCase.Told(
          "assess-impact",
          nl: "Nieuw kenmerk van hoog risico: kwetsbare personen",
          en: "New mark of high risk: vulnerable persons"),
        DiffCase.Told(
          "assess-impact",
          nl: "Eerder was de uitkomst dat er geen effectbeoordeling nodig is: ga na of dat nog klopt",
          en: """
            It was established before that no impact assessment is needed: see whether that is still \
            right
            """),
      ]),
    DiffCase(
      "a criterion of the impact assessment",
      [
        .change(
          news,
          #"""
          required = false

          """#,
          to: #"""
            required = false
            criteria = ["large-scale"]

            """#)
      ],
      [
        DiffCase.Told(
          "assess-impact+internal",
          nl: "Effectbeoordeling – Criteria: grote schaal, was leeg",
          en: "Impact assessment – Criteria: large scale, was empty")
      ]),
    DiffCase(
      "a joint controller without an arrangement",
      [
        .change(
          news,
          #"role = "controller""#,
          to: #"role = "joint-controller""#),
        .change(
          news,
          "[impact-assessment]",
          to: #"""
            [joint-controllers.voorbeeldhost]
            essence = "Wij sturen, zij bewaren."
            contact-point = "Bij ons."

            [impact-assessment]
            """#),
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: "Nieuw: samen met Voorbeeldhost Inc. zijn wij hiervoor verantwoordelijk.",
          en: "New: together with Voorbeeldhost Inc. we are responsible for this."),
        DiffCase.Told(
          "tell-people",
          nl: "Anders verdeeld wie hiervoor verantwoordelijk is.",
          en: "Who is responsible for this is divided otherwise."),
        DiffCase.Told(
          "ask-consent",
          nl: """
            Wie toestemming gaf, zei ja tegen iets anders (Nederlands). Anders is: wie het vraagt. \
            Nummer van de tekst: nieuwsbrief-newsletter-nl-86ab9f3a19ad2d35, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """,
          en: """
            Those who consented said yes to something else (Nederlands). Different: who asks. Number of \
            the text: nieuwsbrief-newsletter-nl-86ab9f3a19ad2d35, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """),
        DiffCase.Told(
          "agreement",
          nl: """
            Met Voorbeeldhost Inc., samen verantwoordelijk, staat er geen getekende regeling in het \
            register
            """,
          en: """
            The register names no signed arrangement with Voorbeeldhost Inc., which is responsible \
            together with you
            """),
      ]),
    DiffCase(
      "another name of the organisation",
      [
        .change(
          organisation,
          "Bakkerij De Korenaar B.V.",
          to: "Bakkerij De Eik B.V.")
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: "Wij heten nu Bakkerij De Eik B.V. Eerst heetten wij Bakkerij De Korenaar B.V.",
          en: "Our name is now Bakkerij De Eik B.V. It was Bakkerij De Korenaar B.V."),
        DiffCase.Told(
          "ask-consent",
          nl: """
            Wie toestemming gaf, zei ja tegen iets anders (Nederlands). Anders is: wie het vraagt. \
            Nummer van de tekst: nieuwsbrief-newsletter-nl-f005f2153a272df4, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """,
          en: """
            Those who consented said yes to something else (Nederlands). Different: who asks. Number of \
            the text: nieuwsbrief-newsletter-nl-f005f2153a272df4, was \
            nieuwsbrief-newsletter-nl-012c3a87817865af
            """),
      ]),
    DiffCase(
      "another telephone number of the organisation",
      [
        .change(
          organisation,
          "+31 20 000 00 00",
          to: "+31 20 000 00 01")
      ],
      [
        DiffCase.Told(
          "statement",
          nl: "Andere contactgegevens",
          en: "Other contact details")
      ]),
    DiffCase(
      "another website of a party",
      [
        .change(
          mail,
          "https://www.voorbeeldmail.example/",
          to: "https://voorbeeldmail.example/")
      ],
      [
        DiffCase.Told(
          "statement",
          nl: "Website: https://voorbeeldmail.example/, was https://www.voorbeeldmail.example/",
          en: "Website: https://voorbeeldmail.example/, was https://www.voorbeeldmail.example/")
      ]),
    DiffCase(
      "a security measure",
      [
        .change(
          news,
          #""backup", "patching""#,
          to: #""backup", "mfa", "patching""#)
      ],
      [
        DiffCase.Told(
          "internal",
          nl: "Beveiligingsmaatregelen: erbij inloggen in twee stappen",
          en: "Security measures: added two-factor sign-in")
      ]),
    DiffCase(
      "another owner",
      [
        .change(
          news,
          #"owner = "Winkel""#,
          to: #"owner = "Kantoor""#)
      ],
      [
        DiffCase.Told(
          "internal",
          nl: "Eigenaar: Kantoor, was Winkel",
          en: "Owner: Kantoor, was Winkel")
      ]),
    DiffCase(
      "a review",
      [
        .change(
          news,
          #"""
          reviewed = 2026-09-01
          review-by
          """#,
          to: #"""
            reviewed = 2026-11-01
            review-by
            """#)
      ],
      [
        DiffCase.Told(
          "internal",
          nl: "Nagelopen op: 1 november 2026, was 1 september 2026",
          en: "Reviewed on: 1 November 2026, was 1 September 2026")
      ]),
    DiffCase(
      "a comment",
      [
        .change(
          news,
          #"""

          [purposes.proof]
          """#,
          to: #"""

            # een opmerking
            [purposes.proof]
            """#)
      ],
      [
        DiffCase.Told(
          "editorial",
          nl: "Alleen opmaak, volgorde of opmerkingen",
          en: "Only layout, order or comments")
      ]),
    DiffCase(
      "another order of keys",
      [
        .change(
          news,
          #"""
          role = "controller"
          status = "active"

          """#,
          to: #"""
            status = "active"
            role = "controller"

            """#)
      ],
      [
        DiffCase.Told(
          "editorial",
          nl: "Alleen opmaak, volgorde of opmerkingen",
          en: "Only layout, order or comments")
      ]),
    DiffCase(
      "another way of quoting",
      [
        .change(
          news,
          #"role = "controller""#,
          to: "role   =   'controller'")
      ],
      [
        DiffCase.Told(
          "editorial",
          nl: "Alleen opmaak, volgorde of opmerkingen",
          en: "Only layout, order or comments")
      ]),
    DiffCase(
      "a new draft",
      [
        .write(
          "activities/prijsvraag.md", ScriptedHistory.draft.replacing("Contactformulier", with: "Prijsvraag"))
      ],
      [
        DiffCase.Told(
          "plan",
          nl: "Nieuw in het register, nog niet begonnen: concept",
          en: "New in the register, not begun yet: draft")
      ]),
    DiffCase(
      "a change in a draft",
      [
        .change(
          contact,
          #"period = "1 year""#,
          to: #"period = "2 years""#)
      ],
      [
        DiffCase.Told(
          "plan",
          nl: "Bewaartermijn van e-mailadres langer: 2 jaar na uw laatste contact met ons, was 1 jaar",
          en: """
            Retention period of e-mail address longer: 2 years after your last contact with us, was 1 \
            year
            """)
      ]),
    DiffCase(
      "a draft that becomes active",
      [
        .change(
          contact,
          #"status = "draft""#,
          to: #"status = "active""#)
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: "Nieuw onderwerp. Waarvoor: Uw vraag beantwoorden",
          en: "New subject. What for: Uw vraag beantwoorden"),
        DiffCase.Told(
          "internal",
          nl: "Status: lopend, was concept",
          en: "Status: active, was draft"),
      ]),
    DiffCase(
      "an activity that ends",
      [
        .change(
          news,
          #"status = "active""#,
          to: #"""
            status = "ended"
            ended = 2026-11-01
            """#)
      ],
      [
        DiffCase.Told(
          "statement",
          nl: "Hiermee zijn wij gestopt.",
          en: "We have stopped this."),
        DiffCase.Told(
          "internal",
          nl: "Beëindigd op: 1 november 2026, was leeg",
          en: "Ended on: 1 November 2026, was empty"),
      ]),
    DiffCase(
      "another audience",
      [
        .change(
          news,
          #"statement = ["public"]"#,
          to: #"statement = ["public", "staff"]"#)
      ],
      [
        DiffCase.Told(
          "tell-people",
          nl: "Staat nu ook in de verklaring voor: medewerkers",
          en: "Now also in the statement for: staff")
      ]),
    DiffCase(
      "another name of a file",
      [
        .move(news, to: "activities/brief.md")
      ],
      [
        DiffCase.Told(
          "internal",
          nl: """
            De toestemmingstekst is gelijk gebleven (Nederlands), haar nummer niet: \
            brief-newsletter-nl-012c3a87817865af, was nieuwsbrief-newsletter-nl-012c3a87817865af
            """,
          en: """
            The consent text stayed the same (Nederlands), its number did not: \
            brief-newsletter-nl-012c3a87817865af, was nieuwsbrief-newsletter-nl-012c3a87817865af
            """),
        DiffCase.Told(
          "statement",
          nl: "Het bestand heet nu brief, het heette nieuwsbrief; het adres van de pagina verandert mee",
          en: """
            The file is now called brief, it was called nieuwsbrief; the address of the page changes \
            with it
            """),
      ]),
  ]
}
