package jiju.scenario.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jiju.scenario.Goal;
import jiju.scenario.Observation;
import jiju.scenario.Park;
import jiju.scenario.ParkGroup;
import jiju.scenario.PublicEvent;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.SourceCity;
import jiju.scenario.form.Form;
import jiju.scenario.form.Form.ListForm;
import jiju.scenario.form.Form.MapForm;
import jiju.scenario.form.Form.WordForm;
import jiju.unit.Text;

/** Ids are well formed and stand once in their list; whatever names a thing names one that is. */
final class References implements Check {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
  private static final String ALL = "all";

  private final Scenario scenario;
  private final Map<String, List<String>> idsByList;
  private final List<Finding> findings;

  References(Scenario scenario, List<Finding> findings) {
    this.scenario = scenario;
    this.findings = findings;
    this.idsByList =
        Map.of(
            "parks", scenario.parks().stream().map(Park::id).toList(),
            "parkGroups",
                Stream.concat(scenario.parks().stream().map(Park::id), ParkGroup.NAMES.stream())
                    .toList(),
            "sourceCities", scenario.sourceCities().stream().map(SourceCity::id).toList(),
            "sectors", scenario.sectors().stream().map(Sector::id).toList(),
            "events", scenario.levers().events().stream().map(PublicEvent::id).toList());
  }

  @Override
  public void look() {
    checkId("id", scenario.id());

    for (Goal goal : scenario.targets()) {
      checkParkOrAll("targets." + goal.id() + ".park", goal.park());
    }
    for (Observation observation : scenario.observations()) {
      checkParkOrAll("observations." + observation.id() + ".park", observation.park());
    }
  }

  @Override
  public void see(String path, Form form, Object value) {
    if (form instanceof ListForm list && list.isIdentified()) {
      checkIds(path, list, (List<?>) value);
    } else if (form instanceof WordForm word && !word.refersTo().isEmpty()) {
      checkReference(path, word.refersTo(), (String) value);
    } else if (form instanceof MapForm map && !map.keysReferTo().isEmpty()) {
      for (Object key : new TreeSet<Object>(((Map<?, ?>) value).keySet())) {
        checkReference(Visit.child(path, (String) key), map.keysReferTo(), (String) key);
      }
    }
  }

  private void checkIds(String path, ListForm form, List<?> things) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < things.size(); i++) {
      String id = Visit.idOf(form, things.get(i));
      if (!id.isEmpty() && !seen.add(id)) {
        findings.add(
            Finding.of(
                path + "[" + i + "].id",
                new Text("标识“" + id + "”重复", "duplicate id \"" + id + "\""),
                Text.EMPTY));
      } else {
        checkId((id.isEmpty() ? path + "[" + i + "]" : Visit.child(path, id)) + ".id", id);
      }
    }
  }

  private void checkId(String path, String id) {
    if (!ID.matcher(id).matches()) {
      findings.add(
          Finding.of(
              path,
              new Text("发现 \"" + id + "\"", "found \"" + id + "\""),
              new Text("由小写字母、数字和连字符组成的标识", "an id of small letters, digits and hyphens")));
    }
  }

  private void checkReference(String path, String list, String id) {
    List<String> ids = idsByList.getOrDefault(list, List.of());
    if (!ids.contains(id)) {
      findings.add(dangling(path, id, list, ids));
    }
  }

  private void checkParkOrAll(String path, String id) {
    List<String> ids = new ArrayList<>(idsByList.getOrDefault("parks", List.of()));
    ids.add(ALL);
    if (!ids.contains(id)) {
      findings.add(dangling(path, id, "parks", ids));
    }
  }

  private static Finding dangling(String path, String id, String list, List<String> ids) {
    Optional<String> nearest = NearestName.find(id, ids);
    String some = String.join(", ", ids.subList(0, Math.min(ids.size(), 12)));
    String more = ids.size() > 12 ? ", …" : "";
    return Finding.of(
            path,
            new Text(list + " 中没有“" + id + "”", "no \"" + id + "\" among the " + list),
            ids.isEmpty() ? Text.EMPTY : new Text("下列之一：" + some + more, "one of " + some + more))
        .withNearest(nearest)
        .withInvolved(
            switch (list) {
              case "events" -> "levers.events.*.id";
              case "parkGroups" -> "parks.*.id";
              default -> list + ".*.id";
            });
  }
}
