extension URLPolicy {
  static let empty = Wording(nl: "er staat geen adres", en: "there is no address")
  static let backslash = Wording(
    nl: "een adres bevat geen `\\`; sommige browsers lezen het als `/`",
    en: "an address holds no `\\`; some browsers read it as `/`")
  static let scheme = Wording(
    nl: "het adres begint niet met `https:`, `http:`, `mailto:` of `tel:`",
    en: "the address does not begin with `https:`, `http:`, `mailto:` or `tel:`")
  static let noScheme = Wording(
    nl: "`https://` ontbreekt aan het begin; zo zoekt de browser een pagina op uw eigen site",
    en: "`https://` is missing at the start; like this the browser looks for a page on your own site")
  static let fromOnePage = Wording(
    nl: "deze tekst komt op meer pagina's te staan, en niet vanaf elke leidt dit adres ergens heen",
    en: "this text comes to stand on several pages, and not from each of them does this address lead anywhere"
  )
  static let otherHost = Wording(
    nl: "een adres met `//` vooraan leidt naar een andere site zonder te zeggen hoe",
    en: "an address that begins with `//` leads to another site without saying how")
  static let noSlashes = Wording(
    nl: "na `https:` ontbreekt `//`", en: "`//` is missing after `https:`")
  static let userinfo = Wording(
    nl: "voor de `@` staat een naam, die op een andere site lijkt",
    en: "a name stands before the `@`, which looks like another site")
  static let host = Wording(
    nl: "de naam van de site ontbreekt of bevat een teken dat er niet in hoort",
    en: "the name of the site is missing or holds a sign that does not belong in it")
  static let noRecipient = Wording(
    nl: "na `mailto:` ontbreekt een e-mailadres", en: "an e-mail address is missing after `mailto:`")
  static let noNumber = Wording(
    nl: "na `tel:` ontbreekt een telefoonnummer, zoals `+31201234567`",
    en: "a telephone number is missing after `tel:`, such as `+31201234567`")
}
