package jiju.behaviour;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.world.Cohorts;
import jiju.world.Lead;
import jiju.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Whom the trips have met among this month's candidates: each meeting takes, of those that it
 * addresses in its city, the one that comes first by keyed priority and that no other meeting has
 * taken (definitions 13).
 */
final class Met {
  /**
   * A candidate who was met.
   *
   * @param cohort of the month
   * @param number in the cohort
   */
  record Meeting(long candidate, int cohort, int number, int park, double bonus) {}

  private final List<Meeting> meetings = new ArrayList<>();

  /** Settles the meetings due this month and drops them from the world's list. */
  static Met settle(World world, Luck luck) {
    Met met = new Met();
    for (Iterator<Lead> leads = world.leads().iterator(); leads.hasNext(); ) {
      Lead lead = leads.next();
      if (lead.due() <= world.month()) {
        met.meet(world, luck, lead);
        leads.remove();
      }
    }
    return met;
  }

  private void meet(World world, Luck luck, Lead lead) {
    long salt = Luck.paired(luck.salt(Decision.LEAD_MEETING, 0), lead.key());
    Cohorts cohorts = world.cohorts();
    long found = 0;
    int cohort = 0;
    int number = 0;
    long best = Long.MAX_VALUE;
    for (int c = 0; c < cohorts.size(); c++) {
      if (cohorts.city(c) != lead.city() || !lead.addresses(cohorts.sector(c), cohorts.tie(c))) {
        continue;
      }
      for (int j = 0; j < cohorts.count(c); j++) {
        long candidate = AgentKey.candidate(cohorts.cell(c), j);
        long priority = Luck.bits(salt, candidate);
        if (priority < best && find(candidate) == null) {
          best = priority;
          found = candidate;
          cohort = c;
          number = j;
        }
      }
    }
    if (best < Long.MAX_VALUE) {
      meetings.add(new Meeting(found, cohort, number, lead.park(), lead.bonus()));
    }
  }

  /** The meeting with a candidate. */
  @Nullable Meeting find(long candidate) {
    for (int i = 0; i < meetings.size(); i++) {
      if (meetings.get(i).candidate() == candidate) {
        return meetings.get(i);
      }
    }
    return null;
  }

  /** Tells those of a crowd who were met. */
  void tell(Crowd crowd) {
    for (int i = 0; i < meetings.size(); i++) {
      crowd.tell(meetings.get(i).cohort(), meetings.get(i).number());
    }
  }
}
