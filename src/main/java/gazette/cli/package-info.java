/**
 * The command line: what is asked (命令), which bytes come in, where the JSON goes, and with which
 * status the program ends.
 *
 * <p>{@link gazette.cli.Main} is the door. Data goes to standard output and nothing else does;
 * whatever is said to a person goes to standard error as {@code gazette-parse: issue.txt: what; how
 * to mend it}. Every way to end is one constant of {@link gazette.cli.Exit}, from which the help
 * text is made.
 *
 * <p>picocli is used by its programmatic model, and only when there is something to work out: its
 * classes are older than what class-data sharing accepts, and loading them takes longer than
 * reading a whole issue. A call with nothing but a file name therefore goes round it (see {@link
 * gazette.cli.Main}).
 */
@NullMarked
package gazette.cli;

import org.jspecify.annotations.NullMarked;
