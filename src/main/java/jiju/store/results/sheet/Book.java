package jiju.store.results.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jiju.analysis.Provenance;
import jiju.store.json.BadJson;
import jiju.store.json.Json;
import jiju.store.json.JsonReader;
import jiju.store.table.MalformedTable;
import jiju.store.table.Spreadsheet;
import jiju.unit.Glossary;

/**
 * {@code results.xlsx}: the tables of a results folder as one workbook, for who works in
 * spreadsheets. Each CSV file is a sheet, cell by cell, under headings in Chinese with the column's
 * name below; a sheet in front says where the numbers come from, and one at the end explains every
 * column and metric.
 *
 * @param provenance where the numbers come from
 * @param results folder that holds the tables and {@code columns.json}
 */
public record Book(Provenance provenance, Path results) {
  public static final String FILE = "results.xlsx";

  private static final Map<String, String> TITLES = titles();

  private static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("sweep", "逐点结果");
    titles.put("series", "月度序列");
    titles.put("compare", "与基线之差");
    titles.put("targets", "目标概率");
    titles.put("target_curves", "目标概率（逐月）");
    titles.put("fiscal", "财政账");
    titles.put("quantities", "派生量");
    titles.put("gains", "派生量之差");
    titles.put("validation", "事实检验");
    titles.put("displacement", "转移账");
    titles.put("grades", "考核等级");
    titles.put("sectors", "行业构成");
    titles.put("zones", "分区入住");
    titles.put("concentration", "集中程度");
    titles.put("attribution", "归因");
    titles.put("sensitivity", "敏感性");
    titles.put("posterior", "后验");
    titles.put("frontier", "成本与概率");
    titles.put("robust", "稳健性");
    titles.put("runs", "逐次模拟");
    return titles;
  }

  /** Writes the workbook into a folder that exists. */
  public void write(Path folder) throws IOException {
    BookWords words = BookWords.of(dictionary());
    List<Path> tables = tables();
    try (Spreadsheet book = Spreadsheet.at(folder.resolve(FILE))) {
      writeFront(book, tables);
      for (Path table : tables) {
        new BookSheet(table, title(table), words).write(book);
      }
      words.write(book);
    }
  }

  private Json.Obj dictionary() throws IOException {
    Path file = results.resolve(Dictionary.FILE);
    try {
      return (Json.Obj) JsonReader.read(Dictionary.FILE, Files.readString(file));
    } catch (BadJson broken) {
      throw new MalformedTable(file, "not the JSON that this version writes");
    }
  }

  /** What a planner looks at first comes first; tables that have no title here come last. */
  private List<Path> tables() throws IOException {
    List<String> order = List.copyOf(TITLES.keySet());
    try (Stream<Path> files = Files.list(results)) {
      List<Path> tables =
          new ArrayList<>(files.filter(file -> file.toString().endsWith(".csv")).sorted().toList());
      tables.sort((a, b) -> Integer.compare(place(order, a), place(order, b)));
      return tables;
    }
  }

  private static int place(List<String> order, Path table) {
    int place = order.indexOf(stem(table));
    return place < 0 ? order.size() : place;
  }

  private static String stem(Path table) {
    return String.valueOf(table.getFileName()).replaceAll("\\.csv$", "");
  }

  private static String title(Path table) {
    String stem = stem(table);
    return TITLES.getOrDefault(stem, stem.length() > 28 ? stem.substring(0, 28) : stem);
  }

  private void writeFront(Spreadsheet book, List<Path> tables) throws IOException {
    Spreadsheet.Sheet front = book.sheet("说明", List.of("项目", "内容"), List.of(false, false));
    front.add(List.of("性质", Glossary.standard().get("projection_not_forecast").name().zh()));
    front.add(List.of("集聚 Jiju 版本", provenance.version()));
    front.add(List.of("任务", provenance.command()));
    front.add(List.of("模拟次数", Integer.toString(provenance.replications())));
    front.add(List.of("失败的模拟", Integer.toString(provenance.failedRuns())));
    front.add(List.of("随机种子", Long.toString(provenance.seed())));
    front.add(List.of("首月", provenance.start().toString()));
    front.add(List.of("末月", provenance.end().toString()));
    for (Path table : tables) {
      front.add(List.of("工作表 " + title(table), "同 " + table.getFileName()));
    }
    front.finish();
  }
}
