/** Opens the sidebar that was built for this script, beside the document or spreadsheet. */
export function showSidebar(ui: GoogleAppsScript.Base.Ui, title: string): void {
  ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
}
