/**
 * Reads the notations of Chinese official writing out of a text: numerals (数字), dates (成文日期),
 * document numbers (发文字号), markers of numbered units (结构层次序数), kinds of document (文种), names of
 * organs (发文机关) and brackets (括号).
 *
 * <p>Every method is a pure function of a text and an index: it knows no lines, keeps no state and
 * throws nothing on odd content. {@code at} reads what starts at an index, {@code find} looks for
 * the next, {@code whole} accepts a text that is nothing else. Conventions: GB/T 9704-2012 (format
 * of official documents), GB/T 15835-2011 (numerals in texts).
 */
@NullMarked
package gazette.notation;

import org.jspecify.annotations.NullMarked;
