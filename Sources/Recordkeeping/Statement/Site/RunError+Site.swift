extension RunError {
  static func pathUnusable(_ path: String) -> RunError {
    RunError(
      Wording(
        nl: "kan de pagina \(SafeText.shown(path)) niet maken",
        en: "cannot make the page \(SafeText.shown(path))"),
      why: Wording(
        nl: "dit kan geen adres in een site zijn", en: "this cannot be an address in a site"))
  }

  static func pathsCollide(_ path: String, _ other: String) -> RunError {
    RunError(
      Wording(
        nl: "kan de pagina \(SafeText.shown(path)) niet maken",
        en: "cannot make the page \(SafeText.shown(path))"),
      why: Wording(
        nl: "op veel computers is dat dezelfde plaats als \(SafeText.shown(other))",
        en: "on many computers that is the same place as \(SafeText.shown(other))"))
  }
}

/// What is said of a site's folder; `place` is its path, safe to print.
struct SiteWords {
  let place: DiskPath
  /// Whether a site stood there before.
  var hasSite = false

  func cannotWrite(_ why: Wording, next: Wording? = nil) -> RunError {
    RunError(
      Wording(nl: "kan \(place.shown) niet schrijven", en: "cannot write \(place.shown)"), why: why,
      state: state,
      next: next)
  }

  func cannotWrite(_ fault: SiteFault, why: Wording) -> RunError {
    let path = place.appending(fault.path).shown
    return RunError(
      Wording(nl: "kan \(path) niet schrijven", en: "cannot write \(path)"), why: why, state: state,
      next: fault.fault.isLackOfRoom ? Self.makeRoom : nil)
  }

  /// The new site is there, but the disk does not say that it has the switch.
  func notSettled(_ fault: SystemFault) -> RunError {
    RunError(
      Wording(
        nl: "kan niet zeggen dat \(place.shown) blijvend op de schijf staat",
        en: "cannot tell that \(place.shown) is on the disk for good"),
      why: fault.words,
      state: Wording(
        nl: "De nieuwe site staat er helemaal, maar na een stroomstoring kan de oude terug zijn.",
        en: "The new site is there as a whole, but after a power cut the old one may be back."),
      next: Wording(nl: "Voer de opdracht nog eens uit.", en: "Run the command once more."))
  }

  var parentMissing: RunError {
    cannotWrite(
      Wording(
        nl: "de map \(place.parent.shown) bestaat niet", en: "the folder \(place.parent.shown) does not exist"
      ),
      next: Wording(nl: "Maak die map eerst.", en: "Make that folder first."))
  }

  func parentClosed(_ fault: SystemFault) -> RunError {
    cannotWrite(
      fault.words,
      next: Wording(
        nl:
          "avgreg bouwt de nieuwe site naast de oude, dus ook in \(place.parent.shown) moet u kunnen schrijven.",
        en: "avgreg builds the new site beside the old one, so you need to be able to write in "
          + "\(place.parent.shown) too."))
  }

  var notAFolder: RunError {
    cannotWrite(
      Wording(nl: "het is geen map", en: "it is not a folder"),
      next: Wording(nl: "Noem een nieuwe of een lege map.", en: "Name a new or an empty folder."))
  }

  func linked(_ target: DiskPath?) -> RunError {
    let target = target.map { " (\($0.shown))" } ?? ""
    return cannotWrite(
      Wording(nl: "het is een symbolische koppeling", en: "it is a symbolic link"),
      next: Wording(
        nl: "Noem de map waar de koppeling naar wijst zelf\(target).",
        en: "Name the folder that the link points to\(target)."))
  }

  var foreign: RunError {
    cannotWrite(
      Wording(
        nl: "er staan bestanden in die avgreg niet heeft geschreven",
        en: "it holds files that avgreg did not write"),
      next: Wording(
        nl: "Noem een nieuwe of een lege map, zoals \(place.appending("site").shown).",
        en: "Name a new or an empty folder, such as \(place.appending("site").shown)."))
  }

  /// Pages for others lie there: nobody is to publish what is internal, or to look for the site among it.
  func mixed(_ kind: SiteKind, with other: DiskPath) -> RunError {
    switch kind {
    case .published:
      cannotWrite(
        Wording(
          nl: "\(other.shown) bevat een interne inzage, en die komt niet op een site",
          en: "\(other.shown) holds an internal view, and that does not go on a site"),
        next: Self.elsewhere)
    case .internal:
      cannotWrite(
        Wording(
          nl: "\(other.shown) is een site, en een interne inzage komt niet op een site",
          en: "\(other.shown) is a site, and an internal view does not go on a site"),
        next: Self.elsewhere)
    }
  }

