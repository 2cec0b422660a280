package jiju.store.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jiju.scenario.check.Problem;
import jiju.store.json.Json;

/**
 * The values set from outside while several scenarios are read. A value of a thing that only some
 * of the scenarios have is set in those; where none has it, that is a problem. Mutable; lives for
 * one reading.
 */
final class Sets {
  private final List<Assignment> assignments;
  private final Set<Assignment> placed = new LinkedHashSet<>();
  private final Map<Assignment, List<Problem>> lost = new LinkedHashMap<>();

  Sets(List<Assignment> assignments) {
    this.assignments = List.copyOf(assignments);
  }

  List<Assignment> fromTheStart() {
    return assignments.stream().filter(set -> set.from().isEmpty()).toList();
  }

  List<Assignment> dated() {
    return assignments.stream().filter(set -> set.from().isPresent()).toList();
  }

  /** Whether the tree has the thing that the path of the assignment leads through. */
  boolean fits(Json.Obj root, Assignment assignment) {
    Problems own = new Problems();
    Setter setter = new Setter(own, assignment, assignment.from().isPresent());
    setter.set(root);
    if (setter.lacksThing()) {
      lost.putIfAbsent(assignment, own.all());
    } else {
      placed.add(assignment);
    }
    return !setter.lacksThing();
  }

  /** The problems of what found no place in any scenario. */
  void tell(Problems problems) {
    lost.forEach(
        (assignment, own) -> {
          if (!placed.contains(assignment)) {
            problems.addAll(own);
          }
        });
  }
}
