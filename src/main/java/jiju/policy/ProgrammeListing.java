package jiju.policy;

import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Park;
import jiju.scenario.Programme;
import jiju.world.Membership;
import jiju.world.ParkState;
import jiju.world.World;

/** Takes the parks of the month's cohort into the programme. */
@Sentence(
    zh = "园区按批次列入创建计划：知晓与声誉上升一次，计划补贴自此适用。",
    en =
        "Parks join the programme in cohorts: being listed raises their name once, and the programme's subsidies begin.",
    source = "model 6; cohorts F16, F22b; steps: assumption (model 4p)",
    sourceZh = "模型6；批次F16、F22b；台阶为假设（模型4p）")
public final class ProgrammeListing implements Rule {

  @Override
  public Phase phase() {
    return Phase.POLICY;
  }

  @Override
  public void apply(World world) {
    if (!world.scenario().uncertainties().mechanisms().programme()) {
      return;
    }
    world.scenario().levers().programme().ifPresent(programme -> list(world, programme));
  }

  private static void list(World world, Programme programme) {
    for (ParkState park : world.parks()) {
      Park place = world.scenario().parks().get(park.index());
      Membership membership = park.membership();
      boolean due =
          place.joinsProgramme().filter(month -> !month.isAfter(world.calendarMonth())).isPresent();
      if (due && !membership.isMember() && !membership.isDemoted()) {
        membership.join(world.month());
        park.setReputation(park.reputation() + programme.listingReputation());
        int home = world.reach().homeOf(park.index());
        if (home >= 0 && programme.listingAwareness() > 0) {
          world.awareness().raise(home, park.index(), programme.listingAwareness());
        }
      }
    }
  }
}
