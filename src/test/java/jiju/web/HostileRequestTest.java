package jiju.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import jiju.errand.projection.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must not come in is refused with a status and a sentence, and others are served meanwhile.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestTest {
  private static final String QUESTION =
      """
      {"page": "%s", "town": "loudi-south", "variant": "baseline", "changes": [%s],
       "seed": 1, "replications": %s, "park": "all", "until": "%s"}
      """;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private Site.Opened page;
  private URI home;

  @BeforeAll
  void open() {
    page = OpenPage.now();
    home = URI.create(page.url());
  }

  @AfterAll
  void close() {
    page.close();
  }

  private static String question(String replications, String until) {
    return QUESTION.formatted("p", "", replications, until);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(home.resolve(path)).timeout(Duration.ofSeconds(30));
  }

  private HttpResponse<String> post(String body) throws Exception {
    return post("/api/projection", body);
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return client.send(
        to(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static void assertRefused(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertTrue(response.body().contains("\"zh\":") && response.body().contains("\"en\":"));
  }

  /** Speaks to the server below HTTP clients, which would not say such things. */
  private String say(String words) throws IOException {
    try (Socket socket = new Socket(home.getHost(), home.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readNBytes(4000), StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_fair_question_is_answered() throws Exception {
    HttpResponse<String> response = post(question("4", "2015-12"));
    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("\"answer\""));
  }

  @Test
  void a_foreign_origin_is_refused() throws Exception {
    HttpResponse<String> response =
        client.send(
            to("/api/towns").header("Origin", "http://evil.example").GET().build(),
            HttpResponse.BodyHandlers.ofString());
    assertRefused(403, response);
  }

  @Test
  void a_request_that_a_foreign_page_makes_is_refused() throws Exception {
    HttpResponse<String> response =
        client.send(
            to("/api/towns").header("Sec-Fetch-Site", "cross-site").GET().build(),
            HttpResponse.BodyHandlers.ofString());
    assertRefused(403, response);
  }

  @Test
  void a_name_that_was_made_to_point_here_is_refused() throws Exception {
    String answer =
        say("GET /api/towns HTTP/1.1\r\nHost: evil.example:80\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
    assertTrue(answer.contains("evil.example"), answer);
  }

  @Test
  void a_form_of_another_page_is_refused() throws Exception {
    HttpResponse<String> response =
        client.send(
            to("/api/projection")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(question("4", "")))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertRefused(415, response);
  }

  @Test
  void a_body_of_100_megabytes_is_refused_before_it_is_read() throws Exception {
    String answer =
        say(
            "POST /api/projection HTTP/1.1\r\nHost: "
                + home.getAuthority()
                + "\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\nConnection: close\r\n\r\n{");
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
  }

  @Test
  void a_body_without_length_is_cut_off() throws Exception {
    byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    HttpResponse<String> response =
        client.send(
            to("/api/projection")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(megabyte)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertRefused(413, response);
  }

  @Test
  void deep_json_is_refused() throws Exception {
    assertRefused(400, post("[".repeat(5000) + "]".repeat(5000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "[]",
        "{\"page\": 1}",
        "not json",
        "{\"page\":\"p\",\"page\":\"q\"}",
        "{\"unknown\": 1}"
      })
  void what_is_no_question_is_refused(String body) throws Exception {
    for (String path : List.of("/api/projection", "/api/map", "/api/workbook")) {
      assertRefused(400, post(path, body));
    }
  }

  private static String about(String more, String replications, String until) {
    return "{\"question\": " + question(replications, until) + ", " + more + "}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"metric\": \"no-such\", \"month\": 0",
        "\"metric\": \"../firms\", \"month\": 0",
        "\"metric\": \"firms\", \"month\": -1",
        "\"metric\": \"firms\", \"month\": 2147483647"
      })
  void a_map_of_what_is_not_there_is_refused(String sought) throws Exception {
    assertRefused(422, post("/api/map", about(sought, "4", "2015-12")));
  }

  @Test
  void a_map_and_a_workbook_of_more_runs_or_months_than_allowed_are_refused() throws Exception {
    String sought = "\"metric\": \"firms\", \"month\": 0";
    String named = "\"name\": \"n\", \"language\": \"en\"";
    assertRefused(422, post("/api/map", about(sought, "1001", "")));
    assertRefused(422, post("/api/map", about(sought, "4", "9999-12")));
    assertRefused(422, post("/api/workbook", about(named, "1001", "")));
    assertRefused(422, post("/api/workbook", about(named, "4", "9999-12")));
  }

  @Test
  void a_workbook_keeps_to_itself_whatever_it_is_called() throws Exception {
    String named = "\"name\": \"../../../tmp/evil\\u0000.xlsx\", \"language\": \"en\"";
    HttpResponse<String> response = post("/api/workbook", about(named, "4", "2015-12"));
    assertTrue(response.statusCode() == 200 || response.statusCode() == 422, response.body());
    assertTrue(response.headers().firstValue("Content-Disposition").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "0", "1001", "2147483647"})
  void replications_out_of_bounds_are_refused(String replications) throws Exception {
    assertRefused(422, post(question(replications, "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999", "1.5", "\"20\"", "true"})
  void replications_that_are_no_number_are_refused(String replications) throws Exception {
    assertRefused(400, post(question(replications, "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999-12", "85333-01", "2014-12", "soon", "1000000"})
  void a_million_months_are_refused(String until) throws Exception {
    assertRefused(422, post(question("4", until)));
  }

  @Test
  void a_lever_that_is_none_is_refused() throws Exception {
    String change = "{\"path\": \"end\", \"value\": \"9999-12\"}";
    assertRefused(422, post(QUESTION.formatted("p", change, "4", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/api/towns/..%2f..%2fetc/passwd",
        "/api/towns/../../../etc/baseline",
        "/api/towns/loudi-south/..%2f..%2f..%2fetc%2fpasswd",
        "/api/towns/loudi-south/%00",
        "/site/page.css",
        "/WEB-INF/web.xml"
      })
  void no_path_reaches_the_file_system(String path) throws Exception {
    String answer =
        say(
            "GET "
                + path
                + " HTTP/1.1\r\nHost: "
                + home.getAuthority()
                + "\r\nConnection: close\r\n\r\n");
    int status = Integer.parseInt(answer.split(" ")[1]);
    assertTrue(status == 400 || status == 404 || status == 422, answer);
    assertFalse(answer.contains("root:"));
  }

  @Test
  void every_answer_forbids_what_the_page_does_not_need() throws Exception {
    for (String path : List.of("/", "/app.js", "/api/towns", "/nothing")) {
      HttpResponse<String> response =
          client.send(to(path).GET().build(), HttpResponse.BodyHandlers.ofString());
      String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), path);
      assertEquals(
          List.of("nosniff"), response.headers().allValues("X-Content-Type-Options"), path);
      assertEquals(List.of("no-referrer"), response.headers().allValues("Referrer-Policy"), path);
      assertTrue(response.headers().firstValue("Access-Control-Allow-Origin").isEmpty(), path);
    }
  }

  @Test
  void of_200_questions_at_once_some_are_answered_and_the_others_told_to_wait() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String body = QUESTION.formatted("page-" + i, "", "20", "2016-12");
      all.add(
          client.sendAsync(
              to("/api/projection")
                  .version(HttpClient.Version.HTTP_1_1)
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString()));
    }
    assertEquals(
        200, client.send(to("/").GET().build(), HttpResponse.BodyHandlers.ofString()).statusCode());
    Map<Integer, Integer> statuses = new TreeMap<>();
    all.forEach(answer -> statuses.merge(answer.join().statusCode(), 1, Integer::sum));
    assertTrue(statuses.getOrDefault(200, 0) >= 4, statuses.toString());
    assertTrue(java.util.Set.of(200, 503).containsAll(statuses.keySet()), statuses.toString());
    assertEquals(200, post(question("4", "2015-12")).statusCode());
  }

  @Test
  void a_newer_question_of_a_page_calls_its_older_one_off() throws Exception {
    String change = "{\"path\": \"levers.trips.hangzhou-2017.trips\", \"value\": \"11\"}";
    HttpResponse<Stream<String>> older =
        client.send(
            to("/api/projection")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        QUESTION.formatted("same", change, "1000", "")))
                .build(),
            HttpResponse.BodyHandlers.ofLines());
    Iterator<String> lines = older.body().iterator();
    assertTrue(lines.hasNext());
    assertEquals(200, post(QUESTION.formatted("same", "", "4", "2015-12")).statusCode());
    while (lines.hasNext()) {
      assertFalse(lines.next().contains("\"last\":true"), "the older question went on");
    }
  }

  @Test
  void half_open_connections_hold_nobody_up() throws Exception {
    List<Socket> open = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        Socket socket = new Socket(home.getHost(), home.getPort());
        OutputStream out = socket.getOutputStream();
        out.write("POST /api/projection HTTP/1.1\r\nHost: x".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        open.add(socket);
      }
      assertEquals(200, post(question("4", "2015-12")).statusCode());
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
  }

  @Test
  void bodies_that_never_come_hold_nobody_up() throws Exception {
    List<Socket> open = new ArrayList<>();
    try {
      for (int i = 0; i < 30; i++) {
        Socket socket = new Socket(home.getHost(), home.getPort());
        String head =
            "POST /api/projection HTTP/1.1\r\nHost: "
                + home.getAuthority()
                + "\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{\"page\"";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        open.add(socket);
      }
      assertEquals(200, post(question("4", "2015-12")).statusCode());
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
  }
}
