extension Rule {
  /// Text that no layout takes up.
  static let templateBlockUnknown = Rule(
    code: "TPL09",
    name: "template-block-unknown",
    severity: .error,
    summary: Wording(nl: "tekst die nergens verschijnt", en: "text that appears nowhere"),
    rationale: Wording(
      nl: """
        Binnen `{{<kader}}` vult een bestand de blokken van een ander. Wat in geen blok van dat \
        andere bestand past, zou zonder een woord verdwijnen.
        """,
      en: """
        Within `{{<frame}}` one file fills the blocks of another. What fits no block of that other \
        file would disappear without a word.
        """),
    help: Wording(
      nl: "Gebruik een blok dat het kader heeft, of voeg het daar toe.",
      en: "Use a block that the frame has, or add it there."),
    failing: [
      """
      @@ Templates/contact.html
      {{<kader}}{{$titel}}Contact{{/titel}}→{{$tittel}}←x{{/tittel}}{{/kader}}
      @@ Templates/kader.html
      <title>{{$titel}}Privacy{{/titel}}</title>
      """,
      """
      @@ Templates/contact.html
      {{<kader}}→Contact←{{/kader}}
      @@ Templates/kader.html
      <title>{{$titel}}Privacy{{/titel}}</title>
      """,
    ],
    passing: [
      """
      @@ Templates/contact.html
      {{<kader}}{{$titel}}Contact{{/titel}}{{/kader}}
      @@ Templates/kader.html
      <title>{{$titel}}Privacy{{/titel}}</title>
      """
    ],
    check: .reading(code: "TPL09")
  )
}
