package jiju.scenario.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jiju.scenario.Evidence;
import jiju.scenario.Source;
import org.junit.jupiter.api.Test;

/** Every number of the model is declared, once and in full. */
class CatalogueTest {
  private static final List<Parameter> ALL = Catalogue.parameters();

  private static final Map<String, Parameter> BY_PATH =
      ALL.stream().collect(Collectors.toMap(Parameter::path, Function.identity()));

  private static Set<String> pathsWhere(java.util.function.Predicate<Parameter> fault) {
    return ALL.stream()
        .filter(fault)
        .map(Parameter::path)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void it_knows_several_hundred_parameters() {
    assertTrue(ALL.size() > 250);
  }

  @Test
  void every_parameter_means_something_in_both_languages() {
    assertEquals(
        Set.of(), pathsWhere(p -> p.meaning().zh().isBlank() || p.meaning().en().isBlank()));
  }

  @Test
  void every_number_says_where_it_comes_from() {
    assertEquals(Set.of(), pathsWhere(p -> p.isNumber() && p.source().en().isBlank()));
  }

  @Test
  void whoever_says_reported_or_derived_names_a_source() {
    assertEquals(
        Set.of(),
        pathsWhere(
            p ->
                p.evidence().filter(e -> e != Evidence.ASSUMED).isPresent()
                    && p.source().equals(Source.ASSUMPTION)));
  }

  @Test
  void plausible_ranges_are_in_order_and_hold_their_default() {
    assertEquals(
        Set.of(),
        pathsWhere(
            p ->
                p.low().isPresent()
                    && (p.low().get() > p.high().orElseThrow()
                        || (!p.value().isEmpty()
                            && (p.number() < p.low().get() || p.number() > p.high().get())))));
  }

  @Test
  void defaults_and_plausible_ranges_lie_inside_the_limits() {
    assertEquals(List.of(), outsideTheirLimits(Declarations.SCENARIO));
  }

  private static List<String> outsideTheirLimits(Form.GroupForm group) {
    return group.fields().stream()
        .flatMap(
            field -> {
              if (field.form() instanceof Form.GroupForm inner) {
                return outsideTheirLimits(inner).stream();
              }
              return field.form() instanceof Form.NumberForm number && !fits(number.declared())
                  ? java.util.stream.Stream.of(group.name() + "." + field.name())
                  : java.util.stream.Stream.of();
            })
        .toList();
  }

  private static boolean fits(Declared declared) {
    return (declared.isRequired() || declared.allows(declared.value()))
        && (Double.isNaN(declared.low()) || declared.allows(declared.low()))
        && (Double.isNaN(declared.high()) || declared.allows(declared.high()));
  }

  @Test
  void a_parameter_shows_its_default_unit_and_range() {
    Parameter leads = BY_PATH.get("uncertainties.promotion.leadsPerTrip");
    assertEquals("2", leads.value());
    assertEquals(3, leads.high().orElseThrow());
    assertFalse(leads.required());
  }

  @Test
  void a_range_says_what_it_is_a_range_of() {
    assertEquals(
        "people in the catchment: lower end (lognormal: 5 % point)",
        BY_PATH.get("uncertainties.footfall.catchmentPeople.low").meaning().en());
  }

  @Test
  void what_has_no_default_is_required_and_what_may_be_absent_is_not() {
    assertTrue(BY_PATH.get("parks.*.landMu").required());
    assertTrue(BY_PATH.get("levers.trips.*.from").required());
    assertFalse(BY_PATH.get("observations.*.at").required());
    assertFalse(BY_PATH.get("levers.trips.*.sectors").required());
  }
}
