package jiju.web;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A planner with a real Chromium before the page. */
final class Planner implements AutoCloseable {
  static final Dimension LAPTOP = new Dimension(1280, 720);
  static final Dimension TABLET = new Dimension(820, 1180);

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final ChromeDriver driver;
  private final String url;
  private final Path downloads;

  private Planner(ChromeDriver driver, String url, Path downloads) {
    this.driver = driver;
    this.url = url;
    this.downloads = downloads;
  }

  /** Sits down; where there is no browser the test is skipped, but not on the build server. */
  static Planner at(String url, Path downloads) {
    Optional<Path> browser = find(BROWSERS);
    Optional<Path> driver = find(List.of("chromedriver"));
    String why = "browser tests need Chromium and its driver (Debian: chromium chromium-driver)";
    boolean found = browser.isPresent() && driver.isPresent();
    if ("true".equals(System.getenv("CI"))) {
      Assertions.assertTrue(found, why);
    }
    Assumptions.assumeTrue(found, why);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--force-device-scale-factor=1",
        "--lang=en");
    options.setExperimentalOption(
        "prefs",
        Map.of("download.default_directory", downloads.toString(), "intl.accept_languages", "en"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow().toFile())
            .build();
    return new Planner(new ChromeDriver(service, options), url, downloads);
  }

  private static Optional<Path> find(List<String> names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return names.stream()
        .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  Path downloads() {
    return downloads;
  }

  /** Makes the page itself so large, whatever the window's frame takes. */
  void size(Dimension page) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", page.width, "height", page.height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Opens the page as somebody who was never here. */
  void open(String hash, String language, String theme) {
    driver.get(url + "icon.svg");
    driver.executeScript(
        "localStorage.clear(); localStorage.setItem('jiju-language', arguments[0]);"
            + "localStorage.setItem('jiju-theme', arguments[1]);",
        language,
        theme);
    driver.get(url + "#" + hash);
    settle();
  }

  /** Waits until the finest answer is drawn. */
  void settle() {
    until(page -> "true".equals(script("return document.documentElement.dataset.settled ?? ''")));
  }

  void until(ExpectedCondition<Boolean> condition) {
    new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50)).until(condition);
  }

  Object script(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  WebElement see(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Moves the lever of a path to a value, as a slider does at the end of its way. */
  void move(String path, String value) {
    script(
        "const s = document.querySelector(`[data-path='${arguments[0]}'] input`);"
            + "s.closest('details').open = true; s.value = arguments[1];"
            + "s.dispatchEvent(new Event('input', {bubbles: true}));"
            + "s.dispatchEvent(new Event('change', {bubbles: true}));",
        path,
        value);
    settle();
  }

  /** Moves what a lever becomes on a date; the key is its path with {@code @} and the month. */
  void moveDated(String key, String value) {
    script(
        "const s = document.querySelector(`[data-dated='${arguments[0]}'] input[type=range]`);"
            + "s.value = arguments[1]; s.dispatchEvent(new Event('input', {bubbles: true}));"
            + "s.dispatchEvent(new Event('change', {bubbles: true}));",
        key,
        value);
    settle();
  }

  /** Keeps a picture of what is seen under the build's output. */
  void photograph(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the console said that was wrong. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }

  /** Serious barriers that the page puts in anybody's way, as axe finds them. */
  List<String> barriers() {
    return new AxeBuilder()
        .analyze(driver).getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(Planner::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream()
            .map(node -> node.getHtml() + " " + node.getFailureSummary())
            .toList();
  }
}
