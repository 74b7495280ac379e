/// The files of the registers that `avgreg init` can start from.
public enum Starters {
  /// Which register has which files.
  public static var list: [UInt8] { PackageResources.starters_toml }

  /// The questions by which a key is asked for.
  public static var questions: [UInt8] { PackageResources.questions_toml }
  /// The kinds of services that are known.
  public static var serviceGroups: [UInt8] { PackageResources.service_groups_toml }
  /// The services that are known.
  public static var services: [UInt8] { PackageResources.services_toml }

  /// Every file by its path: a register's own version has the register's name before the file's.
  public static let files: [String: [UInt8]] = [
    "activities/afspraken.md": PackageResources.afspraken_md,
    "activities/bestellingen.md": PackageResources.bestellingen_md,
    "activities/betalingen.md": PackageResources.betalingen_md,
    "activities/bezoekcijfers.md": PackageResources.bezoekcijfers_md,
    "activities/bezorging.md": PackageResources.bezorging_md,
    "activities/burgerzaken.md": PackageResources.burgerzaken_md,
    "activities/clientdossier.md": PackageResources.clientdossier_md,
    "activities/contactformulier.md": PackageResources.contactformulier_md,
    "activities/contributie.md": PackageResources.contributie_md,
    "activities/evenementen.md": PackageResources.evenementen_md,
    "activities/facturen.md": PackageResources.facturen_md,
    "activities/fotos.md": PackageResources.fotos_md,
    "activities/inhoud-van-anderen.md": PackageResources.inhoud_van_anderen_md,
    "activities/klachten.md": PackageResources.klachten_md,
    "activities/ledenadministratie.md": PackageResources.ledenadministratie_md,
    "activities/meldingen.md": PackageResources.meldingen_md,
    "activities/municipality-contactformulier.md": PackageResources.municipality_contactformulier_md,
    "activities/municipality-website.md": PackageResources.municipality_website_md,
    "activities/nieuwsbrief.md": PackageResources.nieuwsbrief_md,
    "activities/online-afspraken.md": PackageResources.online_afspraken_md,
    "activities/practice-contactformulier.md": PackageResources.practice_contactformulier_md,
    "activities/practice-facturen.md": PackageResources.practice_facturen_md,
    "activities/reclame.md": PackageResources.reclame_md,
    "activities/sollicitanten.md": PackageResources.sollicitanten_md,
    "activities/statistiek-toestemming.md": PackageResources.statistiek_toestemming_md,
    "activities/statistiek.md": PackageResources.statistiek_md,
    "activities/webshop-website.md": PackageResources.webshop_website_md,
    "activities/website.md": PackageResources.website_md,
    "activities/wmo.md": PackageResources.wmo_md,
    "municipality-organisation.md": PackageResources.municipality_organisation_md,
    "organisation.md": PackageResources.organisation_md,
    "practice-vocabulary.toml": PackageResources.practice_vocabulary_toml,
    "parties/advertentiedienst.md": PackageResources.advertentiedienst_md,
    "parties/afsprakendienst.md": PackageResources.afsprakendienst_md,
    "parties/bank.md": PackageResources.bank_md,
    "parties/belastingdienst.md": PackageResources.belastingdienst_md,
    "parties/betaaldienst.md": PackageResources.betaaldienst_md,
    "parties/bezorgdienst.md": PackageResources.bezorgdienst_md,
    "parties/boekhoudpakket.md": PackageResources.boekhoudpakket_md,
    "parties/brp.md": PackageResources.brp_md,
    "parties/emaildienst.md": PackageResources.emaildienst_md,
    "parties/huisartsen.md": PackageResources.huisartsen_md,
    "parties/inhoudsdienst.md": PackageResources.inhoudsdienst_md,
    "parties/ledenpakket.md": PackageResources.ledenpakket_md,
    "parties/nieuwsbriefdienst.md": PackageResources.nieuwsbriefdienst_md,
    "parties/ombudsman.md": PackageResources.ombudsman_md,
    "parties/praktijksysteem.md": PackageResources.praktijksysteem_md,
    "parties/statistiekdienst.md": PackageResources.statistiekdienst_md,
    "parties/webhosting.md": PackageResources.webhosting_md,
    "parties/zaaksysteem.md": PackageResources.zaaksysteem_md,
    "parties/zorgaanbieders.md": PackageResources.zorgaanbieders_md,
    "parties/zorgverzekeraars.md": PackageResources.zorgverzekeraars_md,
  ]
}
