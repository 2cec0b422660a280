package jiju.store.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a register that a scenario can use, under the headings that offices give them. */
enum Heading {
  SECTOR("行业", "所属行业", "行业类别", "行业分类", "sector", "industry"),
  TYPE("类型", "主体类型", "企业类型", "市场主体类型", "type", "entity type"),
  REGISTERED("登记日期", "入驻日期", "入驻时间", "成立日期", "注册日期", "registered", "date"),
  STATUS("状态", "经营状态", "登记状态", "status");

  private final List<String> names;

  Heading(String... names) {
    this.names = List.of(names);
  }

  /** The column under a heading; what stands in brackets behind it does not count. */
  static Optional<Heading> find(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[（(].*", "").strip();
    for (Heading heading : values()) {
      if (heading.names.contains(plain)) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /** Every heading that is understood. */
  static List<String> allNames() {
    List<String> all = new ArrayList<>();
    for (Heading heading : values()) {
      all.addAll(heading.names);
    }
    return all;
  }
}
