/**
 * Whole archives (公报档案): many files, folders and packed files in, one tree of outputs out.
 *
 * <p>{@link gazette.archive.Inputs} finds the texts that a list of files and folders stands for, in
 * an order that depends on their names alone; each knows its name, the place where a person finds
 * it, and its bytes. What cannot be read stands in the list too and says so when it is read, so
 * that one bad input never stops the others.
 *
 * <p>No text of an archive is kept longer than it is worked on: what grows with the number of files
 * is a list of names and counts.
 */
@NullMarked
package gazette.archive;

import org.jspecify.annotations.NullMarked;
