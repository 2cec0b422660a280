package jiju.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jiju.analysis.Case;
import jiju.analysis.comparison.Difference;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.fiscal.Gain;
import jiju.analysis.fiscal.LedgerLine;
import jiju.analysis.fiscal.Payback;
import jiju.analysis.fiscal.PerMu;
import jiju.analysis.fiscal.UnitCost;
import jiju.analysis.statistics.Estimate;
import jiju.report.html.Node;
import jiju.report.html.Table;
import jiju.scenario.Instrument;
import jiju.scenario.Unit;
import jiju.unit.Scale;
import jiju.unit.Text;

/** The public purse: ledger, cost per additional firm, payback, output and tax per mu. */
final class MoneyChapter {
  private final Page page;

  MoneyChapter(Page page) {
    this.page = page;
  }

  Node section() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(page.heading("money"));
    nodes.add(page.paragraph("money.reading"));
    nodes.addAll(page.pictures(Illustration.Chapter.MONEY));
    if (page.isComparison()) {
      nodes.add(differences().node());
      nodes.add(perFirm().node());
      nodes.add(page.paragraph("money.per_firm.note").as("note"));
    }
    nodes.add(accounts().node());
    nodes.add(page.paragraph("money.accounts.note", sunk()).as("note"));
    nodes.add(ledger().node().as("dense"));
    if (page.isComparison()) {
      nodes.add(ledgerByCase().node().as("dense"));
    }
    nodes.add(perMu().node());
    nodes.add(dependence().node());
    return Node.of("section", nodes);
  }

  private Table differences() {
    Table table =
        new Table(
            page.say("money.differences.caption", page.month(page.horizon())),
            List.of(
                page.say("column.scenario"),
                page.say("column.cost"),
                page.say("column.rent_forgone"),
                page.say("column.firms"),
                page.say("column.jobs"),
                page.say("column.tax_total")));
    Scale cost = page.scale(Unit.YUAN, gains(Gain::costYuan));
    Scale rent = page.scale(Unit.YUAN, gains(Gain::rentForgoneYuan));
    Scale firms = page.scale(Unit.FIRMS, gains(Gain::firms));
    Scale jobs = page.scale(Unit.PERSONS, gains(Gain::jobs));
    Scale tax = page.scale(Unit.YUAN, gains(Gain::taxYuan));
    forEachGain(
        (variant, gain) ->
            table.row(
                page.name(variant),
                page.changeCell(gain.costYuan(), cost),
                page.changeCell(gain.rentForgoneYuan(), rent),
                page.changeCell(gain.firms(), firms),
                page.changeCell(gain.jobs(), jobs),
                page.changeCell(gain.taxYuan(), tax)));
    return table;
  }

  private Table perFirm() {
    Table table =
        new Table(
            page.say("money.per_firm.caption", page.month(page.horizon())),
            List.of(
                page.say("column.scenario"),
                page.say("column.per_firm"),
                page.say("column.per_firm_8"),
                page.say("column.per_firm_rent"),
                page.say("column.per_job")));
    forEachGain(
        (variant, gain) ->
            table.row(
                page.name(variant),
                unitCost(gain, gain.yuanPerFirm()),
                unitCost(gain, gain.yuanPerFirmAt8Percent()),
                unitCost(gain.yuanPerFirmWithRentForgone()),
                unitCost(gain, gain.yuanPerJob())));
    return table;
  }

  private void forEachGain(BiConsumer<Case, Gain> row) {
    for (Case variant : page.findings().variants()) {
      gain(variant).ifPresent(gain -> row.accept(variant, gain));
    }
  }

  private Optional<Gain> gain(Case variant) {
    return page.findings().findFiscal(variant.id(), Page.PARK).flatMap(FiscalSummary::gain);
  }

  private Stream<Difference> gains(Function<Gain, Difference> part) {
    return page.findings().variants().stream().flatMap(v -> gain(v).stream()).map(part);
  }

  /** Where no cash moves there is no price; where the gain may be none, it is not identified. */
  private Node unitCost(Gain gain, UnitCost cost) {
    return gain.costYuan().mean() == 0 ? new Node.Words(page.say("none")) : unitCost(cost);
  }

  private Node unitCost(UnitCost cost) {
    if (!cost.isIdentified()) {
      return new Node.Words(page.say("unidentified"));
    }
    Estimate yuan = cost.yuan().orElseThrow();
    Scale scale = Scale.yuan(yuan.value(), page.language());
    return yuan.interval().isDefined()
        ? page.cell(
            scale.write(yuan.value()), scale.range(yuan.interval().low(), yuan.interval().high()))
        : new Node.Words(scale.write(yuan.value()));
  }

  private Table accounts() {
    Table table =
        new Table(
            page.say("money.accounts.caption", page.month(page.horizon())),
            List.of(
                page.say("column.scenario"),
                page.say("column.cash_cost"),
                page.say("column.present_cost"),
                page.say("column.commitments"),
                page.say("column.retained"),
                page.say("column.rent"),
                page.say("column.payback"),
                page.say("column.payback_capital")));
    for (Case one : page.findings().cases()) {
      page.findings()
          .findFiscal(one.id(), Page.PARK)
          .ifPresent(
              summary ->
                  table.row(
                      page.name(one),
                      page.yuan(summary.costYuan().mean()),
                      page.yuan(summary.presentCostYuan().mean()),
                      page.yuan(summary.commitmentsYuan().mean()),
                      page.yuan(summary.retainedTaxYuan().mean()),
                      page.yuan(summary.rentYuan().mean()),
                      payback(summary.payback()),
                      payback(summary.paybackWithCapital())));
    }
    return table;
  }

  private String payback(Payback payback) {
    String share = page.percent().write(payback.share().value());
    return payback
        .p50()
        .map(month -> page.say("money.payback", page.month(month), share))
        .orElse(page.say("money.no_payback", share));
  }

  private String sunk() {
    return page.findings()
        .findFiscal(page.findings().baseline().id(), Page.PARK)
        .map(summary -> page.yuan(summary.sunkCapitalYuan()))
        .orElse(page.say("none"));
  }

  private List<Instrument> moved(Predicate<LedgerLine> among) {
    return Arrays.stream(Instrument.values())
        .filter(
            instrument ->
                lines(among)
                    .anyMatch(line -> line.instrument() == instrument && line.moved().mean() != 0))
        .toList();
  }

  private Stream<LedgerLine> lines(Predicate<LedgerLine> among) {
    return page.findings().ledger().stream()
        .filter(line -> line.park().equals(Page.PARK))
        .filter(among);
  }

  private Table ledger() {
    Predicate<LedgerLine> own = line -> line.scenario().equals(page.findings().baseline().id());
    List<Instrument> instruments = moved(own);
    TreeSet<Integer> years = new TreeSet<>();
    lines(own).forEach(line -> years.add(line.year()));
    Scale scale = ledgerScale(own);
    Table table =
        new Table(
            page.say(
                "money.ledger.caption", page.name(page.findings().baseline()), scale.unitWord()),
            headings(page.say("column.year"), instruments));
    for (int year : years) {
      table.row(cells(year, instruments, own.and(line -> line.year() == year), scale));
    }
    table.row(cells(page.say("total"), instruments, own, scale));
    return table;
  }

  private Table ledgerByCase() {
    List<Instrument> instruments = moved(line -> true);
    Scale scale = ledgerScale(line -> true);
    Table table =
        new Table(
            page.say("money.by_case.caption", page.month(page.end()), scale.unitWord()),
            headings(page.say("column.scenario"), instruments));
    for (Case one : page.findings().cases()) {
      table.row(
          cells(page.name(one), instruments, line -> line.scenario().equals(one.id()), scale));
    }
    return table;
  }

  private Scale ledgerScale(Predicate<LedgerLine> among) {
    double largest =
        lines(among).mapToDouble(line -> Math.abs(line.moved().mean())).max().orElse(0);
    return Scale.yuan(Math.min(largest, 99e6), page.language());
  }

  private List<String> headings(String first, List<Instrument> instruments) {
    List<String> headings = new ArrayList<>();
    headings.add(first);
    for (Instrument instrument : instruments) {
      String name = instrument.text().in(page.language());
      headings.add(
          switch (instrument.kind()) {
            case COST -> page.say("kind.cost", name);
            case CAPITAL -> page.say("kind.capital", name);
            case FORGONE -> page.say("kind.forgone", name);
            case REVENUE -> page.say("kind.revenue", name);
          });
    }
    return headings;
  }

  private Object[] cells(
      Object first, List<Instrument> instruments, Predicate<LedgerLine> among, Scale scale) {
    List<Object> cells = new ArrayList<>();
    cells.add(first);
    for (Instrument instrument : instruments) {
      double sum =
          lines(among)
              .filter(line -> line.instrument() == instrument)
              .mapToDouble(line -> line.moved().mean())
              .sum();
      cells.add(scale.number(sum));
    }
    return cells.toArray();
  }

  private Table perMu() {
    Scale mu = Scale.plain(Text.EMPTY, page.language());
    List<PerMu> lines =
        page.findings().perMu().stream()
            .filter(line -> line.scenario().equals(page.findings().baseline().id()))
            .filter(line -> line.park().equals(Page.PARK))
            .toList();
    String land = lines.isEmpty() ? page.say("none") : mu.number(lines.get(0).landMu());
    Table table =
        new Table(
            page.say("money.per_mu.caption", land),
            List.of(page.say("column.year"), page.term("output_per_mu"), page.term("tax_per_mu")));
    for (PerMu line : lines) {
      table.row(
          line.year(),
          page.bandCell(line.outputYuanPerMu(), Unit.YUAN),
          page.bandCell(line.taxYuanPerMu(), Unit.YUAN));
    }
    return table;
  }

  private Table dependence() {
    Table table =
        new Table(
            page.say("money.dependence.caption"),
            List.of(
                page.say("column.scenario"),
                page.say("column.month"),
                page.say("column.anchors"),
                page.say("column.top_five"),
                page.say("column.anchor_share")));
    for (Case one : page.findings().cases()) {
      page.findAnchors(one)
          .ifPresent(
              line ->
                  table.row(
                      page.name(one),
                      page.month(line.month()),
                      page.bandCell(line.anchors(), Unit.FIRMS),
                      page.bandCell(line.topFiveShare(), Unit.SHARE),
                      page.bandCell(line.anchorShare(), Unit.SHARE)));
    }
    return table;
  }
}
