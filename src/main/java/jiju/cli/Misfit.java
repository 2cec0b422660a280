package jiju.cli;

/** A word that does not fit its option, and what would have fitted, in both languages. */
final class Misfit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final String allowedZh;
  final String allowedEn;

  Misfit(String allowedZh, String allowedEn) {
    super(allowedEn);
    this.allowedZh = allowedZh;
    this.allowedEn = allowedEn;
  }
}
