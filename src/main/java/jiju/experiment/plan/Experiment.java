package jiju.experiment.plan;

import java.util.List;
import java.util.Optional;
import jiju.scenario.Meaning;
import jiju.scenario.Quantity;
import jiju.scenario.Unit;
import jiju.unit.Month;
import jiju.unit.Text;

/** An experiment: which scenarios, what is varied in them and how, how often, and what is asked. */
public record Experiment(
    @Meaning(zh = "试验标识", en = "identifier of the experiment") String id,
    @Meaning(zh = "标题", en = "title") Text title,
    @Meaning(zh = "试验要回答的问题", en = "the question that it answers") Text question,
    @Meaning(
            zh = "情景文件或文件夹，相对于写明它的文件",
            en = "scenario files or folders, relative to the file that names them")
        List<String> scenarios,
    @Meaning(zh = "模拟到的末月", en = "last month simulated") Optional<Month> until,
    @Quantity(
            zh = "每个设计点的模拟次数",
            en = "replications of every point",
            unit = Unit.COUNT,
            value = 20,
            min = 1,
            max = 1000000)
        int replications,
    @Quantity(
            zh = "种子",
            en = "seed of all luck",
            unit = Unit.NONE,
            value = 1,
            min = Integer.MIN_VALUE,
            max = Integer.MAX_VALUE)
        int seed,
    @Meaning(zh = "变动的参数", en = "parameters that are varied") List<Variable> vary,
    @Meaning(zh = "设计", en = "design: at which points to look") DesignPlan design,
    @Meaning(zh = "关注的结果", en = "outcomes asked of every run") List<OutcomePlan> outcomes,
    @Meaning(zh = "Morris 筛选", en = "Morris screening") Optional<MorrisPlan> morris,
    @Meaning(zh = "Sobol 方差分解", en = "Sobol indices") Optional<SobolPlan> sobol,
    @Meaning(zh = "稳健性分析", en = "robustness of policies") Optional<RobustPlan> robust,
    @Meaning(zh = "校准", en = "calibration") Optional<CalibratePlan> calibrate) {

  public Experiment {
    scenarios = List.copyOf(scenarios);
    vary = List.copyOf(vary);
    outcomes = List.copyOf(outcomes);
  }

  /** Whether it states a method that looks where it must, rather than at the points of a design. */
  public boolean choosesItsOwnPoints() {
    return morris.isPresent() || sobol.isPresent() || robust.isPresent() || calibrate.isPresent();
  }
}
