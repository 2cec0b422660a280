package jiju.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads requests strictly and within bounds, and writes answers; what is undefined is null. */
final class Json {
  /** The longest body that is read, in bytes. */
  static final int LONGEST_BODY = 64 * 1024;

  private static final int DEEPEST = 8;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxDocumentLength(LONGEST_BODY)
                          .maxNumberLength(40)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .addModule(
              new SimpleModule()
                  .addSerializer(Double.class, new Defined())
                  .addSerializer(double.class, new Defined()))
          .build();

  byte[] bytes(Object answer) {
    return mapper.writeValueAsBytes(answer);
  }

  /**
   * Reads a body.
   *
   * @param announced its length as the client says, or -1
   * @throws Refusal where it is too long, too deep, or not of the given form
   */
  <T> T read(InputStream body, long announced, Class<T> form) throws IOException {
    if (announced > LONGEST_BODY) {
      throw tooLong();
    }
    byte[] bytes = body.readNBytes(LONGEST_BODY + 1);
    if (bytes.length > LONGEST_BODY) {
      throw tooLong();
    }
    try {
      return Optional.ofNullable(mapper.readValue(bytes, form)).orElseThrow(Json::notUnderstood);
    } catch (JacksonException e) {
      throw notUnderstood();
    }
  }

  private static Refusal notUnderstood() {
    return new Refusal(
        400,
        "请求内容无法理解：应为本页面所用格式的 JSON。",
        "The request is not understood: it must be JSON of the form that the page uses.");
  }

  private static Refusal tooLong() {
    int kilobytes = LONGEST_BODY / 1024;
    return new Refusal(
        413,
        "请求过大，最多 " + kilobytes + " kB。",
        "The request is too large: at most " + kilobytes + " kB.");
  }

  /** Writes null for a number that is none. */
  private static final class Defined extends ValueSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator out, SerializationContext context) {
      if (Double.isFinite(value)) {
        out.writeNumber(value);
      } else {
        out.writeNull();
      }
    }
  }
}
