package gazette.notation;

import gazette.model.DocumentNumber;

/**
 * A document number (发文字号) found in a text.
 *
 * @param number what was read
 * @param start the index of its first character, the agency code or the organ of an order
 * @param end the index after its last character, 号 as a rule
 */
public record NumberReading(DocumentNumber number, int start, int end) {}
