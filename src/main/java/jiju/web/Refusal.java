package jiju.web;

/** A request that is not answered: a status, and a sentence in both languages. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String zh;
  private final String en;

  Refusal(int status, String zh, String en) {
    super(en, null, false, false);
    this.status = status;
    this.zh = zh;
    this.en = en;
  }

  int status() {
    return status;
  }

  Sentence sentence() {
    return new Sentence(zh, en);
  }

  /** A sentence in both languages. */
  record Sentence(String zh, String en) {}
}
