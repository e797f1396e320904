package gazette.model;

import gazette.source.Passage;

/**
 * One labelled line of the imprint, for example {@code 编辑出版：清河市人民政府办公室}.
 *
 * @param printed the whole line
 */
public record ImprintItem(String label, String value, Passage printed) {}
