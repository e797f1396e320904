package gazette;

/**
 * What became of one source line.
 *
 * @param number from 1
 * @param text the line as decoded
 * @param mark the kind of line it was taken for, for example {@code UNIT}
 * @param rule the id of the rule that said so, for example {@code unit}
 * @param path the node that owns it, for example {@code d1.a1/body/一、/paragraph}; several, divided
 *     by blanks, where nodes share the line; empty for a blank line
 */
public record ExplainedLine(int number, String text, String mark, String rule, String path) {}
