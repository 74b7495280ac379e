/// All rules, by family.
public enum Rulebook {
  /// Every rule, in the order of the list below.
  public static let all: [Rule] =
    syntax + templates + keys + references + organisation + entries + legalBases + consents
    + specialCategories + recipients + transfers + retention + security + cookies + forms + statements
    + processors
    + pages + wording + leaks + waivers

  /// Every rule by its code.
  static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

  private static let syntax: [Rule] = [
    .fenceMissing,
    .fenceUnclosed,
    .encodingNotUtf8,
    .nulBytePresent,
    .byteOrderMarkPresent,
    .lineEndCarriageReturn,
    .controlCharacterPresent,
    .quotesCurly,
    .quoteMissing,
    .textUnquoted,
    .dateInOtherForm,
    .dateImpossible,
    .numberWithComma,
    .numberMalformed,
    .numberOutOfRange,
    .equalsSignMissing,
    .valueMissing,
    .keyMalformed,
    .keyDuplicate,
    .tableDuplicate,
    .bracketUnclosed,
    .commaMissing,
    .commaSuperfluous,
    .escapeUnknown,
    .booleanMisspelt,
    .textAfterValue,
    .nestingTooDeep,
    .keysTooMany,
    .textTooLong,
    .fileNotRegular,
    .fileTooLarge,
    .fileLinked,
    .fileNameUnusable,
    .recordOutOfPlace,
    .fileNameNotText,
    .fileUnreadable,
    .folderTooDeep,
    .fileNamesAlike,
    .fileAmongRecords,
    .bodyHtml,
    .linkAddressRefused,
    .bodyImage,
    .bodyNestedTooDeep,
    .bodyComment,
    .linkHostLookalike,
  ]

  private static let templates: [Rule] = [
    .templateTagMalformed,
    .templateTagUnsupported,
    .templateSectionUnbalanced,
    .templatePartialUnknown,
    .templateNestedTooDeep,
    .templateNameUnknown,
    .templateWordUnknown,
    .templateValueUnprintable,
    .templateBlockUnknown,
    .templateAttributeUnquoted,
    .wordsEntryUnfit,
    .templateFileUnused,
    .consentFormAltered,
    .lookValueUnfit,
    .lookContrastLow,
  ]

  /// Held against the site as a visitor meets it, not against the register alone.
  private static let forms: [Rule] = [
    .consentPreselected,
    .consentHidden,
    .consentWithTerms,
    .consentBoxUnlabelled,
    .fieldUnregistered,
    .formUnregistered,
    .formOverHttp,
    .formTargetUnknown,
    .formWithoutStatement,
    .optionalFieldRequired,
    .consentBoxRequired,
    .formDataInAddress,
    .consentWordingDiffers,
    .consentTextOutdated,
    .fieldUnclear,
    .formNotFound,
    .consentUnregistered,
    .fieldForOtherPurposes,
  ]

  /// Held against the pages that are made, not against the register alone.
  private static let pages: [Rule] = [
    .statementWithoutObjection,
    .statementWithoutWithdrawal,
    .statementWithoutTransfers,
    .statementWithoutSources,
    .officerUnpublished,
    .arrangementUnpublished,
  ]

  private static let keys: [Rule] = [
    .keyUnknown,
    .valueKindWrong,
    .keyMissing,
    .wordUnknown,
    .keyWanted,
    .noneRefused,
    .addressRefused,
    .formatNewer,
  ]

  private static let references: [Rule] = [
    .idNotAllowed,
    .idAmbiguous,
    .translationHoldsFact,
    .translationWithoutSource,
    .translationLanguageUnknown,
    .translationStale,
    .partyUnused,
  ]

  private static let organisation: [Rule] = [
    .organisationNameMissing,
    .organisationContactMissing,
    .dataProtectionOfficerMissing,
    .representativeMissing,
    .activitiesMissing,
    .referenceBroken,
    .smallOrganisationNotExempt,
    .rightsRequestsByPostOnly,
    .registerReadableByAll,
  ]

  private static let entries: [Rule] = [
    .purposesMissing,
    .dataSubjectsMissing,
    .personalDataMissing,
    .roleMissing,
    .sourceMissing,
    .purposePlaceholder,
    .reviewOverdue,
    .purposeVague,
    .ownerMissing,
    .endedWithoutErasure,
    .reviewStale,
    .watchedFilesChanged,
    .watchedPathWithoutFiles,
    .daysContradict,
    .dataSubjectsDiffer,
  ]

