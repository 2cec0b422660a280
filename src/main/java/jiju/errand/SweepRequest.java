package jiju.errand;

import java.nio.file.Path;

/**
 * Which experiment shall be carried out.
 *
 * @param experiment its file
 * @param terms how; what they leave open is as the file says
 */
public record SweepRequest(Path experiment, BatchTerms terms) {}
