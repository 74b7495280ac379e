extension Visit<ClientControllerKeys> {
  /// Whether work for the client goes on: it has begun and is not over, and neither is the activity (AVG art. 28, 30(2)).
  var isServed: Bool {
    guard let activity else { return false }
    return ![.planned, .ended].contains(activity.status?.value) && record.isUnderWay(on: context.day)
  }
}
