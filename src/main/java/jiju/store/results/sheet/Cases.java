package jiju.store.results.sheet;

import java.util.List;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.scenario.Goal;
import jiju.scenario.Observation;
import jiju.store.table.MalformedTable;

/** The scenarios of a results folder, which its tables name by id. */
record Cases(List<Case> all) {

  Case get(String id) {
    return all.get(position(id));
  }

  int position(String id) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new MalformedTable("no scenario " + id);
  }

  Goal goal(String scenario, String id) {
    Optional<Goal> goal =
        get(scenario).scenario().targets().stream().filter(one -> one.id().equals(id)).findFirst();
    return goal.orElseThrow(() -> new MalformedTable("no target " + id + " in " + scenario));
  }

  Observation fact(String scenario, String id) {
    Optional<Observation> fact =
        get(scenario).scenario().observations().stream()
            .filter(one -> one.id().equals(id))
            .findFirst();
    return fact.orElseThrow(() -> new MalformedTable("no fact " + id + " in " + scenario));
  }
}
