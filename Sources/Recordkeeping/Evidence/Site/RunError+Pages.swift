extension RunError {
  /// Nothing under the paths is a page.
  static func noPages(_ paths: [DiskPath]) -> RunError {
    let shown = paths.map(\.shown).joined(separator: ", ")
    return RunError(
      Wording(nl: "geen pagina's gevonden in \(shown)", en: "no pages found in \(shown)"),
      why: Wording(
        nl: "geen bestand eindigt op .html, .htm of .xhtml, en er is geen opname van een bezoek",
        en: "no file ends in .html, .htm or .xhtml, and there is no recording of a visit"),
      next: Wording(
        nl:
          "Noem de map van de gebouwde website, pagina's die u uit de browser hebt bewaard, of een HAR-bestand.",
        en: "Name the folder of the built site, pages that you saved from a browser, or a HAR file."))
  }

  static func pageTooLarge(_ path: DiskPath, _ size: Int) -> RunError {
    RunError(
      Wording(nl: "lees \(path.shown) niet", en: "do not read \(path.shown)"),
      why: Wording(
        nl: "een pagina mag 4 MiB groot zijn, deze is \(size) bytes",
        en: "a page may have 4 MiB, this one has \(size) bytes"))
  }

  static func recordingTooLarge(_ path: DiskPath, _ size: Int) -> RunError {
    RunError(
      Wording(nl: "lees \(path.shown) niet", en: "do not read \(path.shown)"),
      why: Wording(
        nl: "een opname mag \(FoundRecording.largest >> 20) MiB groot zijn, deze is \(size) bytes",
        en: "a recording may have \(FoundRecording.largest >> 20) MiB, this one has \(size) bytes"))
  }

  static func pageLinked(_ path: DiskPath) -> RunError {
    RunError(
      Wording(nl: "lees \(path.shown) niet", en: "do not read \(path.shown)"),
      why: Wording(nl: "het is een symbolische koppeling", en: "it is a symbolic link"),
      next: Wording(
        nl: "Noem zelf waar de koppeling naar wijst.", en: "Name what the link points to yourself."))
  }

  static func pageNameNotText(_ path: DiskPath) -> RunError {
    cannotRead(
      path,
      why: Wording(nl: "de naam is geen tekst in UTF-8", en: "the name is not text in UTF-8"))
  }

  static func folderTooDeep(_ path: DiskPath) -> RunError {
    cannotRead(
      path,
      why: Wording(
        nl: "mappen staan meer dan \(SiteFolder.depthLimit) diep in elkaar",
        en: "folders are nested more than \(SiteFolder.depthLimit) deep"))
  }

  static func siteTooLarge(_ path: DiskPath) -> RunError {
    RunError(
      Wording(nl: "lees niet verder dan \(path.shown)", en: "read no further than \(path.shown)"),
      why: Wording(
        nl: "er zijn meer dan \(SiteFolder.mostPages) bestanden, of zij zijn samen groter dan 1 GiB",
        en: "there are more than \(SiteFolder.mostPages) files, or together they have more than 1 GiB"),
      next: Wording(nl: "Noem delen van de website apart.", en: "Name parts of the site one by one."))
  }

  /// More than one register for one site.
  public static func severalRegisters(_ found: FoundRegisters) -> RunError {
    let names = found.registers.map(\.path.shown)
    let first = found.registers.first?.path.quoted ?? ""
    return RunError(
      Wording(
        nl: "kan de website niet met \(names.count) registers vergelijken",
        en: "cannot hold the site against \(names.count) registers"),
      why: Wording(nl: "een website hoort bij één register", en: "a site belongs to one register"),
      next: Wording(nl: "Kies er een: `--register \(first)`.", en: "Choose one: `--register \(first)`."),
      status: 64)
  }
}
