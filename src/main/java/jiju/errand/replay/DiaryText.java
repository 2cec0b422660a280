package jiju.errand.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jiju.scenario.Unit;
import jiju.unit.Language;
import jiju.unit.Text;
import jiju.world.Reason;

/** Tells lives in words of one language. */
final class DiaryText {
  private static final String INDENT = "         ";

  private final Language language;

  DiaryText(Language language) {
    this.language = language;
  }

  /** Every life of a run, firm after firm. */
  String of(Replayed run) {
    StringBuilder text = new StringBuilder(heading(run)).append('\n');
    run.chronicles().forEach(firm -> text.append('\n').append(of(run, firm)));
    return text.toString();
  }

  /** Where the lives come from, and that the names are made up. */
  String heading(Replayed run) {
    Text title = run.scenario().title();
    return in(
        title.zh()
            + "（"
            + run.id()
            + "）：种子 "
            + run.record().seed()
            + "，第 "
            + run.record().replication()
            + " 次模拟，"
            + run.chronicles().size()
            + " 家。企业名称为虚构。",
        title.en()
            + " ("
            + run.id()
            + "): seed "
            + run.record().seed()
            + ", replication "
            + run.record().replication()
            + ", "
            + run.chronicles().size()
            + " firms. The names of firms are made up.");
  }

  /** One life. */
  String of(Replayed run, Chronicle firm) {
    StringBuilder text = new StringBuilder(title(run, firm)).append('\n');
    for (Entry entry : firm.entries()) {
      text.append(run.month(entry)).append("  ").append(sentence(entry)).append('\n');
      for (String line : reasons(entry)) {
        text.append(INDENT).append(line).append('\n');
      }
    }
    return text.toString();
  }

  String title(Replayed run, Chronicle firm) {
    return firm.name().in(language)
        + in("：", ": ")
        + DiaryTables.about(run, firm).in(language)
        + in("（", " (")
        + firm.id()
        + in("）", ")");
  }

  /** What happened, with its number. */
  String sentence(Entry entry) {
    Event event = entry.event();
    String words = event.text().in(language);
    return event == Event.ADMITTED
        ? words + " " + Math.round(entry.amount() + 1) + in("。", ".")
        : words + " " + number(event.unit(), entry.amount()) + in("。", ".");
  }

  private List<String> reasons(Entry entry) {
    List<String> lines = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (Entry.Detail detail : entry.details()) {
      if (detail.kind().isEmpty()) {
        plain.add(words(detail));
      }
    }
    if (!plain.isEmpty()) {
      lines.add(String.join(in("；", "; "), plain));
    }
    for (Reason.Kind kind : Reason.Kind.values()) {
      List<String> parts = new ArrayList<>();
      for (Entry.Detail detail : entry.details()) {
        if (detail.kind().filter(own -> own == kind).isPresent() && says(detail)) {
          parts.add(words(detail));
        }
      }
      if (!parts.isEmpty()) {
        lines.add(kind.text().in(language) + in("：", ": ") + String.join(in("；", "; "), parts));
      }
    }
    return lines;
  }

  /** Nothing is said of what adds nothing and multiplies by one. */
  private static boolean says(Entry.Detail detail) {
    double neutral = detail.unit() == Unit.MULTIPLIER ? 1 : 0;
    return Math.abs(detail.amount() - neutral) > 1e-9;
  }

  private String words(Entry.Detail detail) {
    return detail.text().in(language) + " " + number(detail.unit(), detail.amount());
  }

  private String number(Unit unit, double amount) {
    return switch (unit) {
      case UTILS, LOG_POINTS -> String.format(Locale.ROOT, "%+.2f", amount);
      case MULTIPLIER -> String.format(Locale.ROOT, "×%.2f", amount);
      case PER_YEAR -> percent(amount) + in("（每年）", " a year");
      case SHARE -> percent(amount);
      case PERCENT -> percent(amount / 100);
      case COUNT, NONE -> unit.scale(amount, language).number(amount);
      default -> unit.scale(amount, language).write(amount);
    };
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, Math.abs(share) < 0.1 ? "%.1f%%" : "%.0f%%", 100 * share);
  }

  private String in(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
