package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.calibration.FreeParameter;
import jiju.analysis.calibration.Marginal;
import jiju.analysis.calibration.Posterior;
import jiju.chart.Picture.Chapter;
import jiju.chart.plate.Axis;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Key;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Plate;
import jiju.chart.plate.Point;
import jiju.chart.plate.Stroke;
import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;
import jiju.unit.Words;

/** What the facts say of the free parameters, and which of them they cannot tell apart. */
public final class Posteriors {
  private static final Ink PRIOR = Ink.GREY.withOpacity(0.25);
  private static final Ink LEARNT = Ink.of(0x0072B2);
  private static final Ink NOT_LEARNT = Ink.of(0xD55E00);

  private final Posterior posterior;
  private final String footer;
  private final Language language;
  private final Words words;

  private Posteriors(Posterior posterior, String footer, Language language) {
    this.posterior = posterior;
    this.footer = footer;
    this.language = language;
    this.words = Words.beside(Posteriors.class, language);
  }

  /**
   * Prior against posterior, and the strongest ridge where there is one.
   *
   * @param footer number of runs, seed, version
   */
  public static List<Picture> of(Posterior posterior, Text footer, Language language) {
    Posteriors pictures = new Posteriors(posterior, footer.in(language), language);
    List<Picture> all = new ArrayList<>();
    all.add(pictures.marginals());
    pictures.findRidge().ifPresent(all::add);
    return all;
  }

  private Picture marginals() {
    int number = posterior.parameters().size();
    List<Layer> layers = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int k = 0; k < number; k++) {
      FreeParameter parameter = posterior.parameters().get(k);
      names.add(name(parameter));
      addRow(k, number - 1 - k, layers);
    }
    Axis x =
        new Axis(0, 1, List.of(0.0, 0.25, 0.5, 0.75, 1.0), ends(), words.say("axis.prior_range"));
    Panel panel = Panel.of("", x, Axes.names(names, ""), layers);
    return new Picture(
        "posterior",
        Chapter.ANSWER,
        new Plate(
            words.say("question.posterior"),
            answer(),
            List.of(
                Key.area(PRIOR, words.say("key.prior")),
                Key.line(Stroke.solid(LEARNT, 5), words.say("key.learnt")),
                Key.line(Stroke.solid(NOT_LEARNT, 5), words.say("key.not_learnt"))),
            List.of(panel),
            1,
            number * 40.0,
            footer,
            language));
  }

  private List<Axis.Label> ends() {
    return List.of(
        new Axis.Label(0, words.say("axis.range_low")),
        new Axis.Label(1, words.say("axis.range_high")));
  }

  private void addRow(int parameter, int height, List<Layer> layers) {
    FreeParameter free = posterior.parameters().get(parameter);
    Marginal prior = free.priorMarginal();
    Marginal after = posterior.marginal(parameter);
    double low = prior.p05() - (prior.p95() - prior.p05()) / 18;
    double width = (prior.p95() - prior.p05()) * 10 / 9;
    boolean learnt = posterior.contraction(parameter) <= Posterior.CONTRACTED;
    Ink ink = learnt ? LEARNT : NOT_LEARNT;
    double left = share(prior.p05(), low, width);
    double right = share(prior.p95(), low, width);
    layers.add(
        new Layer.Area(
            List.of(
                new Point(left, height + 0.3),
                new Point(right, height + 0.3),
                new Point(right, height - 0.3),
                new Point(left, height - 0.3)),
            PRIOR));
    layers.add(
        line(share(after.p05(), low, width), share(after.p95(), low, width), height, ink, 2));
    layers.add(
        line(share(after.p25(), low, width), share(after.p75(), low, width), height, ink, 6));
    layers.add(
        new Layer.Dots(
            List.of(new Point(share(after.p50(), low, width), height)),
            Ink.WHITE,
            Layer.Form.CIRCLE));
  }

  private static double share(double value, double low, double width) {
    return Math.max(0, Math.min(1, (value - low) / width));
  }

  private static Layer line(double from, double to, double height, Ink ink, double pixels) {
    return new Layer.Line(
        List.of(new Point(from, height), new Point(to, height)), Stroke.solid(ink, pixels));
  }

  private String answer() {
    long learnt = 0;
    for (int k = 0; k < posterior.parameters().size(); k++) {
      learnt += posterior.contraction(k) <= Posterior.CONTRACTED ? 1 : 0;
    }
    return words.say(
        "answer.posterior",
        posterior.parameters().size(),
        learnt,
        posterior.parameters().size() - learnt);
  }

  private Optional<Picture> findRidge() {
    List<Posterior.Ridge> ridges = posterior.ridges();
    if (ridges.isEmpty()) {
      return Optional.empty();
    }
    Posterior.Ridge ridge = ridges.get(0);
    int one = index(ridge.one());
    int other = index(ridge.other());
    FreeParameter across = posterior.parameters().get(one);
    FreeParameter up = posterior.parameters().get(other);
    List<Point> points =
        posterior.draws().stream().map(draw -> new Point(draw[one], draw[other])).toList();
    Panel panel = Panel.of("", axis(one, 400), axis(other, 240), List.of(dots(points)));
    String correlation = Scale.plain(Text.EMPTY, language).number(ridge.correlation());
    return Optional.of(
        new Picture(
            "ridge",
            Chapter.ANSWER,
            new Plate(
                words.say("question.ridge"),
                words.say("answer.ridge", name(across), name(up), correlation),
                List.of(),
                List.of(panel),
                1,
                260,
                footer,
                language)));
  }

  private static Layer dots(List<Point> points) {
    return new Layer.Dots(points, LEARNT.withOpacity(0.35), Layer.Form.CIRCLE);
  }

  private Axis axis(int parameter, int pixels) {
    FreeParameter free = posterior.parameters().get(parameter);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double[] draw : posterior.draws()) {
      low = Math.min(low, draw[parameter]);
      high = Math.max(high, draw[parameter]);
    }
    Scale scale = free.unit().scale(high, language);
    return Axes.numbers(low, high, scale, pixels).withTitle(scale.titled(name(free)));
  }

  private int index(String path) {
    return posterior.parameters().stream().map(FreeParameter::path).toList().indexOf(path);
  }

  private String name(FreeParameter parameter) {
    String meaning = parameter.meaning().in(language);
    return meaning.isEmpty() ? parameter.path() : meaning;
  }
}
