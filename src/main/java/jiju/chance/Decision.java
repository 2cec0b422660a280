package jiju.chance;

/**
 * The random decisions of the model, each with a number of its own.
 *
 * <p>The number, not the place in this list, enters the luck: lines may be moved and renamed, but a
 * number is never changed and never used again for something else, or every published run would
 * change its bytes. New decisions take the next free number of their group.
 */
public enum Decision {
  // What nature draws for a whole world.
  /** The monthly shock of a sector's macro-economic state. */
  MACRO_SHOCK(101),
  /** How many location decisions a source pool holds in a month. */
  POOL_COUNT(102),
  /** In which month a dated event falls whose month is not known. */
  EVENT_MONTH(103),
  /** A factor of a site that holds for a whole replication. */
  SITE_FACTOR(104),
  /** A factor of one operator who looks at a lot. */
  OPERATOR_FACTOR(105),
  /** How many operators look at a lot in a year. */
  OPERATOR_COUNT(106),
  /** The value of an uncertain parameter in this replication. */
  PARAMETER(107),
  /** A whole-sector shock that comes at a random time. */
  POOL_SHOCK(108),

  // How a candidate comes to know a park and chooses.
  /** Whether a candidate knows a park and looks at it. */
  CONSIDER(201),
  /** Whether a candidate moves to any park of the system or stays outside. */
  CHOOSE_NEST(202),
  /** The taste of a candidate for one park among those that it considers. */
  CHOOSE_ALTERNATIVE(203),
  /** Who is served first when space is scarce. */
  SPACE_PRIORITY(204),

  // What promotion brings home.
  /** How many leads a trip brings. */
  LEAD_COUNT(301),
  /** Which candidates of a pool a trip meets. */
  LEAD_MEETING(302),
  /** After how many months a lead decides. */
  LEAD_DELAY(303),
  /** Whether a trip opens an opportunity with an anchor. */
  ANCHOR_OPPORTUNITY(304),
  /** Which anchor of a city's stock a trip meets. */
  ANCHOR_MEETING(305),
  /** Which sector an anchor belongs to. */
  ANCHOR_SECTOR(306),
  /** How many people an anchor employs. */
  ANCHOR_SIZE(307),
  /** How much an anchor earns in a year. */
  ANCHOR_REVENUE(308),
  /** Whether an anchor leaves in a month. */
  ANCHOR_DEPARTURE(309),
  /** How many linked candidates follow an anchor in a month. */
  FOLLOWER_COUNT(310),
  /** Which sector a follower of an anchor belongs to. */
  FOLLOWER_SECTOR(311),
  /** How many leads an event such as a summit brings. */
  EVENT_LEAD_COUNT(312),
  /** How many leads an incubator's operator brings through its own network. */
  OPERATOR_LEAD_COUNT(313),
  /** Which city a follower or a lead without a city comes from. */
  ORIGIN(314),

  // What a firm is when it is born.
  /** Enterprise, household business or fund vehicle. */
  ENTITY_TYPE(401),
  /** How many people a firm starts with. */
  INITIAL_SIZE(402),
  /** How productive a firm starts. */
  INITIAL_PRODUCTIVITY(403),
  /** Which of the founders' groups a founder belongs to. */
  FOUNDER_GROUP(404),
  /** Whether a firm counts as high-tech. */
  HIGH_TECH(405),
  /** Whether a registration is a shell that will never operate. */
  SHELL(406),
  /** The generated name of a simulated firm. */
  NAME(407),
  /** The age that a firm has when the world begins. */
  INITIAL_AGE(408),
  /** How many firms a park has when the world begins. */
  INITIAL_COUNT(409),
  /** The assets that a fund vehicle manages. */
  ASSETS(410),
  /** How much floor space a worker needs. */
  FLOOR_SPACE(411),

  // The service desk.
  /** How many months a file takes, by keyed rounding. */
  DESK_DELAY(501),
  /** Whether a founder gives up while the file waits. */
  DESK_ABANDON(502),
  /** Whether a file comes back for corrections. */
  DESK_REWORK(503),
  /** How long the customer who tells the press had to wait. */
  DESK_SOJOURN(504),

  // The life of a firm.
  /** Whether a registered firm begins to operate. */
  ACTIVATION(601),
  /** The monthly growth step, one number. */
  GROWTH(602),
  /** The upward half of the monthly growth step. */
  GROWTH_UP(603),
  /** The downward half of the monthly growth step. */
  GROWTH_DOWN(604),
  /** The monthly step of productivity. */
  PRODUCTIVITY_GROWTH(605),
  /** Whether a firm closes in a month. */
  CLOSURE(606),
  /** Whether a closed firm leaves the register at once. */
  DEREGISTRATION_AT_ONCE(607),
  /** After how many months a closed firm leaves the register. */
  DEREGISTRATION_LAG(608),
  /** Whether a firm that never operated gives up its registration. */
  IDLE_EXIT(609),
  /** Whether a firm moves to another place. */
  DEPARTURE(610),
  /** Whether a firm spins off another. */
  SPIN_OFF(611),
  /** Whether a spin-off stays in the park. */
  SPIN_OFF_PLACE(612),
  /** Which sector a spin-off works in. */
  SPIN_OFF_SECTOR(613),
  /** Whether a firm files a change at the desk. */
  REGISTRATION_CHANGE(614),

  // Incubators.
  /** In which order applicants are admitted to an incubator. */
  INCUBATOR_ADMISSION(701),
  /** Whether a tenant graduates in a month. */
  INCUBATOR_GRADUATION(702),
  /** Whether a graduate stays in the park. */
  INCUBATOR_STAY(703),
  /** How many firms an incubator brings forth in a month. */
  SPAWN_COUNT(704),
  /** Which sector a firm brought forth by an incubator works in. */
  SPAWN_SECTOR(705),

  // Honours.
  /** Whether an application for a title succeeds. */
  TITLE_AWARD(801),
  /** The luck of a town in the yearly grading. */
  GRADING(802),
  /** The reading of a rounded figure in the press. */
  PRESS_READING(803),

  // The analyst's own luck: it never enters a run.
  /** Which replication or point an analysis takes again when it resamples. */
  RESAMPLE(901),
  /** In which order an analysis lets levers join. */
  PERMUTE(902),

  // Where an experiment looks.
  /** In which order a design takes the strata of a parameter. */
  DESIGN_ORDER(911),
  /** Where in its stratum a design takes a parameter. */
  DESIGN_PLACE(912),

  // Where a calibration looks.
  /** Where a design over the prior begins. */
  PRIOR_DESIGN(921),
  /** Which number of a press interval a draw is moved to. */
  PRESS_INTERVAL(922),

  // Where an optimiser looks.
  /** How a policy departs from those that it was bred from. */
  MUTATION(931);

  private final int code;

  Decision(int code) {
    this.code = code;
  }

  /** The number that enters the luck; fixed for ever. */
  public int code() {
    return code;
  }
}
