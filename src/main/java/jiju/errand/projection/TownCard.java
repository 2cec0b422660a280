package jiju.errand.projection;

import java.util.List;
import jiju.unit.Text;

/** A town as a list shows it. */
public record TownCard(String id, Text title, Text question, List<String> variants) {}
