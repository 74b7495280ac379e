extension ProcessingActivity {
  /// Every party that it names, in whatever part; words of a list of sources that are no party stand there too.
  var mentions: [Located<String>] {
    var all = receivers + named(self.jointControllers) + self.controllers.flatMap(mentions)
    for row in self.personalData { all += row.source?.value.items ?? [] }
    return all + relyingControllers + self.cookies.flatMap(mentions)
  }

  /// Every party that gets its data in whatever part, as far as it names them.
  var everyReceiver: [Located<String>] {
    let called = self.controllers.flatMap { items($0.subProcessors) }
    return receivers + named(self.jointControllers) + called + relyingControllers
      + self.cookies.flatMap(mentions)
  }

  /// Those that rely on a consent to it (AVG recital 42).
  var relyingControllers: [Located<String>] {
    self.purposes.flatMap { items($0.consent?.relyingControllers) }
  }

  /// The parties that get its data: recipients and sub-processors.
  var receivers: [Located<String>] { allRecipients + items(self.subProcessors) }

  /// Those that get data through the cookies of the own site; what another's platform sets, it answers for.
  var partiesOfOwnCookies: [Located<String>] {
    self.cookies.filter { $0.platform == nil }.flatMap { cookie in
      [cookie.provider].compactMap { word in word.map { Located($0.value.id, at: $0.span) } }
        + items(cookie.thirdPartyAccess)
    }
  }

  private func named(_ arrangements: [JointController]) -> [Located<String>] {
    arrangements.map { Located($0.id, at: $0.span) }
  }

  private func mentions(of client: ClientController) -> [Located<String>] {
    [Located(client.id, at: client.span)] + items(client.subProcessors)
  }

  private func mentions(of cookie: Cookie) -> [Located<String>] {
    let words = [cookie.provider, cookie.platform].compactMap(\.self)
    return words.map { Located($0.value.id, at: $0.span) } + items(cookie.thirdPartyAccess)
  }

  private func items(_ list: Located<Answer<WordList>>?) -> [Located<String>] {
    list?.value.value?.items ?? []
  }
}
