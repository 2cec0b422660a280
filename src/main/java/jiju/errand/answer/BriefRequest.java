package jiju.errand.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a page for the planner shall tell.
 *
 * @param answer a folder brings its rival accounts, its {@code instead} and its posterior along
 * @param lever id of the lever that the page is about
 * @param instead other uses of the money: scenarios that extend the baseline
 * @param target id of the target to be reached at least cost; else the scenario's first
 * @param probability with which it shall be reached
 * @param mostTrips that may be made in all; else twice as many as the scenario makes
 * @param runs of the search at most
 * @param posterior what is held of the uncertain numbers
 */
public record BriefRequest(
    AnswerRequest answer,
    Optional<String> lever,
    List<Path> instead,
    Optional<String> target,
    double probability,
    Optional<Integer> mostTrips,
    int runs,
    Optional<Path> posterior) {
  public BriefRequest {
    instead = List.copyOf(instead);
  }
}
