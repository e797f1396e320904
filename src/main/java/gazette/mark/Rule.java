package gazette.mark;

import java.util.List;

/**
 * What a rule says of itself: all but its test.
 *
 * @param id a short name, for example {@code document.number}
 * @param kind the kind of line it finds
 * @param about what it looks for, in a sentence
 * @param reach the lines that it has to be asked about
 * @param examples lines that it must win in the standard order
 * @param counterexamples lines that it must refuse
 */
public record Rule(
    String id,
    LineKind kind,
    String about,
    Reach reach,
    List<String> examples,
    List<String> counterexamples) {}
