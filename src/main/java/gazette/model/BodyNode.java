package gazette.model;

import gazette.source.Span;

/** What a body is made of; every kind has its key {@code type} in the JSON. */
public sealed interface BodyNode permits Section, Paragraph, Box, Table, Roster {
  /** The hull of its lines. */
  Span lines();
}
