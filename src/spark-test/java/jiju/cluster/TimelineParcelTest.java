package jiju.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineParcelTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loudi-south/baseline.json",
        "loudi-south/no-trips.json",
        "loudi-south/internet-boom.json",
        "loudi-mall-2015/baseline.json",
        "zhejiang/baseline.json"
      })
  void a_timeline_arrives_as_it_was_sent(String file) {
    Timeline timeline = ScenarioFiles.read(Path.of("scenarios", file), List.of()).timeline();
    assertEquals(timeline, TimelineParcel.unpack(TimelineParcel.pack(timeline)));
  }

  @ParameterizedTest
  @ValueSource(strings = "loudi-south/baseline.json")
  void a_timeline_of_one_park_travels_in_a_few_kilobytes(String file) {
    Timeline timeline = ScenarioFiles.read(Path.of("scenarios", file), List.of()).timeline();
    assertTrue(TimelineParcel.pack(timeline).length < 64_000);
  }
}
