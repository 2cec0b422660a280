package jiju.errand.projection;

import jiju.analysis.Findings;
import jiju.errand.PictureBook;
import jiju.unit.Language;

/** Writes the report on a question, the same as the command line's on the same comparison. */
public final class PageReport {
  private final Workbench workbench;

  public PageReport(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * The report as one HTML page.
   *
   * @param name what the planner calls the variant; may be empty
   * @param languageCode {@code zh} or {@code en}
   * @throws InterruptedException where it was called off
   */
  public String write(Question question, String name, String languageCode)
      throws InterruptedException {
    Findings findings = Reckoning.of(workbench, question, name).findings();
    Language language = languageCode.equals(Language.ZH.code()) ? Language.ZH : Language.EN;
    return PictureBook.page(
        findings, workbench.readings().loaded(question.ofBaseline()).parameters(), language);
  }
}
