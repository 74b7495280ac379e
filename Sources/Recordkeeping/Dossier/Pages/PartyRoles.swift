/// In which ways an activity has to do with parties, each party once, in the order of the register.
struct PartyRoles {
  /// The parties of an activity and the words of the internal view for what they are in it.
  let named: [(id: String, keys: [String])]

  init(in activity: ProcessingActivity, of register: Register) {
    var order: [String] = []
    var keys: [String: [String]] = [:]
    func note(_ ids: [String], _ key: String) {
      for id in ids {
        if keys[id] == nil { order.append(id) }
        if !(keys[id] ?? []).contains(key) { keys[id, default: []].append(key) }
      }
    }
    note(activity.allRecipients.map(\.value), "as-recipient")
    note(activity.jointControllers.map(\.id), "as-joint")
    note(activity.controllers.map(\.id), "as-client")
    let subProcessors = [activity.subProcessors] + activity.controllers.map { $0.subProcessors }
    note(subProcessors.flatMap { $0?.value.value?.ids ?? [] }, "as-sub-processor")
    let devices = activity.cookies.flatMap { cookie in
      [cookie.provider, cookie.platform].compactMap { $0?.value.id }
        + (cookie.thirdPartyAccess?.value.value?.ids ?? [])
    }
    note(devices.filter { $0 != "self" }, "as-device")
    note(
      activity.purposes.flatMap { $0.consent?.relyingControllers?.value.value?.ids ?? [] }, "as-relying")
    let sources = activity.personalData.flatMap { $0.source?.value.ids ?? [] }
    note(sources.filter { register.party($0) != nil }, "as-source")
    named = order.map { ($0, keys[$0] ?? []) }
  }
}
