package jiju.store.starter;

import java.util.Optional;
import jiju.scenario.EntityType;
import jiju.unit.Month;

/**
 * A firm on a register.
 *
 * @param sector as the register names it
 * @param registered empty where the register has no dates
 */
record Resident(String sector, EntityType type, Optional<Month> registered) {}
