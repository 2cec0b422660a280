package jiju.errand.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jiju.unit.Text;

/**
 * Levers that stand alike in every park of a world of several, as one lever that moves them all:
 * {@code parks.*.serviceDesk.clerks}.
 */
final class CommonLevers {
  private static final Pattern THING =
      Pattern.compile("^(parks|levers\\.[a-zA-Z]+|levers\\.subsidies\\.[a-zA-Z]+)\\.[^.]+\\.");

  private CommonLevers() {}

  /** One for each kind of lever that every park has with the same value. */
  static List<Lever> of(List<Lever> levers, int parks) {
    if (parks < 2) {
      return List.of();
    }
    Map<String, List<Lever>> alike = new LinkedHashMap<>();
    levers.stream()
        .filter(lever -> lever.isDatable() && !lever.spot().park().isEmpty())
        .forEach(
            lever -> alike.computeIfAbsent(shape(lever), unseen -> new ArrayList<>()).add(lever));
    return alike.entrySet().stream()
        .filter(entry -> isEverywhere(entry.getValue(), parks))
        .map(entry -> common(entry.getKey(), entry.getValue().get(0)))
        .toList();
  }

  private static String shape(Lever lever) {
    return THING.matcher(lever.spot().path()).replaceFirst("$1" + Lever.EVERY);
  }

  private static boolean isEverywhere(List<Lever> levers, int parks) {
    return levers.stream().map(lever -> lever.spot().park()).distinct().count() == parks
        && levers.stream().map(Lever::value).distinct().count() == 1;
  }

  private static Lever common(String path, Lever one) {
    Lever.Spot spot =
        new Lever.Spot(
            path,
            one.spot().group(),
            one.spot().first(),
            Text.EMPTY,
            path,
            one.spot().meaning(),
            "");
    return new Lever(
        spot,
        one.kind(),
        one.value(),
        one.scale(),
        one.choices(),
        one.source(),
        one.evidence(),
        one.cost(),
        one.later(),
        one.companions());
  }
}