  private static let legalBases: [Rule] = [
    .legalBasisMissing,
    .legalBasisUnknown,
    .legitimateInterestMissing,
    .legalObligationWithoutLaw,
    .publicTaskWithoutLaw,
    .publicTaskOnLegitimateInterests,
    .consentMissing,
    .necessityMissing,
    .balancingTestMissing,
    .consentInDependence,
    .consentForRequest,
    .contractDataOptional,
    .secondLegalBasis,
  ]

  private static let consents: [Rule] = [
    .consentWithoutWithdrawal,
    .consentWithoutEvidence,
    .consentTextMissing,
    .consentControllerUnnamed,
    .consentInTerms,
    .consentWithoutAct,
    .consentAsCondition,
    .consentNotExplicit,
    .childConsentWithoutParent,
    .withdrawalHarder,
    .withdrawalByParentOnly,
    .withdrawalInMoreSteps,
    .withdrawalBehindLogin,
    .consentRecordWithoutReason,
    .consentReviewOverdue,
    .consentReceiversUnnamed,
  ]

  private static let specialCategories: [Rule] = [
    .specialDataWithoutException,
    .exceptionWithoutLaw,
    .criminalDataWithoutGround,
    .nationalNumberWithoutLaw,
    .explicitConsentMissing,
    .criminalDataShared,
    .nationalNumberOnChoice,
    .decisionWithoutGround,
    .decisionUnexplained,
    .healthDataUnrecorded,
    .childrenPageMissing,
  ]

  private static let recipients: [Rule] = [
    .recipientUnknown,
    .processorWithoutAgreement,
    .partyRoleUnknown,
    .agreementExpired,
    .arrangementMissing,
    .agreementIncomplete,
    .transfersUnanswered,
    .agreementOld,
    .recipientsOverlooked,
    .partyOver,
    .recipientListsDiffer,
  ]

  private static let transfers: [Rule] = [
    .transferWithoutGround,
    .adequacyNotInForce,
    .certificationNotRecorded,
    .adequacyOutOfScope,
    .safeguardsWithoutDocument,
    .lastResortWithoutDocument,
    .transferCountryUnknown,
    .transferForPublicPower,
    .adequacyUncertain,
    .transferAssessmentMissing,
  ]

  private static let retention: [Rule] = [
    .retentionMissing,
    .retentionForEver,
    .retentionBelowMinimum,
    .retentionAboveMaximum,
    .retentionLongerThanUsual,
    .retentionWithoutStart,
    .retentionAgainstUncheckedTerm,
    .erasureAgainstMinimum,
    .erasureLate,
  ]

  private static let security: [Rule] = [
    .securityMissing,
    .impactAssessmentNotDone,
    .impactAssessmentUndecided,
  ]

  private static let cookies: [Rule] = [
    .cookieWithoutPurpose,
    .cookieWithoutDuration,
    .thirdPartyAccessMissing,
    .cookieWithoutConsent,
    .cookieOnLegitimateInterests,
    .cookieWallOfPublicBody,
    .cookieSettingsPageMissing,
    .cookieUnregistered,
    .cookieNotSeen,
    .cookieLivesLonger,
    .cookieBeforeConsent,
    .hostUnregistered,
    .embedBeforeConsent,
  ]

  private static let statements: [Rule] = [
    .statementItemLacking,
    .rightsRequestsWithoutContact,
    .activityWithoutStatement,
    .translationMissing,
    .changesLeftToReader,
    .statementOutdated,
    .pageWithoutStatement,
    .statementLinkDead,
    .statementDrifted,
  ]

  private static let wording: [Rule] = [
    .charactersHidden,
    .scriptsMixed,
    .textUnfilled,
    .termVague,
    .purposePartlyVague,
    .receiversVague,
    .answerEmpty,
    .lawRepealed,
    .sentenceHedged,
    .complianceClaimed,
  ]

  private static let leaks: [Rule] = [
    .citizenNumberPresent,
    .accountNumberPresent,
    .personalMailPresent,
    .mobileNumberPresent,
    .secretKeyPresent,
    .birthDatePresent,
    .numberPlatePresent,
    .namedAddressPresent,
    .networkAddressPresent,
  ]

  private static let processors: [Rule] = [
    .clientMissing,
    .processingCategoryMissing,
    .subProcessorNotPermitted,
  ]

  /// About what is recorded of other findings; they come when those are known.
  static let waivers: [Rule] = [
    .waiverRefused,
    .waiverExpired,
    .waiverUnused,
    .waiverTooLong,
    .waiverCodeUnknown,
  ]
}
