package jiju.unit;

/** The two languages of every label, message and report. */
public enum Language {
  ZH,
  EN;

  /** The lower-case code of files and options: {@code zh} or {@code en}. */
  public String code() {
    return this == ZH ? "zh" : "en";
  }
}
