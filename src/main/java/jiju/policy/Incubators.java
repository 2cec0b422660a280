package jiju.policy;

import jiju.behaviour.Birth;
import jiju.chance.AgentKey;
import jiju.chance.Categorical;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.chance.Poisson;
import jiju.rule.InForce;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.EntityType;
import jiju.scenario.Incubation;
import jiju.scenario.IncubatorContract;
import jiju.scenario.Instrument;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.SectorTrade;
import jiju.world.Diary.Happening;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.Picks;
import jiju.world.Stretch;
import jiju.world.Tally;
import jiju.world.World;

/** Lets operators run their incubators: admit, spawn, bring leads, let graduates go. */
@Sentence(
    zh = "孵化器择优入孵、自行孵化、引荐线索，满期毕业；毕业者六成留园。",
    en =
        "Incubators admit the better newcomers, spawn firms of their own, bring leads, and let tenants graduate; three in five stay.",
    source = "model 4n [F33-F35, F79-F81]; definitions 22",
    sourceZh = "模型4n [F33-F35, F79-F81]；定义22")
public final class Incubators implements Rule {
  private final Luck luck;
  private final Birth birth;
  private final LeadArrangement leads;
  private final Picks concerned = new Picks();

  public Incubators(Luck luck, Birth birth) {
    this.luck = luck;
    this.birth = birth;
    this.leads = new LeadArrangement(luck);
  }

  @Override
  public Phase phase() {
    return Phase.INCUBATION;
  }

  @Override
  public void apply(World world) {
    concerned.gather(world, (rows, hand, picked) -> pick(rows, world.month(), picked));
    for (ParkState park : world.parks()) {
      int[] rows = concerned.of(park);
      var contracts = world.leversOf(park).incubators();
      for (int house = 0; house < contracts.size(); house++) {
        IncubatorContract contract = contracts.get(house);
        if (InForce.now(
            world, park, contract.id(), contract.from(), contract.to(), contract.when())) {
          run(world, park, contract, house, rows);
        }
      }
    }
  }

  /** Picks tenants, and those who may become tenants because they opened this month. */
  private static void pick(Stretch rows, int month, Picks.Rows picked) {
    FirmTable firms = rows.park().firms();
    byte[] incubator = firms.incubator();
    byte[] status = firms.status();
    short[] registered = firms.registered();
    for (int row = rows.from(), to = rows.to(); row < to; row++) {
      if (incubator[row] >= 0 || (registered[row] == month && status[row] == FirmTable.OPERATING)) {
        picked.add(row);
      }
    }
  }

  private void run(World world, ParkState park, IncubatorContract contract, int house, int[] rows) {
    double fee = contract.feeYuanPerYear() / 12;
    park.ledger().book(Instrument.INCUBATORS, fee);
    park.ledger().promise(Instrument.INCUBATORS, fee);
    if (world.scenario().uncertainties().mechanisms().incubators()) {
      int stay = graduate(world, park, house, rows);
      int tenants = admit(world, park, contract, house, rows, stay);
      spawn(world, park, contract, house, tenants);
      bringLeads(world, park, contract);
    }
  }

  /** Lets graduates go, and says how many tenants are left. */
  private int graduate(World world, ParkState park, int house, int[] rows) {
    Incubation incubation = world.scenario().uncertainties().incubation();
    FirmTable firms = park.firms();
    byte[] incubator = firms.incubator();
    byte[] status = firms.status();
    double hazard = incubation.graduationPerYear() / 12;
    int month = world.calendarMonth().index();
    int tenants = 0;
    for (int row : rows) {
      if (incubator[row] == house && status[row] == FirmTable.OPERATING) {
        int stay = world.month() - firms.registered()[row];
        long key = firms.keys()[row];
        boolean leaves =
            stay >= incubation.maximumMonths()
                || (stay >= incubation.minimumMonths()
                    && luck.happens(Decision.INCUBATOR_GRADUATION, key, month, hazard));
        if (leaves) {
          leaveHouse(world, park, row, stay, incubation.stayInPark());
        }
      }
      tenants += incubator[row] == house && status[row] <= FirmTable.OPERATING ? 1 : 0;
    }
    return tenants;
  }

