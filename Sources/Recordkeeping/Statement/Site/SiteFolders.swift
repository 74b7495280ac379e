/// The folders of a site that is made of several registers: each has that of its own name.
enum SiteFolders {
  /// Throws for a register whose name cannot be an address, and for two of one name.
  static func check(_ registers: [FoundRegister]) throws(RunError) {
    var taken: [String: FoundRegister] = [:]
    for register in registers {
      guard Site.isUsable(register.name) else { throw .folderUnusable(register) }
      if let other = taken.updateValue(register, forKey: register.name.lowercased()) {
        throw .foldersCollide(other, register)
      }
    }
  }
}

extension RunError {
  /// A register whose folder has a name that cannot be an address.
  static func folderUnusable(_ register: FoundRegister) -> RunError {
    let name = SafeText.shown(register.name)
    return RunError(
      Wording(
        nl: "kan van \(register.called) geen map in de site maken",
        en: "cannot make a folder of the site for \(register.called)"),
      why: Wording(
        nl:
          "de naam \(name) kan geen adres zijn: dat begint niet met een punt en bevat geen spatie, dubbele punt of backslash",
        en:
          "the name \(name) cannot be an address: that does not begin with a point and holds no space, colon or backslash"
      ),
      next: Wording(
        nl: "Geef de map een andere naam, zoals \(usable(name)), of maak van dit register een site apart.",
        en: "Rename the folder, to \(usable(name)) for instance, or render this register apart."))
  }

  /// Two registers of one name, or of names that many computers take for one.
  static func foldersCollide(_ first: FoundRegister, _ second: FoundRegister) -> RunError {
    RunError(
      Wording(
        nl: "kan \(first.called) en \(second.called) niet in één site zetten",
        en: "cannot put \(first.called) and \(second.called) into one site"),
      why: Wording(
        nl: "hun mappen heten hetzelfde, dus hun pagina's zouden op dezelfde plaats komen",
        en: "their folders have the same name, so their pages would come in the same place"),
      next: Wording(
        nl: "Geef een van beide mappen een andere naam, of maak er twee sites van.",
        en: "Rename one of the folders, or render them apart."))
  }

  /// A name like one that cannot be an address, which can.
  private static func usable(_ name: String) -> String {
    let words = name.lowercased().utf8.split { !($0.isLetter || $0.isDigit || $0 >= 0x80) }
    let usable = words.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: "-")
    return usable.isEmpty ? "register" : usable
  }
}
