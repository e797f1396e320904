/**
 * Reads the three kinds of list that a gazette prints beside its documents: the members of a
 * leading group (领导小组成员名单, roster), appointments and removals (人事任免) and the record of dated events
 * (大事记, chronicle).
 *
 * <p>The readers are pure functions: paragraphs that were put together before go in, records of
 * {@link gazette.model} come out, and no character is lost on the way. What words mean is data:
 * {@link gazette.list.AppointmentVerb}, {@link gazette.list.RosterRole}, {@link
 * gazette.list.PostWords}, {@link gazette.list.EntryMark} and {@link gazette.list.Surnames} are the
 * tables to extend.
 */
@NullMarked
package gazette.list;

import org.jspecify.annotations.NullMarked;
