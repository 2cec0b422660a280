package jiju.scenario;

import java.util.List;
import java.util.Optional;
import jiju.unit.Month;
import jiju.unit.MonthSpan;
import jiju.unit.Text;

/** Promotion trips to one city, spread evenly over the months of the programme. */
public record TripProgramme(
    @Meaning(zh = "标识", en = "identifier") String id,
    @Meaning(zh = "名称", en = "name") Text title,
    @Meaning(zh = "园区", en = "park", refersTo = "parks") String park,
    @Meaning(zh = "前往城市", en = "city visited", refersTo = "sourceCities") String city,
    @Meaning(zh = "首月", en = "first month") Month from,
    @Meaning(zh = "末月", en = "last month") Month to,
    @Quantity(zh = "次数", en = "trips in all", unit = Unit.COUNT, max = 10_000) int trips,
    @Meaning(zh = "带队级别", en = "who travels", value = "TEAM") Delegation delegation,
    @Meaning(zh = "招商方式", en = "whom it addresses", value = "GENERAL") Targeting targeting,
    @Meaning(zh = "目标行业（空：全部）", en = "sectors addressed (empty: all)", refersTo = "sectors")
        List<String> sectors,
    @Quantity(zh = "随行人数", en = "people travelling", unit = Unit.PERSONS, value = 5, max = 1000)
        double heads,
    @Quantity(zh = "天数", en = "days of a trip", unit = Unit.DAYS, value = 3, max = 60) double days,
    @Meaning(zh = "启动条件", en = "waits for") Optional<Condition> when) {

  public TripProgramme {
    sectors = List.copyOf(sectors);
  }

  /** Trips in a month: the i-th of n lies at the middle of the i-th n-th of the programme. */
  public int tripsIn(Month month) {
    if (month.isBefore(from) || month.isAfter(to)) {
      return 0;
    }
    int months = new MonthSpan(from, to).months();
    int offset = month.since(from);
    return tripsBefore(offset + 1, months) - tripsBefore(offset, months);
  }

  private int tripsBefore(int offset, int months) {
    long doubled = 2L * offset * trips + months - 1;
    return offset == 0 ? 0 : (int) Math.min(trips, doubled / (2L * months));
  }

  /** Who travels; leaders weigh more than staff. */
  public enum Delegation {
    /** A promotion team of staff. */
    TEAM,
    /** District leaders. */
    DISTRICT_LEADERS,
    /** Principal leaders of city Party or government. */
    CITY_LEADERS
  }

  /** Whom a trip addresses. */
  public enum Targeting {
    /** The hometown card: founders with a tie. */
    HOMETOWN,
    /** Firms linked to the sectors addressed. */
    CHAIN,
    /** Everybody. */
    GENERAL
  }
}
