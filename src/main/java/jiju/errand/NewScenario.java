package jiju.errand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jiju.scenario.check.BadScenario;
import jiju.store.starter.NationalProgramme;
import jiju.store.starter.Register;
import jiju.store.starter.RegisterFile;
import jiju.store.starter.Starter;

/**
 * Writes a commented first scenario with two variants.
 *
 * @param folder new, or empty
 * @param register today's register of resident firms to start from
 * @param towns instead, a synthetic national programme of so many towns
 */
public record NewScenario(Path folder, Optional<Path> register, Optional<Integer> towns) {

  public Outcome run(Console console) {
    if (register.isPresent() && towns.isPresent()) {
      throw BadInput.of("--from 与 --towns 只能用一个", "--from and --towns: one of them, not both");
    }
    refuseWhatIsThere();
    Optional<Register> firms = register.map(NewScenario::read);
    firms.ifPresent(read -> tell(read, console));
    List<Path> written = write(firms);
    written.forEach(file -> console.say("已写入 " + file, "Wrote " + file));
    console.say(
        "请换上您自己的数字，然后：jiju check " + folder + "；jiju compare " + folder,
        "Put your own numbers in, then: jiju check " + folder + "; jiju compare " + folder);
    return Outcome.DONE;
  }

  private void refuseWhatIsThere() {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw BadInput.of(folder + "：不是文件夹", folder + ": no folder");
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw BadInput.of(folder + "：文件夹非空", folder + ": a folder that is not empty");
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private List<Path> write(Optional<Register> firms) {
    try {
      return towns.isPresent()
          ? NationalProgramme.write(folder, towns.get())
          : Starter.write(folder, firms);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private BadInput unwritable(IOException e) {
    return BadInput.of(
        folder + "：无法写入（" + e.getMessage() + "）",
        folder + ": cannot be written (" + e.getMessage() + ")");
  }

  private static Register read(Path file) {
    try {
      return RegisterFile.read(file);
    } catch (BadScenario bad) {
      throw new BadInput(bad.lines());
    }
  }

  private static void tell(Register register, Console console) {
    int firms = register.firms();
    console.say("台账中有 " + firms + " 家在册企业。", firms + " resident firms on the register.");
    if (!register.unused().isEmpty()) {
      console.say(
          "未使用的列：" + String.join("、", register.unused()),
          "Columns not used: " + String.join(", ", register.unused()));
    }
  }
}
