extension ProcessingActivity {
  /// Every party that it names, in whatever part; words of a list of sources that are no party stand there too.
  var mentions: [Located<String>] {
    let sources = self.personalData.flatMap { $0.source?.value.items ?? [] }
    let relying = self.purposes.flatMap { items($0.consent?.relyingControllers) }
    let parts = [
      allRecipients, items(self.subProcessors), self.jointControllers.map { Located($0.id, at: $0.span) },
      self.controllers.flatMap(mentions), sources, relying, self.cookies.flatMap(mentions),
    ]
    return parts.flatMap(\.self)
  }

  /// The parties that get its data: recipients and sub-processors.
  var receivers: [Located<String>] { allRecipients + items(self.subProcessors) }

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
