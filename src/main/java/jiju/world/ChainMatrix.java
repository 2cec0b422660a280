package jiju.world;

import jiju.scenario.Linkage;
import jiju.scenario.Scenario;

/** The industry chain: how strongly a sector leans on another. Rows buy from columns. */
public final class ChainMatrix {
  private final double[][] weight;

  public ChainMatrix(Scenario scenario) {
    int sectors = scenario.sectors().size();
    weight = new double[sectors][sectors];
    for (Linkage linkage : scenario.linkages()) {
      weight[scenario.sectorIndex(linkage.buyer())][scenario.sectorIndex(linkage.seller())] =
          linkage.weight();
    }
  }

  /** Weight of the linkage from a sector to another; 0 between a sector and itself. */
  public double weight(int buyer, int seller) {
    return weight[buyer][seller];
  }

  /** The same, but 1 between a sector and itself. */
  public double weightOrOwn(int buyer, int seller) {
    return buyer == seller ? 1 : weight[buyer][seller];
  }

  /** Linked neighbours of a sector: Σ over other sectors of weight × operating firms. */
  public double linked(int sector, Census census) {
    double sum = 0;
    for (int other = 0; other < weight.length; other++) {
      if (other != sector) {
        sum += weight[sector][other] * census.operating(other);
      }
    }
    return sum;
  }

  /** Anchors that a sector is linked to: Σ over anchors of weight, own sector weight 1. */
  public double anchors(int sector, Census census) {
    double sum = 0;
    for (int other = 0; other < weight.length; other++) {
      sum += weightOrOwn(sector, other) * census.anchors(other);
    }
    return sum;
  }
}
