package jiju.store.results.sheet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jiju.store.json.Json;
import jiju.store.table.Spreadsheet;

/** What the columns of a workbook and the names in them are called. */
record BookWords(Map<String, Word> words) {

  /** A name in both languages with its unit; the unit is empty where there is none. */
  record Word(String zh, String en, String unitZh, String unitEn) {}

  /** The words of a {@code columns.json}. */
  static BookWords of(Json.Obj dictionary) {
    Map<String, Word> words = new LinkedHashMap<>();
    dictionary
        .members()
        .forEach(
            (name, json) -> {
              Json.Obj entry = (Json.Obj) json;
              words.put(
                  name,
                  new Word(
                      text(entry, "zh"),
                      text(entry, "en"),
                      text(entry, "unit_zh"),
                      text(entry, "unit")));
            });
    return new BookWords(words);
  }

  private static String text(Json.Obj entry, String key) {
    return entry.find(key).orElse(null) instanceof Json.Str string ? string.text() : "";
  }

  /** The heading of a column: in Chinese, with its unit, and its name in the files below. */
  String heading(String column) {
    Word word = words.get(column);
    if (word == null) {
      return column;
    }
    String unit = word.unitZh().isEmpty() ? "" : "（" + word.unitZh() + "）";
    return word.zh() + unit + "\n" + column;
  }

  /** What a metric, quantity or instrument is called in Chinese; the name itself if unknown. */
  String name(String id) {
    Word word = words.get(id);
    return word == null ? id : word.zh();
  }

  /** The whole dictionary as a sheet. */
  void write(Spreadsheet book) throws IOException {
    Spreadsheet.Sheet sheet =
        book.sheet(
            "栏目",
            List.of("名称\nname", "中文\nzh", "英文\nen", "单位\nunit_zh", "英文单位\nunit"),
            List.of(false, false, false, false, false));
    for (Map.Entry<String, Word> entry : words.entrySet()) {
      Word word = entry.getValue();
      sheet.add(List.of(entry.getKey(), word.zh(), word.en(), word.unitZh(), word.unitEn()));
    }
    sheet.finish();
  }
}
