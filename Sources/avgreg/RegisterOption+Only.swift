import Recordkeeping

extension RegisterOption {
  /// The one register that was named or where one stands, read and checked for a day. Where there are several, the one
  /// that holds the record of an id.
  func only(on day: Day, holding id: String? = nil) throws(RunError) -> Checkup {
    let found = try find()
    let (checkups, faults) = Checkup.load(found, on: day)
    if let fault = faults.first { throw fault }
    if let id { return try FoundRecord.find(id, in: checkups).checkup }
    guard checkups.count == 1, let checkup = checkups.first else { throw .oneRegister(of: found) }
    return checkup
  }
}

extension RunError {
  /// Several registers where one is meant: wrong use.
  static func oneRegister(of found: FoundRegisters) -> RunError {
    let names = found.registers.map(\.path.shown)
    let first = found.registers.first?.path.quoted ?? ""
    return RunError(
      Wording(nl: "kan niet kiezen welk register u bedoelt", en: "cannot choose which register is meant"),
      why: Wording(
        nl: "het zijn er \(names.count): \(names.joined(separator: ", "))",
        en: "there are \(names.count): \(names.joined(separator: ", "))"),
      next: Wording(
        nl: "Noem het register, zoals --register \(first).",
        en: "Name the register, such as --register \(first)."),
      status: 64)
  }
}
