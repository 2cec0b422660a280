package jiju.errand.projection;

/**
 * A lever moved away from where its scenario has it.
 *
 * @param path the lever
 * @param value number, choice, month, {@code true} or {@code false}, as a file writes it
 */
public record Change(String path, String value) {}
