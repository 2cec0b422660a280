package jiju.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jiju.analysis.Case;
import jiju.scenario.AnchorContract;
import jiju.scenario.IncubatorContract;
import jiju.scenario.Levers;
import jiju.scenario.Meaning;
import jiju.scenario.Mechanisms;
import jiju.scenario.PublicEvent;
import jiju.scenario.Scenario;
import jiju.scenario.TripProgramme;
import jiju.unit.Language;
import jiju.unit.Text;

/**
 * What brings firms in one of two scenarios and not in the other. Firms that both have meet the
 * same luck in both; these have no partner, so pairing cannot take their luck out of a difference.
 */
final class Unpaired {
  private Unpaired() {}

  /** Names of what one has and the other has not, or has in another number. */
  static List<String> names(Case baseline, Case variant, Language language) {
    Scenario before = baseline.scenario();
    Scenario after = variant.scenario();
    List<String> names = new ArrayList<>();
    Map<String, Source> one = sources(before.levers());
    Map<String, Source> other = sources(after.levers());
    Set<String> ids = new TreeSet<>(one.keySet());
    ids.addAll(other.keySet());
    for (String id : ids) {
      Source left = one.get(id);
      Source right = other.get(id);
      if (left == null || right == null || left.number() != right.number()) {
        names.add(
            (left == null ? other : one).getOrDefault(id, Source.UNKNOWN).title().in(language));
      }
    }
    names.addAll(
        switched(
            before.uncertainties().mechanisms(), after.uncertainties().mechanisms(), language));
    return names;
  }

  /** A lever that brings firms of its own. */
  private record Source(Text title, int number) {
    static final Source UNKNOWN = new Source(Text.EMPTY, 0);
  }

  private static Map<String, Source> sources(Levers levers) {
    Map<String, Source> sources = new TreeMap<>();
    for (TripProgramme trip : levers.trips()) {
      sources.put("trip " + trip.id(), new Source(trip.title(), trip.trips()));
    }
    for (PublicEvent event : levers.events()) {
      sources.put("event " + event.id(), new Source(event.title(), 1));
    }
    for (IncubatorContract incubator : levers.incubators()) {
      sources.put("incubator " + incubator.id(), new Source(incubator.title(), 1));
    }
    for (AnchorContract anchor : levers.anchors()) {
      sources.put("anchor " + anchor.id(), new Source(anchor.title(), 1));
    }
    return sources;
  }

  private static List<String> switched(Mechanisms one, Mechanisms other, Language language) {
    List<String> names = new ArrayList<>();
    for (RecordComponent part : Mechanisms.class.getRecordComponents()) {
      Meaning meaning = part.getAnnotation(Meaning.class);
      if (meaning != null && isOn(part, one) != isOn(part, other)) {
        names.add(new Text(meaning.zh(), meaning.en()).in(language));
      }
    }
    return names;
  }

  private static boolean isOn(RecordComponent part, Mechanisms mechanisms) {
    try {
      return (boolean) part.getAccessor().invoke(mechanisms);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record shows its components", e);
    }
  }
}
