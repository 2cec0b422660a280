package jiju.errand.answer;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What may be asked about levers.
 *
 * @param levers ids of the levers to take apart; empty: all that the scenario has
 * @param loseAnchor month in which the largest anchor leaves, where the cascade is asked for
 * @param criticalMass whether to ask from which size growth carries itself
 * @param regimeMap whether to draw the map over site and agglomeration
 * @param posterior from which the uncertain numbers are drawn; empty: they are as stated
 */
public record AttributeRequest(
    AnswerRequest answer,
    List<String> levers,
    Optional<YearMonth> loseAnchor,
    boolean criticalMass,
    boolean regimeMap,
    Optional<Path> posterior) {
  public AttributeRequest {
    levers = List.copyOf(levers);
  }
}
