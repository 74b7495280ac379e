/// The manual page of a command, from what its help says.
struct CommandManual {
  let command: CommandDescription
  /// The other commands, to which the page of the program leads.
  let pages: [CommandDescription]

  /// The name of the page: `avgreg-check`.
  static func name(of command: CommandDescription) -> String { command.path.joined(separator: "-") }

  private var name: String { Self.name(of: command) }
  private var capitals: String {
    String(decoding: name.utf8.map { $0.isLetter ? $0 & 0xDF : $0 }, as: UTF8.self)
  }

  private var isProgram: Bool { command.path.count == 1 }

  /// The page in mdoc.
  var source: String {
    var page = Mdoc(capitals, section: 1)
    page.macro("Sh NAME")
    page.macro("Nm \(name)")
    page.macro("Nd \(Mdoc.word(description))")
    page.macro("Sh SYNOPSIS")
    page.macro("Nm \(command.path.joined(separator: " "))")
    synopsis(&page)
    page.macro("Sh DESCRIPTION")
    let paragraphs = command.paragraphs.isEmpty ? [command.abstract] : command.paragraphs
    for (place, paragraph) in paragraphs.enumerated() {
      if place > 0 { page.macro("Pp") }
      page.text(paragraph)
    }
    subcommands(&page)
    arguments(&page)
    if isProgram { surroundings(&page) }
    ending(&page)
    return page.source
  }

  /// The first line of the help without its full stop, beginning with a small letter.
  private var description: String {
    let text =
      command.abstract.utf8.last == UInt8(ascii: ".") ? String(command.abstract.dropLast()) : command.abstract
    return String(text.prefix(1)).lowercasedASCII + text.dropFirst()
  }

  private var shown: [ArgumentDescription] { command.arguments.filter(\.isShown) }

  private func synopsis(_ page: inout Mdoc) {
    if !shown.filter({ !$0.names.isEmpty }).isEmpty { page.macro("Op Ar options") }
    for argument in shown where argument.kind == .option && !argument.isOptional {
      page.macro(flags(argument))
    }
    for argument in shown where argument.kind == .positional {
      let more = argument.isRepeating ? " ..." : ""
      page.macro("\(argument.isOptional ? "Op " : "")Ar \(argument.valueName)\(more)")
    }
    if !command.subcommands.isEmpty {
      page.macro("\(command.defaultSubcommand != nil ? "Op " : "")Ar command ...")
    }
  }

  private func subcommands(_ page: inout Mdoc) {
    let below = command.subcommands.filter { $0.isShown && $0.name != "help" }
    if below.isEmpty { return }
    page.macro("Pp")
    page.text("The commands:")
    page.macro("Bl -tag -width Ds")
    for command in below {
      page.macro("It Cm \(command.name)")
      page.text(command.abstract)
    }
    page.macro("El")
  }

  private func arguments(_ page: inout Mdoc) {
    if shown.isEmpty { return }
    page.macro("Pp")
    page.text("The arguments and options:")
    page.macro("Bl -tag -width Ds")
    for argument in shown {
      page.macro("It \(argument.kind == .positional ? "Ar \(argument.valueName)" : flags(argument))")
      page.text(argument.abstract)
      values(argument, &page)
      if argument.isRepeating, argument.kind == .option { page.text("It may be given more than once.") }
    }
    page.macro("El")
  }

  private func values(_ argument: ArgumentDescription, _ page: inout Mdoc) {
    if argument.values.isEmpty { return }
    let normal = argument.defaultValue.map { argument.values.contains($0) ? "; without it \($0)" : "" } ?? ""
    page.text("Values: \(argument.values.joined(separator: ", "))\(normal).")
    for value in argument.values {
      guard let meaning = argument.valueMeanings[value], !meaning.isEmpty else { continue }
      page.text("\(value): \(meaning.utf8.last == UInt8(ascii: ".") ? meaning : meaning + ".")")
    }
  }

  private func flags(_ argument: ArgumentDescription) -> String {
    let names = argument.names.map { "Fl \(Mdoc.word(String($0.dropFirst())))" }.joined(separator: " , ")
    return argument.kind == .option ? "\(names) Ar \(Mdoc.word(argument.valueName))" : names
  }

  private static let codes = [
    (0, "Done, and no error was found."),
    (1, "Something was found: an error in the register, or a difference that was asked for."),
    (2, "The work could not be done."),
    (64, "The command, an option or a name in it is not known."),
  ]

  private func surroundings(_ page: inout Mdoc) {
    page.macro("Sh ENVIRONMENT")
    page.macro("Bl -tag -width Ds")
    page.macro("It Ev LC_ALL , LC_MESSAGES , LANG")
    page.text("The language to answer in, where it begins with nl or en.")
    page.macro("It Ev NO_COLOR , CLICOLOR , CLICOLOR_FORCE , FORCE_COLOR , TERM")
    page.text("Whether a report has colours, unless `--color` says so.")
    page.macro("It Ev PATH")
    page.text("Where git is looked for; no other program is ever started.")
    page.macro("El")
    page.macro("Sh FILES")
    page.macro("Bl -tag -width Ds")
    page.macro("It Pa organisation.md")
    page.text("Makes a folder a register.")
    page.macro("It Pa activities/ , parties/")
    page.text("Its records, a file each.")
    page.macro("It Pa Registers/")
    page.text("A folder of registers, looked for from where one stands upwards.")
    page.macro("It Pa Templates/")
    page.text("Templates and words of one's own.")
    page.macro("El")
  }

  private func ending(_ page: inout Mdoc) {
    page.macro("Sh EXIT STATUS")
    page.macro("Bl -tag -width Ds")
    for (code, meaning) in Self.codes {
      page.macro("It \(code)")
      page.text(meaning)
    }
    page.macro("El")
    if !command.examples.isEmpty {
      page.macro("Sh EXAMPLES")
      for example in command.examples { page.example(example) }
    }
    let others = isProgram ? pages.map(Self.name).filter { $0 != name } : ["avgreg"]
    page.macro("Sh SEE ALSO")
    for other in others.sorted() { page.macro("Xr \(other) 1 ,") }
    page.macro("Xr avgreg-register 5")
  }
}
