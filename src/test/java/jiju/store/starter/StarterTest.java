package jiju.store.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jiju.scenario.EntityType;
import jiju.scenario.Park.InitialFirms;
import jiju.scenario.Sector;
import jiju.scenario.check.BadScenario;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import jiju.unit.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterTest {
  @TempDir Path folder;

  private Path register(String text) throws IOException {
    return Files.writeString(folder.resolve("register.csv"), text);
  }

  private List<LoadedScenario> started(Optional<Register> register) throws IOException {
    Starter.write(folder.resolve("town"), register);
    return ScenarioFiles.readAll(List.of(folder.resolve("town")), List.of());
  }

  private List<LoadedScenario> startedFrom(String text) throws IOException {
    return started(Optional.of(RegisterFile.read(register(text))));
  }

  private List<String> problems(String text) throws IOException {
    Path file = register(text);
    BadScenario bad = assertThrows(BadScenario.class, () -> RegisterFile.read(file));
    return bad.lines().stream().map(Text::en).map(l -> l.replace(folder + "/", "")).toList();
  }

  @Test
  void the_starter_has_nothing_wrong_and_two_variants() throws IOException {
    assertEquals(
        List.of("my-town", "no-trips", "rent-free"),
        started(Optional.empty()).stream().map(LoadedScenario::id).toList());
  }

  @Test
  void the_starter_explains_itself_in_both_languages() throws IOException {
    started(Optional.empty());
    for (String name : List.of("baseline.json", "no-trips.json", "rent-free.json")) {
      String text = Files.readString(folder.resolve("town").resolve(name));
      assertTrue(text.lines().anyMatch(line -> line.matches(" *// .*\\p{IsHan}.*")), name);
      assertTrue(text.lines().anyMatch(line -> line.matches(" *//.*[a-z]{4,} [a-z]{2,}.*")), name);
    }
  }

  @Test
  void what_is_there_is_not_written_over() throws IOException {
    started(Optional.empty());
    assertThrows(IOException.class, () -> Starter.write(folder.resolve("town"), Optional.empty()));
  }

  @Test
  void the_firms_of_a_chinese_register_are_there_at_the_start() throws IOException {
    List<LoadedScenario> town =
        startedFrom(
            """
            \uFEFF企业名称,所属行业,主体类型,登记日期,状态
            甲,软件,有限公司,2018-03-05,存续
            乙,软件,企业,2019/1/1,存续
            丙,"电商, 直播",个体工商户,2019年4月30日,存续
            丁,软件,企业,2010-01,注销
            """);
    assertEquals(3, town.size());
    assertEquals(Month.of(2019, 5), town.get(0).scenario().start());
    assertEquals(
        List.of(
            new InitialFirms(
                "sector-1-enterprises", "sector-1", EntityType.ENTERPRISE, 2, 9, 0, 1, 0, 0.5),
            new InitialFirms(
                "sector-2-individuals",
                "sector-2",
                EntityType.INDIVIDUAL_BUSINESS,
                1,
                1,
                0,
                1,
                0,
                0.5)),
        town.get(0).scenario().parks().get(0).initialFirms());
    assertEquals(
        List.of("软件", "电商, 直播"),
        town.get(0).scenario().sectors().stream().map(Sector::title).map(Text::zh).toList());
  }

  @Test
  void the_firms_of_an_english_register_are_there_at_the_start() throws IOException {
    List<LoadedScenario> town =
        startedFrom("name,Sector,Type\r\nA,Soft & hard,enterprise\r\nB,trade,Individual\r\n");
    assertEquals(Month.of(2025, 1), town.get(0).scenario().start());
    assertEquals(
        List.of("soft-hard", "trade"),
        town.get(0).scenario().sectors().stream().map(Sector::id).toList());
    assertEquals(24, town.get(0).scenario().parks().get(0).initialFirms().get(0).meanAgeMonths());
  }

  @Test
  void a_big_register_finds_room() throws IOException {
    StringBuilder text = new StringBuilder("行业,登记日期\n");
    IntStream.range(0, 5000).forEach(i -> text.append("行业").append(i % 50).append(",2020-02\n"));
    assertEquals(3, startedFrom(text.toString()).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          行业,类型\\n软件,国企\\n             | register.csv:2: type: found "国企", allowed enterprise or individual business
          行业,登记日期\\n软件,2019-13-01\\n    | register.csv:2: registered: found "2019-13-01", allowed a date such as 2019-04-30 or 2019-04
          行业,登记日期\\n软件,昨天\\n          | register.csv:2: registered: found "昨天", allowed a date such as 2019-04-30 or 2019-04
          行业,登记日期\\n软件\\n               | register.csv:2: registered: found "", allowed a date such as 2019-04-30 or 2019-04
          行业,状态\\n软件,存续\\n电商,未知\\n   | register.csv:3: status: found "未知", allowed open or closed
          行业,类型\\n,企业\\n                 | register.csv:2: sector: found "", allowed a sector
          类型,登记日期\\n企业,2019-01\\n       | register.csv:1: no column "sector", allowed sector, and if there are: type, registered, status
          sectr,type\\na,enterprise\\n         | register.csv:1: no column "sector", allowed sector, and if there are: type, registered, status, did you mean "sector"?
          行业,所属行业\\n软件,软件\\n          | register.csv:1: 所属行业: a second column of its kind
          行业\\n                             | register.csv: no firm in it
          ''                                 | register.csv: no firm in it
          """)
  void a_wrong_register_is_told_line_by_line(String text, String problem) throws IOException {
    String file = text.equals("''") ? "" : text.replace("\\n", "\n");
    assertEquals(List.of(problem), problems(file));
  }

  @Test
  void all_problems_of_a_register_come_at_once() throws IOException {
    assertEquals(
        List.of(
            "register.csv:2: registered: found \"x\", allowed a date such as 2019-04-30 or 2019-04",
            "register.csv:2: type: found \"y\", allowed enterprise or individual business",
            "register.csv:4: sector: found \"\", allowed a sector"),
        problems("sector,type,date\na,y,x\nb,企业,2019-01\n,企业,2019-01\n"));
  }

  @Test
  void lines_are_counted_through_quoted_line_breaks() throws IOException {
    assertEquals(
        List.of("register.csv:4: type: found \"z\", allowed enterprise or individual business"),
        problems("sector,type,remark\na,企业,\"two\nlines\"\nb,z,\n"));
  }

  @Test
  void a_register_in_another_encoding_is_refused() throws IOException {
    byte[] gbk = "行业,类型\n软件,企业\n".getBytes(Charset.forName("GBK"));
    Path file = Files.write(folder.resolve("register.csv"), gbk);
    BadScenario bad = assertThrows(BadScenario.class, () -> RegisterFile.read(file));
    assertTrue(bad.lines().get(0).zh().contains("请另存为 UTF-8"));
  }

  @Test
  void more_sectors_than_anybody_could_compare_are_refused() throws IOException {
    StringBuilder text = new StringBuilder("sector\n");
    IntStream.range(0, 61).forEach(i -> text.append("s").append(i).append('\n'));
    assertEquals(
        List.of("register.csv: 61 sectors, allowed at most 60; group them"),
        problems(text.toString()));
  }
}
