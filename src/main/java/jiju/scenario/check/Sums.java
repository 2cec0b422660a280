package jiju.scenario.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jiju.scenario.Linkage;
import jiju.scenario.Programme;
import jiju.scenario.ReputationDynamics;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.form.Form;
import jiju.unit.Text;

/** Weights add up, and the industry chain links each pair of sectors once. */
final class Sums implements Check {
  private static final double TOLERANCE = 1e-6;

  private final Scenario scenario;
  private final List<Finding> findings;

  Sums(Scenario scenario, List<Finding> findings) {
    this.scenario = scenario;
    this.findings = findings;
  }

  @Override
  public void look() {
    checkReputation(scenario.uncertainties().reputation());
    double pool = scenario.sectors().stream().mapToDouble(Sector::poolWeight).sum();
    if (!scenario.sectors().isEmpty() && pool <= 0) {
      add(
          "sectors",
          new Text("各行业 poolWeight 全为 0", "a poolWeight of 0 in every sector"),
          new Text("至少一个为正", "a positive one in at least one"));
    }
    scenario.levers().programme().ifPresent(this::checkShares);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i < scenario.linkages().size(); i++) {
      checkLinkage("linkages[" + i + "]", scenario.linkages().get(i), pairs);
    }
  }

  @Override
  public void see(String path, Form form, Object value) {}

  private void checkShares(Programme programme) {
    double sum =
        programme.excellent().share() + programme.good().share() + programme.pass().share();
    if (sum > 1 + TOLERANCE) {
      add(
          "levers.programme",
          new Text(
              "各等次份额之和为 " + Said.shown(sum),
              "shares of the grades that add up to " + Said.shown(sum)),
          new Text("至多 1", "at most 1"),
          "levers.programme.excellent.share",
          "levers.programme.good.share",
          "levers.programme.pass.share");
    }
  }

  private void checkReputation(ReputationDynamics weights) {
    double sum = weights.deskWeight() + weights.survivalWeight() + weights.growthWeight();
    if (Math.abs(sum - 1) > TOLERANCE) {
      String shown = Said.shown(Math.rint(sum * 1e6) / 1e6);
      String path = "uncertainties.reputation";
      add(
          path,
          new Text("三项权重之和为 " + shown, "weights that sum to " + shown),
          new Text(
              "deskWeight、survivalWeight 与 growthWeight 之和为 1",
              "deskWeight, survivalWeight and growthWeight that sum to 1"),
          path + ".deskWeight",
          path + ".survivalWeight",
          path + ".growthWeight");
    }
  }

  private void checkLinkage(String path, Linkage linkage, Set<String> pairs) {
    String[] ends = {path + ".buyer", path + ".seller"};
    if (linkage.buyer().equals(linkage.seller())) {
      String sector = linkage.buyer();
      add(
          path,
          new Text("行业与自身的联系“" + sector + "”", "a linkage of \"" + sector + "\" with itself"),
          new Text("两个不同的行业", "two different sectors"),
          ends);
    } else if (!pairs.add(linkage.buyer() + " " + linkage.seller())) {
      add(path, new Text("同一对行业重复", "the same pair of sectors twice"), Text.EMPTY, ends);
    }
  }

  private void add(String path, Text found, Text allowed, String... involved) {
    findings.add(Finding.of(path, found, allowed).withInvolved(involved));
  }
}
