package jiju.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jiju.scenario.TripProgramme.Delegation;
import jiju.scenario.TripProgramme.Targeting;
import jiju.unit.Month;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TripProgrammeTest {
  private static final Month JANUARY = Month.of(2017, 1);

  private static TripProgramme programme(int trips, int months) {
    return new TripProgramme(
        "p",
        Text.EMPTY,
        "park",
        "city",
        JANUARY,
        JANUARY.plus(months - 1),
        trips,
        Delegation.TEAM,
        Targeting.GENERAL,
        List.of(),
        5,
        3,
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"8,12", "6,12", "7,12", "5,12", "3,12", "0,12", "1,1", "29,12", "100,7", "12,12"})
  void the_months_add_up_to_the_trips_and_differ_by_one_at_most(int trips, int months) {
    TripProgramme programme = programme(trips, months);
    int sum = 0;
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int month = 0; month < months; month++) {
      int here = programme.tripsIn(JANUARY.plus(month));
      sum += here;
      least = Math.min(least, here);
      most = Math.max(most, here);
    }
    assertEquals(trips, sum);
    assertTrue(most - least <= 1);
  }

  @Test
  void nobody_travels_outside_the_programme() {
    assertEquals(0, programme(8, 12).tripsIn(JANUARY.plus(-1)));
    assertEquals(0, programme(8, 12).tripsIn(JANUARY.plus(12)));
  }

  @Test
  void a_single_trip_of_a_year_is_made_in_the_middle() {
    assertEquals(1, programme(1, 12).tripsIn(Month.of(2017, 7)));
  }
}
