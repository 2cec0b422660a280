package jiju.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import jiju.engine.Simulations;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.observation.RunNumbers;
import jiju.observation.RunRecord;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeParcelTest {
  private static RunSpecification run(String file) {
    Path path = Path.of("scenarios", file);
    return new RunSpecification(
        "arm", ScenarioFiles.read(path, List.of()).timeline().withEnd(Month.of(2016, 12)), 1, 3);
  }

  private static RunOutcome made(RunSpecification run) {
    return RunOutcome.of(run, new Simulations()::run);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loudi-south/baseline.json",
        "yuhuangshan/baseline.json",
        "zhejiang/baseline.json"
      })
  void a_record_arrives_number_by_number(String file) {
    RunOutcome.Finished sent = (RunOutcome.Finished) made(run(file));
    byte[] parcel = OutcomeParcel.pack(sent);
    RunOutcome arrived = OutcomeParcel.unpack(parcel, sent.specification());
    RunRecord record = assertInstanceOf(RunOutcome.Finished.class, arrived).record();
    assertEquals(sent.digest(), ((RunOutcome.Finished) arrived).digest());
    assertEquals(sent.digest(), record.digest());
    assertEquals(sent.record().metrics(), record.metrics());
    for (int line = 0; line < RunNumbers.LINES; line++) {
      assertEquals(sent.record().number(0, line, 5), record.number(0, line, 5));
    }
    assertEquals(sent.record().sectors(), record.sectors());
    for (int sector = 0; sector < record.sectors().size(); sector++) {
      assertEquals(sent.record().firmsOfSector(sector, 5), record.firmsOfSector(sector, 5));
    }
    assertTrue(
        parcel.length
            < 2000
                + RecordForm.mostBytes(
                    record.parks().size(), record.sectors().size(), record.months()));
  }

  @Test
  void a_failure_arrives_with_its_reason_and_its_stack() {
    RunSpecification run = run("loudi-south/baseline.json");
    RunOutcome.Failed failed = new RunOutcome.Failed(run, "断了", "at 某处\n".repeat(10_000));
    assertEquals(failed, OutcomeParcel.unpack(OutcomeParcel.pack(failed), run));
  }

  @Test
  void a_byte_that_changed_on_the_way_is_noticed() {
    RunSpecification run = run("loudi-south/baseline.json");
    byte[] parcel = OutcomeParcel.pack(made(run));
    for (int at = 0; at < parcel.length; at += 97) {
      byte[] changed = parcel.clone();
      changed[at] ^= 4;
      assertThrows(IllegalStateException.class, () -> OutcomeParcel.unpack(changed, run));
    }
  }
}
