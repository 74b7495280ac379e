extension RunError {
  static func cannotRead(_ path: DiskPath, _ fault: SystemFault) -> RunError {
    cannotRead(path, why: fault.words)
  }

  static func cannotRead(_ path: DiskPath, why: Wording) -> RunError {
    RunError(Wording(nl: "kan \(path.shown) niet lezen", en: "cannot read \(path.shown)"), why: why)
  }

  /// No register where one stands, or at a path that was named.
  public static func noRegister(_ path: DiskPath?) -> RunError {
    let place = path.map { Wording(nl: "in \($0.shown)", en: "in \($0.shown)") }
    return RunError(
      Wording(
        nl: "geen register gevonden \(place?.nl ?? "op de plaats waar u staat")",
        en: "no register found \(place?.en ?? "where you stand")"),
      why: Wording(
        nl: "een register is een map met `organisation.md`",
        en: "a register is a folder with `organisation.md`"),
      next: Wording(nl: "Begin met `avgreg init`.", en: "Start with `avgreg init`."))
  }

  static func organisationMissing(_ path: DiskPath) -> RunError {
    let entries = (try? OpenFolder(path).entries()) ?? []
    // Notepad and the like give a file another ending than one sees.
    let other = entries.first { entry in
      entry.kind == .regular && entry.name.text.flatMap(RecordName.meant)?.file == "organisation.md"
    }
    let rename = other.map { other in
      Wording(
        nl: "Noem \(path.appending(other.name).shown) voortaan `organisation.md`.",
        en: "Give \(path.appending(other.name).shown) the name `organisation.md`.")
    }
    return RunError(
      Wording(
        nl: "kan het register \(path.shown) niet lezen", en: "cannot read the register \(path.shown)"),
      why: Wording(
        nl: "er zijn activiteiten, maar `organisation.md` ontbreekt",
        en: "there are activities, but `organisation.md` is missing"),
      next: rename
        ?? Wording(
          nl: "Zet daarin wie verantwoordelijk is; `avgreg init` maakt er een.",
          en: "Say in it who is responsible; `avgreg init` makes one."))
  }

  static func registerLinked(_ path: DiskPath) -> RunError {
    RunError(
      Wording(nl: "lees het register \(path.shown) niet", en: "do not read the register \(path.shown)"),
      why: Wording(nl: "het is een symbolische koppeling", en: "it is a symbolic link"),
      next: Wording(
        nl: "Noem de map waar de koppeling naar wijst zelf.", en: "Name the folder that the link points to."))
  }

  static func nameNotText(_ path: DiskPath) -> RunError {
    RunError(
      Wording(nl: "kan het register \(path.shown) niet lezen", en: "cannot read the register \(path.shown)"),
      why: Wording(
        nl: "de naam van de map is geen tekst in UTF-8", en: "the folder's name is not text in UTF-8"),
      next: Wording(nl: "Geef de map een andere naam.", en: "Give the folder another name."))
  }
}
