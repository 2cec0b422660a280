package jiju.engine;

import jiju.behaviour.Birth;
import jiju.behaviour.Lot;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.scenario.EntityType;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.world.FirmTable;
import jiju.world.Newcomer;
import jiju.world.Origin;
import jiju.world.ParkState;
import jiju.world.World;

/** Settles the firms that were there before the first month. */
final class Founding {
  private final Luck luck;
  private final Birth birth;

  Founding(Luck luck, Birth birth) {
    this.luck = luck;
    this.birth = birth;
  }

  void settle(World world) {
    for (ParkState park : world.parks()) {
      Park place = world.scenario().parks().get(park.index());
      for (Park.InitialFirms group : place.initialFirms()) {
        settle(world, park, place, group);
      }
      park.foundWith(park.firmsOnRegister());
    }
  }

  private void settle(World world, ParkState park, Park place, Park.InitialFirms group) {
    Scenario scenario = world.scenario();
    int city = world.reach().homeOf(park.index());
    int sector = scenario.sectorIndex(group.sector());
    long parkCode = AgentKey.code(place.id());
    long groupCode = AgentKey.code(group.id());
    int number = (int) Math.rint(group.number());
    park.firms().reserve(number);
    for (int i = 0; i < number; i++) {
      long key = AgentKey.initial(parkCode, groupCode, i);
      EntityType type = group.type();
      Newcomer born = birth.founder(scenario, key, city, sector, type, Origin.INITIAL);
      Newcomer firm = birth.established(born, group);
      double lot = Lot.sqm(place, scenario.start(), scenario.sectors().get(sector), firm.workers());
      double age = group.meanAgeMonths() * luck.exponential(Decision.INITIAL_AGE, key, 0);
      add(park, firm, lot, (int) Math.min(600, age));
    }
  }

  private static void add(ParkState park, Newcomer firm, double lot, int ageMonths) {
    FirmTable firms = park.firms();
    int row = firms.add(firm, lot, (short) 0);
    firms.register(row, -ageMonths);
    firms.open(row, -ageMonths, lot);
    park.occupy(firms.floorSqm()[row]);
  }
}
