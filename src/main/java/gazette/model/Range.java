package gazette.model;

/**
 * A number or range of numbers as a masthead prints it.
 *
 * @param label as printed, for example {@code 第1-3期}
 */
public record Range(String label, int from, int to) {}
