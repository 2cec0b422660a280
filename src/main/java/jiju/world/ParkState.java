package jiju.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jiju.scenario.Park;

/** One park in motion. */
public final class ParkState {
  private final int index;
  private final FirmTable firms;
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Anchor> anchorsSeen = Collections.unmodifiableList(anchors);
  private final List<Newcomer> files = new ArrayList<>();
  private final Desk desk = new Desk();
  private final Ledger ledger = new Ledger();
  private final Counts counts = new Counts();
  private final Membership membership;
  private final Census census;
  private final Spillover spillover;
  private final Map<String, Integer> leverStarts = new HashMap<>();
  private final int[] firmsByMonth;
  private final int[] closuresByMonth;
  private final double[] outputByMonth;
  private final double[] taxByMonth;
  private int firmsAtFounding;
  private double outputSinceStart;
  private double taxSinceStart;
  private double reputation;
  private double quality;
  private double occupiedSqm;
  private double reservedSqm;
  private int lastAnchorDeparture = FirmTable.NEVER;
  private int departedAnchorSector = -1;

  ParkState(int index, Park park, FirmTable firms, int sectors, int months) {
    this.index = index;
    this.firms = firms;
    this.reputation = park.initialReputation();
    this.census = new Census(sectors);
    this.spillover = new Spillover(sectors, months);
    this.membership = new Membership(months);
    this.firmsByMonth = new int[months];
    this.closuresByMonth = new int[months];
    this.outputByMonth = new double[months];
    this.taxByMonth = new double[months];
  }

  /** Position in the scenario's list of parks. */
  public int index() {
    return index;
  }

  public FirmTable firms() {
    return firms;
  }

  /** All anchors that ever said yes. */
  public List<Anchor> anchors() {
    return anchorsSeen;
  }

  public void addAnchor(Anchor anchor) {
    anchors.add(anchor);
  }

  /** Firms that have decided for the park and hand in their papers this month. */
  public List<Newcomer> files() {
    return files;
  }

  public Desk desk() {
    return desk;
  }

  public Ledger ledger() {
    return ledger;
  }

  public Counts counts() {
    return counts;
  }

  /** The park's life in the programme. */
  public Membership membership() {
    return membership;
  }

  /** Stocks at the start of the month. */
  public Census census() {
    return census;
  }

  /** What anchors have added to productivity. */
  public Spillover spillover() {
    return spillover;
  }

  /** Firms on the register now. */
  public int firmsOnRegister() {
    return firms.onRegister() + anchorsOnRegister();
  }

  /** Firms on the register that have stood there for at least 0, 1, … months. */
  public int[] firmsByLeastAge(int month, int oldest) {
    int[] firmsOfAge = new int[oldest + 1];
    firms.countRegistered(month, firmsOfAge);
    for (Anchor anchor : anchors) {
      if (anchor.onRegister()) {
        firmsOfAge[Math.min(oldest, month - anchor.registered())]++;
      }
    }
    for (int age = oldest - 1; age >= 0; age--) {
      firmsOfAge[age] += firmsOfAge[age + 1];
    }
    return firmsOfAge;
  }

  private int anchorsOnRegister() {
    int number = 0;
    for (Anchor anchor : anchors) {
      if (anchor.onRegister()) {
        number++;
      }
    }
    return number;
  }

  /** Month, counted from the start, in which the condition of a lever came true; -1: not yet. */
  public int leverStart(String lever) {
    return leverStarts.getOrDefault(lever, -1);
  }

  public void startLever(String lever, int month) {
    leverStarts.putIfAbsent(lever, month);
  }

  public double reputation() {
    return reputation;
  }

  public void setReputation(double value) {
    reputation = Math.min(1, Math.max(0, value));
  }

  /** Quality index of service and amenities, 0 to 1. */
  public double quality() {
    return quality;
  }

  public void setQuality(double value) {
    quality = Math.min(1, Math.max(0, value));
  }

  public double occupiedSqm() {
    return occupiedSqm;
  }

  public double reservedSqm() {
    return reservedSqm;
  }

  /** Takes floor for a firm whose papers are at the desk. */
  public void reserve(double sqm) {
    reservedSqm += sqm;
  }

  public void releaseReservation(double sqm) {
    reservedSqm = Math.max(0, reservedSqm - sqm);
  }

  public void occupy(double sqm) {
    occupiedSqm += sqm;
  }

  public void vacate(double sqm) {
    occupiedSqm = Math.max(0, occupiedSqm - sqm);
  }

  /** Floor that is neither occupied nor reserved. */
  public double freeSqm(double floorAreaSqm) {
    return Math.max(0, floorAreaSqm - occupiedSqm - reservedSqm);
  }

  /** Notes the departure of an anchor, which unsettles linked firms. */
  public void anchorDeparted(int month, int sector) {
    lastAnchorDeparture = month;
    departedAnchorSector = sector;
  }

  /** Months since the last anchor left; very large where none did. */
  public int monthsSinceAnchorDeparture(int month) {
    return lastAnchorDeparture == FirmTable.NEVER ? Integer.MAX_VALUE : month - lastAnchorDeparture;
  }

  /** Sector of the anchor that left last, or -1. */
  public int departedAnchorSector() {
    return departedAnchorSector;
  }

  /** Notes the register and the closures of a month. */
  public void noteStock(int month, int firmsNow, int closures) {
    firmsByMonth[month] = firmsNow;
    closuresByMonth[month] = closures;
  }

  /** Notes the firms that were there before the first month. */
  public void foundWith(int firmsBefore) {
    firmsAtFounding = firmsBefore;
  }

  /** Firms on the register at the end of a month; before the first, those of the founding. */
  public int firmsIn(int month) {
    return month < 0 ? firmsAtFounding : firmsByMonth[month];
  }

  public int closuresIn(int month) {
    return month < 0 ? 0 : closuresByMonth[month];
  }

  /** Notes the output and the tax of a month, in yuan. */
  public void noteMoney(int month, double output, double tax) {
    outputByMonth[month] = output;
    taxByMonth[month] = tax;
    outputSinceStart += output;
    taxSinceStart += tax;
  }

  public double output(int month) {
    return outputByMonth[month];
  }

  public double tax(int month) {
    return taxByMonth[month];
  }

  public double outputOfTwelveMonths(int month) {
    return sumOfYear(outputByMonth, month);
  }

  public double taxOfTwelveMonths(int month) {
    return sumOfYear(taxByMonth, month);
  }

  public double outputSinceStart() {
    return outputSinceStart;
  }

  public double taxSinceStart() {
    return taxSinceStart;
  }

  private static double sumOfYear(double[] series, int month) {
    double sum = 0;
    for (int t = Math.max(0, month - 11); t <= month; t++) {
      sum += series[t];
    }
    return sum;
  }
}
