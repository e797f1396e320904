/**
 * What is said about an issue on the way (诊断): a closed list of codes, each with its severity, a
 * sentence each time one is said, and the lines it is about.
 *
 * <p>Every step that has something to say takes {@link gazette.diagnostic.Diagnostics} as its last
 * parameter. A new code is one constant of {@link gazette.diagnostic.Code}; it raises the minor
 * version of the schema. Content never makes a step throw: it is said here.
 */
@NullMarked
package gazette.diagnostic;

import org.jspecify.annotations.NullMarked;
