extension ProcessingActivity {
  /// Whether people are told of it.
  var isTold: Bool {
    if case .nothing? = self.statement?.value { false } else { true }
  }

  /// Whether a statement may say anything of it; work for clients never reaches the site.
  var mayBeRead: Bool { isOwn && isTold }
}

extension Party {
  /// Whether a statement may say anything of it; clients and the organisation's own departments come in none.
  var mayBeRead: Bool { ![.client, .internal].contains(self.role?.value) }
}
