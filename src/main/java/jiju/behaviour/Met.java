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

/**
 * Whom the trips have met among this month's candidates: each meeting takes, of those that it
 * addresses in its city, the one that comes first by keyed priority and that no other meeting has
 * taken (definitions 13).
 */
final class Met {
  /** A candidate who was met. */
  record Meeting(int cohort, int number, int park, double bonus) {}

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
    int bestCohort = -1;
    int bestNumber = -1;
    long best = Long.MAX_VALUE;
    for (int c = 0; c < cohorts.size(); c++) {
      if (cohorts.city(c) != lead.city() || !lead.addresses(cohorts.sector(c), cohorts.tie(c))) {
        continue;
      }
      for (int j = 0; j < cohorts.count(c); j++) {
        long priority = Luck.bits(salt, AgentKey.candidate(cohorts.cell(c), j));
        if (priority < best && !isMet(c, j)) {
          best = priority;
          bestCohort = c;
          bestNumber = j;
        }
      }
    }
    if (bestCohort >= 0) {
      meetings.add(new Meeting(bestCohort, bestNumber, lead.park(), lead.bonus()));
    }
  }

  private boolean isMet(int cohort, int number) {
    for (Meeting meeting : meetings) {
      if (meeting.cohort() == cohort && meeting.number() == number) {
        return true;
      }
    }
    return false;
  }

  /** The meetings with members of a cohort. */
  List<Meeting> of(int cohort) {
    List<Meeting> found = List.of();
    for (Meeting meeting : meetings) {
      if (meeting.cohort() == cohort) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(meeting);
      }
    }
    return found;
  }

  boolean isEmpty() {
    return meetings.isEmpty();
  }
}