  private void leaveHouse(World world, ParkState park, int row, int stay, double stayInPark) {
    FirmTable firms = park.firms();
    long key = firms.keys()[row];
    firms.incubator()[row] = FirmTable.GRADUATE;
    park.counts().add(Tally.GRADUATES);
    world.diary().note(world.month(), park.index(), key, Happening.GRADUATED, stay);
    if (!luck.happens(Decision.INCUBATOR_STAY, key, 0, stayInPark)) {
      park.vacate(firms.floorSqm()[row]);
      firms.leave(row);
      park.counts().add(Tally.DEPARTURES);
      world
          .diary()
          .note(world.month(), park.index(), key, Happening.DEPARTED, firms.workers()[row]);
    }
  }

  /** Admits newcomers, and says how many tenants there are then. */
  private int admit(
      World world, ParkState park, IncubatorContract contract, int house, int[] rows, int stayed) {
    FirmTable firms = park.firms();
    int tenants = stayed;
    for (int row : rows) {
      if (tenants < contract.capacity()
          && firms.registered()[row] == world.month()
          && firms.status()[row] == FirmTable.OPERATING
          && firms.incubator()[row] == FirmTable.NO_INCUBATOR
          && isGoodEnough(firms, row, contract)) {
        firms.incubator()[row] = (byte) house;
        tenants++;
        park.ledger().book(Instrument.INCUBATORS, contract.feeYuanPerFirm());
        world
            .diary()
            .note(world.month(), park.index(), firms.keys()[row], Happening.ADMITTED, house);
      }
    }
    return tenants;
  }

  private boolean isGoodEnough(FirmTable firms, int row, IncubatorContract contract) {
    if (firms.type(row) != EntityType.ENTERPRISE) {
      return false;
    }
    double omega = firms.logProductivity()[row];
    return birth.sizes().quantile(EntityType.ENTERPRISE, omega) > contract.admissionQuantile();
  }

  private void spawn(
      World world, ParkState park, IncubatorContract contract, int house, int tenants) {
    Scenario scenario = world.scenario();
    int month = world.calendarMonth().index();
    long operator = AgentKey.code(contract.id());
    double mean = contract.spawnsPerYear() / 12;
    int room = (int) contract.capacity() - tenants;
    int number =
        Math.min(
            Math.max(0, room),
            Poisson.count(mean, luck.uniform(Decision.SPAWN_COUNT, operator, month)));
    int home = world.reach().homeOf(park.index());
    for (int i = 0; i < number; i++) {
      long key = AgentKey.child(operator, Decision.SPAWN_COUNT, month, i);
      boolean shell = luck.happens(Decision.SHELL, key, 0, contract.shellShare());
      int sector = sector(scenario, key);
      park.files().add(birth.spawn(scenario, key, home, sector, house, shell));
      park.counts().add(Tally.CHOSEN_BESIDES);
      park.ledger().book(Instrument.INCUBATORS, contract.feeYuanPerFirm());
    }
  }

  private int sector(Scenario scenario, long key) {
    double[] weights = new double[scenario.sectors().size()];
    for (int s = 0; s < weights.length; s++) {
      boolean own = scenario.sectors().get(s).trade() == SectorTrade.OWN_BUSINESS;
      Sector line = scenario.sectors().get(s);
      weights[s] = own ? line.poolWeight() * (1 - line.vehicleShare()) : 0;
    }
    return Categorical.index(weights, luck.uniform(Decision.SPAWN_SECTOR, key, 0));
  }

  private void bringLeads(World world, ParkState park, IncubatorContract contract) {
    Scenario scenario = world.scenario();
    int month = world.calendarMonth().index();
    long operator = AgentKey.code(contract.id());
    double mean = contract.leadsPerYear() / 12;
    int number = Poisson.count(mean, luck.uniform(Decision.LEAD_COUNT, operator, month));
    int home = world.reach().homeOf(park.index());
    leads.arrange(world, park, home, operator, number, false, java.util.List.of());
  }
}
