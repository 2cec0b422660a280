package jiju.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jiju.unit.Month;
import jiju.unit.MonthSpan;
import jiju.unit.Text;

/** One frozen scenario: nature's setting, our levers, and what to hold the outcome against. */
public record Scenario(
    @Meaning(zh = "情景标识", en = "identifier of the scenario") String id,
    @Meaning(zh = "标题", en = "title") Text title,
    @Meaning(zh = "图表标题所用的问题", en = "the question that its charts ask") Text question,
    @Meaning(zh = "首月", en = "first month simulated") Month start,
    @Meaning(zh = "末月", en = "last month simulated") Month end,
    @Meaning(zh = "园区", en = "parks") List<Park> parks,
    @Meaning(zh = "来源城市", en = "cities that founders decide in") List<SourceCity> sourceCities,
    @Meaning(zh = "行业", en = "sectors") List<Sector> sectors,
    @Meaning(zh = "产业链联系", en = "industry-chain linkages") List<Linkage> linkages,
    @Meaning(zh = "政策杠杆", en = "levers that a planner can choose") Levers levers,
    @Meaning(zh = "不确定因素", en = "what nobody chooses") Uncertainties uncertainties,
    @Meaning(zh = "目标", en = "targets") List<Goal> targets,
    @Meaning(zh = "观测事实", en = "observed facts") List<Observation> observations,
    @Meaning(zh = "基线所依据的假设", en = "assumptions that headlines rest on") List<Caveat> caveats) {

  public Scenario {
    parks = List.copyOf(parks);
    sourceCities = List.copyOf(sourceCities);
    sectors = List.copyOf(sectors);
    linkages = List.copyOf(linkages);
    targets = List.copyOf(targets);
    observations = List.copyOf(observations);
    caveats = List.copyOf(caveats);
  }

  public MonthSpan span() {
    return new MonthSpan(start, end);
  }

  public Scenario withEnd(Month newEnd) {
    return new Scenario(
        id,
        title,
        question,
        start,
        newEnd,
        parks,
        sourceCities,
        sectors,
        linkages,
        levers,
        uncertainties,
        targets,
        observations,
        caveats);
  }

  public Scenario withParks(List<Park> changed) {
    return new Scenario(
        id,
        title,
        question,
        start,
        end,
        changed,
        sourceCities,
        sectors,
        linkages,
        levers,
        uncertainties,
        targets,
        observations,
        caveats);
  }

  public Scenario withLevers(Levers changed) {
    return new Scenario(
        id,
        title,
        question,
        start,
        end,
        parks,
        sourceCities,
        sectors,
        linkages,
        changed,
        uncertainties,
        targets,
        observations,
        caveats);
  }

  public Scenario withUncertainties(Uncertainties changed) {
    return new Scenario(
        id,
        title,
        question,
        start,
        end,
        parks,
        sourceCities,
        sectors,
        linkages,
        levers,
        changed,
        targets,
        observations,
        caveats);
  }

  /** Whether entities of any sector have assets under management. */
  public boolean hasAssets() {
    return sectors.stream().anyMatch(sector -> sector.assets().isPresent());
  }

  public Optional<Park> findPark(String parkId) {
    return parks.stream().filter(park -> park.id().equals(parkId)).findFirst();
  }

  /** Position of a park in {@link #parks()}, or -1. */
  public int parkIndex(String parkId) {
    return index(parks, Park::id, parkId);
  }

  /** Position of a city in {@link #sourceCities()}, or -1. */
  public int cityIndex(String cityId) {
    return index(sourceCities, SourceCity::id, cityId);
  }

  /** Position of a sector in {@link #sectors()}, or -1. */
  public int sectorIndex(String sectorId) {
    return index(sectors, Sector::id, sectorId);
  }

  private static <T> int index(List<T> things, Function<T, String> idOf, String id) {
    for (int i = 0; i < things.size(); i++) {
      if (idOf.apply(things.get(i)).equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
