import ArgumentParser
import Recordkeeping

/// What every command has that adds something to a register.
struct AdditionOptions: ParsableArguments {
  @OptionGroup var place: RegisterOption

  @OptionGroup var speech: LanguageOption

  /// Writes what was added, once it was held against the rules, and says what is open in it.
  func add(
    toRegisterOf id: String? = nil, _ make: (Checkup) throws(RunError) -> Addition
  ) throws(RunError) {
    let day = Day.today()
    let checkup = try place.only(on: day, holding: id)
    let addition = try make(checkup)
    let verdict = addition.edit.verdict(on: day)
    guard verdict.isAllowed else { throw verdict.refusal }
    let reversal = UndoAdvice(Environment.gitSearch).command(for: addition.edit)
    try addition.edit.write()
    let message = AdditionMessage(
      addition, on: day, in: speech.language(for: [checkup]), reversal: reversal)
    try CheckedOutput.standard.write(message.text)
    try CheckedOutput.standard.finish()
  }
}
