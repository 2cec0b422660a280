package jiju.scenario.check;

import jiju.scenario.form.Form;

/** One kind of thing that a scenario can get wrong. */
interface Check {

  /** Looks at the scenario as a whole. */
  void look();

  /** Looks at one of its values. */
  void see(String path, Form form, Object value);
}
