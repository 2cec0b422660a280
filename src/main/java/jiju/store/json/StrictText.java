package jiju.store.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jiju.scenario.check.Problem;
import jiju.unit.Text;

/** Reads a text file of moderate size whose bytes are UTF-8 without a byte order mark. */
public final class StrictText {
  /** Largest file that is read, in bytes. */
  public static final long MAX_BYTES = 16L << 20;

  private static final int MARK = 3;

  private StrictText() {}

  /**
   * The text of a file.
   *
   * @param file what problems shall call it
   * @throws BadJson where it is missing, no plain file, too large (nothing is read then), cannot be
   *     read, begins with a byte order mark, or is not UTF-8
   */
  public static String read(Path path, String file) throws BadJson {
    return read(path, file, false);
  }

  /**
   * The text of a file.
   *
   * @param markAllowed whether a byte order mark, which spreadsheets write, is passed over
   */
  public static String read(Path path, String file, boolean markAllowed) throws BadJson {
    try {
      if (!Files.exists(path)) {
        throw bad(file, 0, new Text("没有这个文件", "no such file"), MissingFile.nearest(path));
      }
      if (!Files.isRegularFile(path)) {
        throw bad(file, 0, "不是普通文件", "not a plain file");
      }
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        throw bad(
            file,
            0,
            "文件有 " + size + " 字节，上限为 " + MAX_BYTES + " 字节",
            "a file of " + size + " bytes; at most " + MAX_BYTES + " are read");
      }
      byte[] bytes = Files.readAllBytes(path);
      boolean skips = markAllowed && hasMark(bytes);
      return decode(skips ? Arrays.copyOfRange(bytes, MARK, bytes.length) : bytes, file);
    } catch (IOException e) {
      throw bad(file, 0, "无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage());
    }
  }

  /** The text that the bytes spell. */
  public static String decode(byte[] bytes, String file) throws BadJson {
    if (hasMark(bytes)) {
      throw bad(
          file,
          1,
          "文件以字节顺序标记（BOM）开头，请另存为不带 BOM 的 UTF-8",
          "a byte order mark; save the file as UTF-8 without BOM");
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw bad(
          file,
          lineOf(bytes, in.position()),
          "不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8",
          "not UTF-8 (perhaps GBK); save the file as UTF-8");
    }
    return out.flip().toString();
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= MARK
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private static BadJson bad(String file, int line, String zh, String en) {
    return bad(file, line, new Text(zh, en), Optional.empty());
  }

  private static BadJson bad(String file, int line, Text found, Optional<String> nearest) {
    return new BadJson(List.of(new Problem(file, line, 0, "", found, Text.EMPTY, nearest)));
  }
}
