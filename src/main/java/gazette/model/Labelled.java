package gazette.model;

/** A field of a metadata block, for example {@code 索引号：014005438/2023-00217}. */
public record Labelled(String label, String value) {}
