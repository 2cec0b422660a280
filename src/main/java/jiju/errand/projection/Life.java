package jiju.errand.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jiju.engine.Witness;
import jiju.scenario.EntityType;
import jiju.scenario.Scenario;
import jiju.scenario.Subsidies;
import jiju.unit.Month;
import jiju.unit.Text;
import jiju.world.Anchor;
import jiju.world.FirmTable;
import jiju.world.Newcomer;
import jiju.world.Origin;
import jiju.world.ParkState;
import jiju.world.World;

/** Follows one firm through a run and tells what happens to it. Mutable; lives for one run. */
final class Life implements Witness {
  private final long key;
  private final List<Story.Line> lines = new ArrayList<>();
  private Optional<World> world = Optional.empty();
  private Optional<Text> about = Optional.empty();
  private boolean anchor;
  private EntityType type = EntityType.ENTERPRISE;

  Life(long key) {
    this.key = key;
  }

  List<Story.Line> lines() {
    return List.copyOf(lines);
  }

  Optional<Text> about() {
    return about;
  }

  Text name() {
    return FirmName.of(key, anchor, type);
  }

  @Override
  public void founded(World founded) {
    world = Optional.of(founded);
    look(founded, founded.timeline().first().start(), true);
  }

  @Override
  public void monthEnded(World seen) {
    Month month = seen.calendarMonth();
    look(seen, month, month.monthOfYear() == 12);
  }

  private void look(World seen, Month month, boolean yearEnds) {
    for (ParkState park : seen.parks()) {
      lookAmongFiles(seen, park);
      lookAmongFirms(seen, park, month, yearEnds);
      lookAmongAnchors(seen, park, month, yearEnds);
    }
  }

  private void lookAmongFiles(World seen, ParkState park) {
    for (Newcomer one : park.files()) {
      if (one.key() == key && about.isEmpty()) {
        about = Optional.of(about(seen.scenario(), one.sector(), one.origin().text()));
      }
    }
  }

  /** Who never stood among the files was there before the first month. */
  private void lookAmongFirms(World seen, ParkState park, Month month, boolean yearEnds) {
    FirmTable firms = park.firms();
    for (int row = 0; row < firms.size(); row++) {
      if (firms.keys()[row] == key) {
        type = firms.type(row);
        if (about.isEmpty()) {
          Text before = Origin.INITIAL.text();
          about = Optional.of(about(seen.scenario(), firms.sector()[row], before));
        }
        if (yearEnds && firms.status()[row] == FirmTable.OPERATING) {
          if (firms.holdsAssets() && firms.assetsYuan()[row] > 0) {
            tellAssets(month, firms.assetsYuan()[row], firms.outputOfTwelveMonths(row));
          } else {
            tellYear(month, firms.workers()[row], firms.outputOfTwelveMonths(row));
          }
        }
      }
    }
  }

  private void lookAmongAnchors(World seen, ParkState park, Month month, boolean yearEnds) {
    for (Anchor one : park.anchors()) {
      if (one.key() == key) {
        anchor = true;
        if (about.isEmpty()) {
          Text city = seen.scenario().sourceCities().get(one.city()).title();
          Text from = new Text("来自" + city.zh() + "的龙头企业", "an anchor firm from " + city.en());
          about = Optional.of(about(seen.scenario(), one.sector(), from));
          tell(
              seen.timeline().first().start().plus(one.accepted()),
              "答应落户。",
              "Said yes to the park.");
        }
        if (yearEnds && one.operates()) {
          tellYear(month, one.workers(), one.outputOfTwelveMonths());
        }
      }
    }
  }

  private Text about(Scenario scenario, int sector, Text origin) {
    Text line = scenario.sectors().get(sector).title();
    return new Text(line.zh() + " · " + origin.zh(), line.en() + " · " + origin.en());
  }

  /** Of an entity with money and hardly anybody at work. */
  private void tellAssets(Month month, double assetsYuan, double outputYuan) {
    lines.add(
        new Story.Line(
            month.toString(),
            new Text(
                "年末管理资产 "
                    + round(assetsYuan / 1e4)
                    + " 万元，全年管理费 "
                    + round(outputYuan / 1e4)
                    + " 万元。",
                "At the end of the year assets of ¥"
                    + round(assetsYuan / 1e6)
                    + "m; fees of the year ¥"
                    + round(outputYuan / 1e3)
                    + "k.")));
  }

  private void tellYear(Month month, double people, double outputYuan) {
    lines.add(
        new Story.Line(
            month.toString(),
            new Text(
                "年末 " + round(people) + " 人，全年产值 " + round(outputYuan / 1e4) + " 万元。",
                "At the end of the year "
                    + round(people)
                    + " people; output of the year ¥"
                    + round(outputYuan / 1e3)
                    + "k.")));
  }

  @Override
  public void note(int month, int park, long who, Happening happening, double amount) {
    if (who == key) {
      World seen = world.orElseThrow();
      Month now = seen.calendarMonth();
      if (happening == Happening.DECIDED) {
        decide(seen, park, now);
      } else {
        lines.add(new Story.Line(now.toString(), Happenings.text(happening, amount)));
      }
    }
  }

  /** The newcomer has just been put at the end of the files: only it knows its city. */
  private void decide(World seen, int park, Month month) {
    List<Newcomer> files = seen.parks().get(park).files();
    Newcomer newcomer = files.get(files.size() - 1);
    Scenario scenario = seen.scenario();
    type = newcomer.type();
    Text city = scenario.sourceCities().get(newcomer.city()).title();
    Text origin = newcomer.origin().text();
    about =
        Optional.of(
            about(
                scenario,
                newcomer.sector(),
                new Text(
                    "来自" + city.zh() + "，" + origin.zh(),
                    "from " + city.en() + ", " + origin.en())));
    Text offer = offer(scenario, park, month);
    tell(
        month,
        "在" + city.zh() + "决定落户：" + origin.zh() + "。" + offer.zh(),
        "Decided in " + city.en() + " for the park: " + origin.en() + "." + offer.en());
  }

  private static Text offer(Scenario scenario, int park, Month month) {
    String id = scenario.parks().get(park).id();
    for (Subsidies.RentRelief relief : scenario.levers().subsidies().rentRelief()) {
      boolean open = !month.isBefore(relief.from()) && !month.isAfter(relief.to());
      if (relief.park().equals(id) && open && relief.months() > 0) {
        String share = round(relief.share() * 100);
        return new Text(
            "条件：" + round(relief.months()) + " 个月减免租金 " + share + "%。",
            " It was offered "
                + round(relief.months())
                + " months with "
                + share
                + " % of the rent waived.");
      }
    }
    return Text.EMPTY;
  }

  private void tell(Month month, String zh, String en) {
    lines.add(new Story.Line(month.toString(), new Text(zh, en)));
  }

  static String round(double value) {
    double size = Math.abs(value);
    String form = size >= 10 || value == Math.rint(value) ? "%.0f" : size >= 1 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, form, value);
  }
}
