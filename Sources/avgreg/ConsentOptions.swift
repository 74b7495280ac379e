import ArgumentParser
import Recordkeeping

/// The options of every command about consent texts.
struct ConsentOptions: ParsableArguments {
  @OptionGroup var register: RegisterOption

  @Option(help: "How to write it.")
  var format = AnswerFormat.text

  @OptionGroup var speech: LanguageOption

  /// The language to speak: asked for, else the environment's, else Dutch for a Dutch register.
  func language(for registers: [ConsentRegister]) -> Language {
    if let language = speech.language ?? LanguageOption.environment { return language }
    return registers.first.map(\.isDutch) ?? true ? .nl : .en
  }

  /// The registers with their texts; of their history only what can hold the text of an id, where one is asked for, and
  /// only what was committed up to a day.
  func load(about id: String? = nil, until day: Day = Day.today()) throws(RunError) -> [ConsentRegister] {
    let found = try register.find()
    if let fault = found.faults.first { throw fault }
    return try found.registers.map { (register) throws(RunError) in
      try ConsentRegister.load(register, until: day, with: Environment.gitSearch, about: id)
    }
  }
}
