package jiju.errand.answer;

import jiju.chart.Picture;
import jiju.errand.Console;
import jiju.report.Bulletin;
import jiju.store.results.study.StudyTable;
import jiju.unit.Language;
import jiju.unit.Text;

/** A question that may be asked beside the main one. It holds its finding once measured. */
interface SideQuestion {

  /** Runs of each combination. */
  int replications();

  /** Runs that it takes in all. */
  int runs();

  /** Makes the runs and keeps what they say. */
  void measure(Laboratory laboratory, Console console);

  /** What came out, in one or two sentences. */
  Text answer();

  StudyTable table();

  Picture picture(Text footer, Language language);

  /** A heading and what stands under it. */
  Bulletin.Section section();
}
