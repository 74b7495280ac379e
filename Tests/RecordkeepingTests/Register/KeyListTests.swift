import Testing

@testable import Recordkeeping

@Suite("Lists of keys")
struct KeyListTests {
  private static let tables: [(keys: any RecordKeys, table: TableDeclaration)] = [
    (OrganisationKeys.keys, OrganisationKeys.table), (OfficerKeys.keys, OfficerKeys.table),
    (RepresentativeKeys.keys, RepresentativeKeys.table), (RightsRequestKeys.keys, RightsRequestKeys.table),
    (AuthorityKeys.keys, AuthorityKeys.table), (ActivityKeys.keys, ActivityKeys.table),
    (InformationExemptionKeys.keys, InformationExemptionKeys.table),
    (RightsLimitKeys.keys, RightsLimitKeys.table), (PurposeKeys.keys, PurposeKeys.table),
    (AssessmentKeys.keys, AssessmentKeys.table), (ConsentKeys.keys, ConsentKeys.table),
    (EvidenceKeys.keys, EvidenceKeys.table), (PersonalDataKeys.keys, PersonalDataKeys.table),
    (RetentionKeys.keys, RetentionKeys.table), (SelectionListKeys.keys, SelectionListKeys.table),
    (PartyKeys.keys, PartyKeys.table), (AgreementKeys.keys, AgreementKeys.table),
    (TransferKeys.keys, TransferKeys.table), (LastResortKeys.keys, LastResortKeys.table),
    (JointControllerKeys.keys, JointControllerKeys.table), (CookieKeys.keys, CookieKeys.table),
    (AutomatedDecisionKeys.keys, AutomatedDecisionKeys.table),
    (ImpactAssessmentKeys.keys, ImpactAssessmentKeys.table),
    (ClientControllerKeys.keys, ClientControllerKeys.table), (FormKeys.keys, FormKeys.table),
    (WaiverKeys.keys, WaiverKeys.table),
  ]

  @Test("A table lists every key that is a property of its type, in that order, and waivers")
  func listsAll() {
    for (keys, table) in Self.tables {
      let properties = Mirror(reflecting: keys).children.compactMap {
        ($0.value as? any KeyDeclaring)?.declaration.name
      }
      let waivers = table.rowNames == .codes ? [] : ["waivers"]
      #expect(
        table.keys.map(\.name) == properties + waivers,
        "name each property of the type of [\(table.name)] in its `table`")
    }
  }

  @Test("Every table of the format is tried")
  func triesAll() {
    let tried = Self.tables.map(\.table.name)
    #expect(tried == KeyCatalogue.tables.map(\.name), "add the new table to `tables` in this test")
  }

  @Test("A key is found by its bytes, and nothing but a key")
  func findsByBytes() {
    for (_, table) in Self.tables {
      for key in table.keys {
        let bytes = Array("x\(key.name)x".utf8)
        #expect(table.key(spelt: 1..<bytes.count - 1, in: bytes) === key)
        #expect(table.key(spelt: 0..<bytes.count, in: bytes) == nil)
        #expect(table.key(spelt: 0..<0, in: bytes) == nil)
      }
    }
  }
}