  /// The next check would take the pages for records.
  func amongRecords(_ folder: DiskPath) -> RunError {
    let site = folder.parent.appending("site").quoted
    return cannotWrite(
      Wording(
        nl: "in \(folder.shown) liggen de records van een register",
        en: "\(folder.shown) holds the records of a register"),
      next: Wording(
        nl: "Noem een map die daar buiten ligt, zoals \(site).",
        en: "Name a folder that lies outside it, such as \(site)."))
  }

  var manifestDamaged: RunError {
    cannotWrite(
      Wording(
        nl: "de lijst \(SiteManifest.name.shown) daarin is beschadigd, dus is niet te zien wat van avgreg is",
        en: "the list \(SiteManifest.name.shown) in it is damaged, so what is avgreg's cannot be told"),
      next: Wording(
        nl: "Schrijf naar een nieuwe map en zet uw eigen bestanden daarin over.",
        en: "Write to a new folder and move your own files to it."))
  }

  var manifestTooLarge: RunError {
    cannotWrite(
      Wording(
        nl: "de lijst \(SiteManifest.name.shown) daarin is groter dan \(SiteManifest.longest >> 20) MiB",
        en: "the list \(SiteManifest.name.shown) in it is larger than \(SiteManifest.longest >> 20) MiB"),
      next: Wording(
        nl:
          "avgreg schrijft zo'n lijst niet. Schrijf naar een nieuwe map en zet uw eigen bestanden daarin over.",
        en: "avgreg writes no such list. Write to a new folder and move your own files to it."))
  }

  var standsInside: RunError {
    cannotWrite(
      Wording(
        nl: "u staat zelf in deze map, en die wordt vervangen",
        en: "you stand in this folder yourself, and it will be replaced"),
      next: Wording(nl: "Ga met `cd ..` een map omhoog.", en: "Go up one folder with `cd ..`."))
  }

  var busy: RunError {
    cannotWrite(
      Wording(nl: "een andere avgreg is daar al bezig", en: "another avgreg is already at work there"),
      next: Wording(nl: "Probeer het opnieuw als die klaar is.", en: "Try again when it has finished."))
  }

  var changed: RunError {
    cannotWrite(
      Wording(
        nl: "iemand anders heeft de map net vervangen", en: "someone else has just replaced the folder"),
      next: Wording(nl: "Probeer het opnieuw.", en: "Try again."))
  }

  func inTheWay(_ path: DiskPath) -> RunError {
    cannotWrite(
      Wording(
        nl: "\(path.shown) staat op de plaats van een pagina, en is niet van avgreg",
        en: "\(path.shown) stands in the place of a page, and is not avgreg's"),
      next: Wording(nl: "Geef het een andere naam.", en: "Give it another name."))
  }

  func tooDeep(_ path: DiskPath) -> RunError {
    cannotWrite(
      Wording(nl: "\(path.shown) ligt te veel mappen diep", en: "\(path.shown) lies too many folders deep"),
      next: Wording(nl: "Leg het hoger of buiten de site.", en: "Move it up, or out of the site."))
  }

  func switchRefused(_ fault: SystemFault) -> RunError {
    cannotWrite(
      Wording(
        nl: "de map is hier niet in een stap te vervangen (\(fault.words.nl))",
        en: "the folder cannot be replaced in one step here (\(fault.words.en))"),
      next: Wording(
        nl: "Schrijf naar een nieuwe map, of een map daarin, en zet die zelf op de plaats van de oude.",
        en: "Write to a new folder, or a folder within, and put that in the place of the old one yourself."))
  }

  func leftBehind(_ remains: DiskPath, _ fault: SiteFault) -> RunError {
    let path = remains.appending(fault.path)
    return RunError(
      Wording(nl: "kan \(path.shown) niet opruimen", en: "cannot clear away \(path.shown)"),
      why: fault.fault.words,
      state: Wording(nl: "De nieuwe site staat er helemaal.", en: "The new site is there as a whole."),
      next: Wording(
        nl: "Kijk of u daarvan iets wilt houden en verwijder \(remains.shown) zelf.",
        en: "See whether you want to keep anything of it and remove \(remains.shown) yourself."))
  }

  private var state: Wording? {
    hasSite ? Wording(nl: "De oude site staat er nog.", en: "The old site is still there.") : nil
  }

  private static let elsewhere = Wording(
    nl: "Noem een map die daar helemaal buiten ligt.", en: "Name a folder that lies wholly outside it.")

  private static let makeRoom = Wording(
    nl: "Maak ruimte en probeer het opnieuw.", en: "Make room and try again.")
}
