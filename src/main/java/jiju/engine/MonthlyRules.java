package jiju.engine;

import java.util.List;
import jiju.behaviour.AnchorExit;
import jiju.behaviour.AnchorSettlement;
import jiju.behaviour.Birth;
import jiju.behaviour.ChooseLocation;
import jiju.behaviour.Closure;
import jiju.behaviour.Deregistration;
import jiju.behaviour.DrawCandidates;
import jiju.behaviour.FirmGrowth;
import jiju.behaviour.FollowOn;
import jiju.behaviour.Groundwork;
import jiju.behaviour.MacroShocks;
import jiju.behaviour.Production;
import jiju.behaviour.Registration;
import jiju.behaviour.ReputationUpdate;
import jiju.behaviour.ReserveFloor;
import jiju.behaviour.SpinOff;
import jiju.behaviour.WordOfMouth;
import jiju.chance.Luck;
import jiju.policy.ContractedAnchors;
import jiju.policy.Incubators;
import jiju.policy.PolicyCalendar;
import jiju.policy.ProgrammeListing;
import jiju.policy.PublicAccounts;
import jiju.policy.PublicEvents;
import jiju.policy.ServiceDeskQueue;
import jiju.policy.YearlyGrading;
import jiju.rule.Rule;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;

/** The rules of every month, in the order in which they are applied. */
public final class MonthlyRules {
  private MonthlyRules() {}

  /** The month on one screen. Trips are events of their own month and come with the promotion. */
  public static List<Rule> of(Luck luck, Birth birth, Groundwork groundwork) {
    return List.of(
        new MacroShocks(luck),
        new PolicyCalendar(),
        new ProgrammeListing(),
        new PublicEvents(luck),
        new ContractedAnchors(luck),
        new WordOfMouth(),
        new DrawCandidates(luck, groundwork),
        new ChooseLocation(luck, birth),
        new ReserveFloor(luck),
        new ServiceDeskQueue(luck),
        new Registration(luck),
        new AnchorSettlement(luck),
        new FollowOn(luck),
        new Incubators(luck, birth),
        new FirmGrowth(luck, groundwork),
        new Production(),
        new PublicAccounts(),
        new Deregistration(luck),
        new Closure(luck, groundwork),
        new AnchorExit(luck, groundwork),
        new SpinOff(luck, birth),
        new ReputationUpdate(),
        new YearlyGrading(luck));
  }

  /** The same for a scenario that never changes. */
  public static List<Rule> of(Luck luck, Birth birth, Scenario scenario) {
    return of(luck, birth, Groundwork.of(Timeline.of(scenario)));
  }
}
