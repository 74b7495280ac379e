/// The faults of templates, as flaws.
enum TemplateFault {
  static func malformed(_ span: Span) -> Flaw {
    Flaw(
      "TPL01", at: span,
      detail: Wording(
        nl: "een tag begint met `{{`, bevat één naam en eindigt op dezelfde regel met `}}`",
        en: "a tag begins with `{{`, holds one name and ends with `}}` on the same line"))
  }

  static func unsupported(_ span: Span) -> Flaw {
    Flaw(
      "TPL02", at: span,
      detail: Wording(
        nl: "wordt hier niet gebruikt: een waarde die naar haar soort veilige HTML is, wordt niet omgezet",
        en: "not used here: a value that is safe HTML by its type is not escaped"))
  }

  static func unclosed(_ tag: TemplateTag) -> Flaw {
    Flaw(
      "TPL03", at: tag.span,
      detail: Wording(nl: "`\(tag.name)` wordt niet gesloten", en: "`\(tag.name)` is not closed"),
      help: Wording(nl: "Zet `{{/\(tag.name)}}` aan het eind.", en: "Put `{{/\(tag.name)}}` at the end."))
  }

  static func closesNothing(_ tag: TemplateTag) -> Flaw {
    Flaw(
      "TPL03", at: tag.span,
      detail: Wording(nl: "er staat niets meer open", en: "nothing is open any more"))
  }

  static func closesAnother(_ tag: TemplateTag, opened: TemplateTag) -> Flaw {
    Flaw(
      "TPL03", at: tag.span,
      detail: Wording(nl: "open staat `\(opened.name)`", en: "open is `\(opened.name)`"),
      help: Wording(nl: "Schrijf `{{/\(opened.name)}}`.", en: "Write `{{/\(opened.name)}}`."))
  }

  static func unknownPartial(_ tag: TemplateTag, path: String) -> Flaw {
    Flaw(
      "TPL04", at: tag.span,
      detail: Wording(nl: "er is geen bestand `\(path)`", en: "there is no file `\(path)`"))
  }

  static func unusedFile(_ template: Template, near: String?) -> Flaw {
    Flaw(
      "TPL12", at: Span(file: template.number, start: 0, end: 0),
      help: near.map { Wording(nl: "Bedoelt u `\($0)`?", en: "Did you mean `\($0)`?") })
  }

  static func tooDeep(_ span: Span) -> Flaw {
    Flaw(
      "TPL05", at: span,
      detail: Wording(
        nl: "dieper dan \(Template.deepest) in elkaar",
        en: "nested deeper than \(Template.deepest)"))
  }

  static func circular(_ tag: TemplateTag) -> Flaw {
    Flaw(
      "TPL05", at: tag.span,
      detail: Wording(
        nl: "`\(tag.name)` komt zo weer bij zichzelf uit",
        en: "`\(tag.name)` comes back to itself this way"))
  }

  static func tooLarge(_ span: Span) -> Flaw {
    Flaw(
      "TPL05", at: span,
      detail: Wording(nl: "de pagina wordt hier te groot", en: "the page becomes too large here"))
  }

  static func unknownName(_ tag: TemplateTag, known: some Sequence<String>) -> Flaw {
    let near = Nearest.word(to: tag.name, among: known)
    return Flaw(
      "TPL06", at: tag.span,
      detail: Wording(
        nl: "deze pagina heeft geen `\(tag.name)`",
        en: "this page has no `\(tag.name)`"),
      help: near.map { Wording(nl: "Bedoelt u `\($0)`?", en: "Did you mean `\($0)`?") })
  }

  static func word(_ fault: WordFault, at span: Span) -> Flaw {
    Flaw("TPL07", at: span, detail: fault.detail)
  }

  static func unprintable(_ tag: TemplateTag) -> Flaw {
    Flaw(
      "TPL08", at: tag.span,
      detail: Wording(
        nl: "`\(tag.name)` is een groep, een lijst of ja/nee",
        en: "`\(tag.name)` is a group, a list or yes/no"),
      help: Wording(
        nl: "Gebruik `{{#\(tag.name)}}` … `{{/\(tag.name)}}`.",
        en: "Use `{{#\(tag.name)}}` … `{{/\(tag.name)}}`."))
  }

