package jiju.policy;

import java.util.List;
import jiju.behaviour.Entitlement;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.chance.Poisson;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Instrument;
import jiju.scenario.PublicEvent;
import jiju.scenario.Scenario;
import jiju.unit.Month;
import jiju.world.ParkState;
import jiju.world.World;

/** Hangs out signs, receives titles, holds summits. */
@Sentence(
    zh = "挂牌、授牌与峰会一次性提高知晓率与声誉；月份不详者在给定区间内抽取。",
    en =
        "Signs, titles and summits raise awareness and reputation once; a month that is not known is drawn from its window.",
    source = "model 4d, 4p; seed L7, L20, L21, L28; F71; definitions 25",
    sourceZh = "模型4d、4p；报道L7、L20、L21、L28；F71；定义25")
public final class PublicEvents implements Rule {
  private final Luck luck;
  private final LeadArrangement leads;

  public PublicEvents(Luck luck) {
    this.luck = luck;
    this.leads = new LeadArrangement(luck);
  }

  @Override
  public Phase phase() {
    return Phase.PROMOTION;
  }

  @Override
  public void apply(World world) {
    for (ParkState park : world.parks()) {
      for (PublicEvent event : world.leversOf(park).events()) {
        boolean waits = event.when().isPresent() && park.leverStart(event.id()) < 0;
        if (!waits && isHeldNow(world, event)) {
          hold(world, park, event);
        }
      }
    }
  }

  private boolean isHeldNow(World world, PublicEvent event) {
    int since = world.calendarMonth().since(month(event));
    boolean first = since == 0;
    boolean again = event.everyMonths() > 0 && since > 0 && since % event.everyMonths() == 0;
    long key = AgentKey.code(event.id());
    int draw = event.everyMonths() > 0 ? since / event.everyMonths() : 0;
    return (first || again) && luck.uniform(Decision.TITLE_AWARD, key, 0, draw) < event.chance();
  }

  private Month month(PublicEvent event) {
    int window = event.latest().map(latest -> latest.since(event.month())).orElse(0);
    double u = luck.uniform(Decision.EVENT_MONTH, AgentKey.code(event.id()), 0);
    return event.month().plus((int) (u * (window + 1)));
  }

  private void hold(World world, ParkState park, PublicEvent event) {
    Scenario scenario = world.scenario();
    park.ledger().book(Instrument.EVENTS, event.costYuan());
    park.ledger().promise(Instrument.EVENTS, event.costYuan());
    park.ledger().book(Instrument.GRANTS_RECEIVED, event.grantReceivedYuan());
    world.noteEvent(event.id());
    if (!scenario.uncertainties().mechanisms().publicEvents()) {
      return;
    }
    park.setReputation(park.reputation() + event.reputationGain());
    for (int city = 0; city < scenario.sourceCities().size(); city++) {
      String id = scenario.sourceCities().get(city).id();
      boolean home = scenario.parks().get(park.index()).homeCity().equals(id);
      double gain =
          event.awarenessGains().getOrDefault(id, 0.0) + (home ? event.localAwarenessGain() : 0);
      if (gain > 0) {
        world.awareness().raise(city, park.index(), gain);
      }
    }
    invite(world, park, event);
  }

  private void invite(World world, ParkState park, PublicEvent event) {
    if (event.guests() <= 0 || !Entitlement.isHere(world, park, event.park())) {
      return;
    }
    Scenario scenario = world.scenario();
    int month = world.calendarMonth().index();
    double mean = event.guests() / 100 * event.leadsPerHundredGuests();
    long key = AgentKey.code(event.id());
    int number = Poisson.count(mean, luck.uniform(Decision.LEAD_COUNT, key, month));
    int cities = scenario.sourceCities().size();
    for (int i = 0; i < number; i++) {
      long guest = AgentKey.child(key, Decision.LEAD_COUNT, month, i);
      int city = (int) (luck.uniform(Decision.LEAD_COUNT, guest, 0) * cities);
      leads.arrange(world, park, city, guest, 1, false, List.of());
    }
  }
}
