package gazette.archive;

/**
 * The record of one output: what it was made of, and how.
 *
 * @param output its path below the folder of outputs
 * @param source the name of its text
 * @param sha256 of the bytes of the text, unpacked
 * @param by the fingerprint of program and options
 * @param sum the check sum of the output
 * @param tally the counts of the issue
 */
record Made(String output, String source, String sha256, String by, Checksum sum, Tally tally) {
  /** Whether it was made of a text of this name, by the same program and options. */
  boolean isOf(String name, String fingerprint) {
    return source.equals(name) && by.equals(fingerprint);
  }
}
