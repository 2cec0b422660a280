package jiju.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only requests that come from the page itself. The host must be the one that the server
 * listens on, so that no name that is made to point here (DNS rebinding) gets an answer; the
 * origin, where a browser tells it, must be that host.
 */
final class Guard implements Handler {
  private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:]+(%[0-9a-z]+)?]");
  private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final boolean ownMachineOnly;
  private final String address;

  /**
   * @param address what the server listens on
   * @param ownMachineOnly whether that is a loopback address
   */
  Guard(String address, boolean ownMachineOnly) {
    this.address = address.toLowerCase(Locale.ROOT);
    this.ownMachineOnly = ownMachineOnly;
  }

  @Override
  public void handle(Context ctx) {
    lockDown(ctx);
    String host = Optional.ofNullable(ctx.header("Host")).orElse("").toLowerCase(Locale.ROOT);
    if (!isOwn(PORT.matcher(host).replaceFirst(""))) {
      throw new Refusal(
          421,
          "请用本机地址打开页面；不接受主机名“" + shown(host) + "”。",
          "Open the page by this machine's address; the host \""
              + shown(host)
              + "\" is not served.");
    }
    if (isForeign(ctx, host)) {
      throw new Refusal(403, "只接受来自本页面的请求。", "Only requests from the page itself are answered.");
    }
  }

  private static void lockDown(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("X-Frame-Options", "DENY");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cache-Control", "no-store");
  }

  /** With a wider reach any bare address will do: rebinding needs a name. */
  private boolean isOwn(String name) {
    return OWN_NAMES.contains(name)
        || name.equals(address)
        || (!ownMachineOnly && ADDRESS.matcher(name).matches());
  }

  private static boolean isForeign(Context ctx, String host) {
    @Nullable String origin = ctx.header("Origin");
    if (origin != null) {
      return !origin.toLowerCase(Locale.ROOT).equals("http://" + host);
    }
    @Nullable String site = ctx.header("Sec-Fetch-Site");
    boolean navigation = "navigate".equals(ctx.header("Sec-Fetch-Mode"));
    boolean known = site == null || site.equals("same-origin") || site.equals("none");
    return !known && !(navigation && ctx.req().getMethod().equals("GET"));
  }

  private static String shown(String host) {
    String plain = host.replaceAll("[^a-z0-9.:\\[\\]-]", "?");
    return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
  }
}
