extension Register {
  /// The drafts that would stand on the site; they are finished where nothing is found.
  var draftsForSite: [ProcessingActivity] {
    activities.filter { $0.status?.value == .draft && $0.hasStatement }
  }

  /// The same where nothing else stands on the site, so that there is none without them.
  var draftsThatSiteWaitsFor: [ProcessingActivity] {
    let isShown = activities.contains { activity in
      [.active, .ended].contains(activity.status?.value) && activity.hasStatement
    }
    return isShown ? [] : draftsForSite
  }
}

extension ProcessingActivity {
  /// Whether it says in which statements it stands; work for clients stands in none.
  fileprivate var hasStatement: Bool { isOwn && self.statement?.value.value != nil }
}
