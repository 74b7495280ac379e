/// The built-in templates, words and style sheet, by file name.
public enum Templates {
  /// Every built-in file: its name and its bytes.
  public static var files: [String: [UInt8]] {
    [
      "activity-data.html": PackageResources.activity_data_html,
      "activity-gone.html": PackageResources.activity_gone_html,
      "activity-list.html": PackageResources.activity_list_html,
      "activity-others.html": PackageResources.activity_others_html,
      "activity-page.html": PackageResources.activity_page_html,
      "activity-recipients.html": PackageResources.activity_recipients_html,
      "activity.html": PackageResources.activity_html,
      "complaint.html": PackageResources.complaint_html,
      "complete.html": PackageResources.complete_html,
      "consent.html": PackageResources.consent_html,
      "contact.html": PackageResources.contact_html,
      "controller.html": PackageResources.controller_html,
      "cookies-main.html": PackageResources.cookies_main_html,
      "cookies.html": PackageResources.cookies_html,
      "embed.html": PackageResources.embed_html,
      "en.toml": PackageResources.en_toml,
      "history.html": PackageResources.history_html,
      "layout.html": PackageResources.layout_html,
      "link.html": PackageResources.link_html,
      "look.toml": PackageResources.look_toml,
      "nl.toml": PackageResources.nl_toml,
      "notices.html": PackageResources.notices_html,
      "overview.html": PackageResources.overview_html,
      "recipients.html": PackageResources.recipients_html,
      "rights-main.html": PackageResources.rights_main_html,
      "rights.html": PackageResources.rights_html,
      "root.html": PackageResources.root_html,
      "statement.html": PackageResources.statement_html,
      "style.css": PackageResources.style_css,
      "summary.html": PackageResources.summary_html,
      "terms.html": PackageResources.terms_html,
      "validity.html": PackageResources.validity_html,
      "whole.html": PackageResources.whole_html,
      "withdrawal-main.html": PackageResources.withdrawal_main_html,
      "withdrawal.html": PackageResources.withdrawal_html,
      "your-rights.html": PackageResources.your_rights_html,
    ]
  }
}