  static func empty(_ tag: TemplateTag) -> Flaw {
    Flaw(
      "TPL08", at: tag.span,
      detail: Wording(nl: "`\(tag.name)` is leeg", en: "`\(tag.name)` is empty"),
      help: Wording(
        nl: "Zet de tag met de tekst eromheen tussen `{{#\(tag.name)}}` en `{{/\(tag.name)}}`.",
        en: "Put the tag and the text around it between `{{#\(tag.name)}}` and `{{/\(tag.name)}}`."))
  }

  static func unknownBlock(_ block: TemplateTag, layout: TemplateTag) -> Flaw {
    Flaw(
      "TPL09", at: block.span,
      detail: Wording(
        nl: "`\(layout.name)` heeft geen blok `\(block.name)`",
        en: "`\(layout.name)` has no block `\(block.name)`"))
  }

  static func blockTwice(_ block: TemplateTag) -> Flaw {
    Flaw(
      "TPL09", at: block.span,
      detail: Wording(
        nl: "het blok `\(block.name)` is hierboven al ingevuld",
        en: "the block `\(block.name)` is filled above already"))
  }

  static func outsideBlocks(_ span: Span) -> Flaw {
    Flaw(
      "TPL09", at: span,
      detail: Wording(
        nl: "dit staat buiten de blokken en zou nergens verschijnen",
        en: "this stands outside the blocks and would appear nowhere"))
  }

  static func unquoted(_ span: Span) -> Flaw { Flaw("TPL10", at: span) }

  static func inCode(_ tag: TemplateTag) -> Flaw {
    Flaw(
      "TPL10", at: tag.span,
      detail: Wording(
        nl: "`\(tag.name)` staat in een script of stijl, en die voert een browser uit",
        en: "`\(tag.name)` stands in a script or style, and that a browser carries out"),
      help: Wording(
        nl: "Zet de waarde in de tekst, of in een eigen attribuut: `data-naam=\"{{\(tag.name)}}\"`.",
        en: "Put the value in the text, or in an attribute of your own: `data-name=\"{{\(tag.name)}}\"`."))
  }

  static func noAddress(_ tag: TemplateTag, in attribute: String) -> Flaw {
    Flaw(
      "TPL10", at: tag.span,
      detail: Wording(
        nl: "`\(attribute)` begint met `\(tag.name)`, en dat is geen adres",
        en: "`\(attribute)` begins with `\(tag.name)`, and that is no address"),
      help: Wording(
        nl: "Begin `\(attribute)` met een adres, zoals `{{address}}`, of met vaste tekst, zoals `mailto:`.",
        en:
          "Begin `\(attribute)` with an address, such as `{{address}}`, or with fixed text, such as `mailto:`."
      ))
  }

  static func fileInTag(_ tag: TemplateTag) -> Flaw {
    Flaw(
      "TPL10", at: tag.span,
      detail: Wording(
        nl: "`\(tag.name)` staat binnen een HTML-tag, een script of een stijl",
        en: "`\(tag.name)` stands within an HTML tag, a script or a style"),
      help: Wording(
        nl: "Zet de hele tag in dat bestand of blok, of schrijf de waarde hier: `title=\"{{naam}}\"`.",
        en: "Put the whole tag in that file or block, or write the value here: `title=\"{{name}}\"`."))
  }

  static func tagUnclosed(_ span: Span) -> Flaw {
    Flaw(
      "TPL10", at: span,
      detail: Wording(
        nl: "deze HTML-tag, dit script of deze stijl eindigt niet in hetzelfde bestand of blok",
        en: "this HTML tag, script or style does not end in the same file or block"),
      help: Wording(
        nl: "Sluit hem hier, met `>` of met `</script>` of `</style>`.",
        en: "Close it here, with `>`, or with `</script>` or `</style>`."))
  }
}
