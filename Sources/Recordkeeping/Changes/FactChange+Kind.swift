extension FactChange {
  /// The kinds of change, in the order in which they are told; each is a word under `change`.
  public enum Kind: String, CaseIterable, Sendable {
    case activityNew = "activity-new"
    case activityResumed = "activity-resumed"
    case activityEnded = "activity-ended"
    case activityGone = "activity-gone"
    case controllerRenamed = "controller-renamed"
    case jointControllerNew = "joint-controller-new"
    case jointControllerGone = "joint-controller-gone"
    case jointControllerChanged = "joint-controller-changed"
    case roleChanged = "role-changed"
    case purposeNew = "purpose-new"
    case purposeGone = "purpose-gone"
    case purposeReworded = "purpose-reworded"
    case purposeOther = "purpose-other"
    case basisChanged = "basis-changed"
    case basisLaw = "basis-law"
    case interestChanged = "interest-changed"
    case objectionChanged = "objection-changed"
    case dataNew = "data-new"
    case dataGone = "data-gone"
    case dataPurposes = "data-purposes"
    case dataPurposesFewer = "data-purposes-fewer"
    case dataException = "data-exception"
    case dataSource = "data-source"
    case dataObligation = "data-obligation"
    case dataSubjects = "data-subjects"
    case dataOther = "data-other"
    case termLonger = "term-longer"
    case termShorter = "term-shorter"
    case termOther = "term-other"
    case termLaw = "term-law"
    case recipientNew = "recipient-new"
    case recipientGone = "recipient-gone"
    case recipientMore = "recipient-more"
    case recipientLess = "recipient-less"
    case recipientRenamed = "recipient-renamed"
    case recipientMoved = "recipient-moved"
    case recipientOther = "recipient-other"
    case transferNew = "transfer-new"
    case transferGone = "transfer-gone"
    case transferGround = "transfer-ground"
    case transferOther = "transfer-other"
    case decisionNew = "decision-new"
    case decisionGone = "decision-gone"
    case decisionChanged = "decision-changed"
    case consentText = "consent-text"
    case consentWithdrawal = "consent-withdrawal"
    case consentRelying = "consent-relying"
    case consentOther = "consent-other"
    case cookieNew = "cookie-new"
    case cookieGone = "cookie-gone"
    case cookieLonger = "cookie-longer"
    case cookieShorter = "cookie-shorter"
    case cookieDuration = "cookie-duration"
    case cookieReaders = "cookie-readers"
    case cookieOther = "cookie-other"
    case limitsChanged = "limits-changed"
    case subjectsNew = "subjects-new"
    case subjectsGone = "subjects-gone"
    case titleChanged = "title-changed"
    case textChanged = "text-changed"
    case activityOther = "activity-other"
    case requestsChanged = "requests-changed"
    case identityCheck = "identity-check"
    case officerChanged = "officer-changed"
    case representativeChanged = "representative-changed"
    case authorityChanged = "authority-changed"
    case contactChanged = "contact-changed"
    case cookieChoice = "cookie-choice"
    case introductionChanged = "introduction-changed"
    case organisationOther = "organisation-other"
    case languageNew = "language-new"
    case languageGone = "language-gone"
    case translationChanged = "translation-changed"

    /// Whether people have to be told of it by itself.
    var matters: Bool {
      switch self {
      case .activityNew, .activityResumed, .controllerRenamed, .jointControllerNew, .roleChanged, .purposeNew,
        .purposeReworded, .basisChanged, .interestChanged, .objectionChanged, .dataNew, .dataPurposes,
        .dataException, .termLonger, .termOther, .recipientNew, .recipientMore, .recipientMoved, .transferNew,
        .transferGround, .decisionNew, .decisionChanged, .consentWithdrawal, .consentRelying, .cookieReaders,
        .limitsChanged, .requestsChanged, .identityCheck:
        true
      default: false
      }
    }

    /// The place in the order of telling.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }
}
