import Testing

@testable import Recordkeeping

@Suite("Vague words")
struct VagueWordsTests {
  @Test(arguments: [
    "Marketing", "marketing.", "Dienstverlening verbeteren", "Het verbeteren van onze diensten",
    "Service improvement", "improving our services", "To improve our service and marketing", "Diversen",
    "Bedrijfsvoering", "Interne doeleinden", "Commerciële doeleinden", "General business purposes",
  ])
  func `say nothing as a whole purpose`(text: String) {
    #expect(VaguePurpose.matches(text))
  }

  @Test(arguments: [
    "", "Direct marketing", "Klantenservice", "Uw account beheren", "Marketing: u onze acties mailen",
    "Onze website verbeteren met statistieken", "Facturatie", "Vragen over onze diensten beantwoorden",
    "To answer questions about our services",
  ])
  func `are not all there is to a purpose that says something`(text: String) {
    #expect(!VaguePurpose.matches(text))
  }

  @Test(arguments: [
    ("Ja, ook van uw partners.", []), ("Ja, van zorgvuldig gekozen partners.", ["partners"]),
    ("Yes, third parties and partners may write.", ["third parties", "partners"]),
    ("Het derde jaar mag ook.", []), ("We never share it with third parties.", []),
    ("Wij geven niets door. Derden mogen mailen.", ["Derden"]), ("Ja, Jansen & Partners mag mailen.", []),
  ])
  func `do not name who receives the data`(text: String, found: [String]) {
    let bytes = Array(text.utf8)
    let places = UnnamedReceivers(names: [FoldedText("Jansen & Partners")]).places(in: bytes[...])
    #expect(places.map { String(decoding: bytes[$0], as: UTF8.self) } == found)
  }
}
