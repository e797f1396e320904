package gazette.mark;

import gazette.notation.UnitMarker;
import java.util.List;

/**
 * What one rule said of one line.
 *
 * @param kind what the line looks like
 * @param rule the id of the rule, for example {@code document.number}
 * @param units the readings of its number, best first; empty but for {@link LineKind#UNIT} and
 *     {@link LineKind#ENTRY}
 */
public record Mark(LineKind kind, String rule, List<UnitMarker> units) {}
