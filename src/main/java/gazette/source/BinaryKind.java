package gazette.source;

import java.nio.charset.StandardCharsets;

/**
 * Files that are no text, known by their first bytes; a new kind is one row.
 *
 * <p>A signature with a control character in it is enough. One made of letters alone, with which a
 * text might begin too, counts only when many control characters follow. Rows with an inner mark
 * stand before the general row of their container.
 */
enum BinaryKind {
  PDF("a PDF document", Mending.EXTRACT, "%PDF-1"),
  PDF_2("a PDF document", Mending.EXTRACT, "%PDF-2"),
  RTF("an RTF document", Mending.SAVE, "{\\rtf"),
  POSTSCRIPT("a PostScript document", Mending.EXTRACT, "%!PS-Adobe"),
  OFD("an OFD document", Mending.SAVE, "PK\3\4", "OFD.xml"),
  DOCX("a Word document (.docx)", Mending.SAVE, "PK\3\4", "word/"),
  XLSX("an Excel workbook (.xlsx)", Mending.SAVE, "PK\3\4", "xl/"),
  PPTX("a set of slides (.pptx)", Mending.SAVE, "PK\3\4", "ppt/"),
  OPEN_DOCUMENT("an OpenDocument file", Mending.SAVE, "PK\3\4", "vnd.oasis.opendocument"),
  EPUB("an EPUB book", Mending.SAVE, "PK\3\4", "application/epub"),
  ZIP("a ZIP archive", Mending.UNPACK, "PK\3\4"),
  EMPTY_ZIP("an empty ZIP archive", Mending.OTHER, "PK\5\6"),
  XLS(
      "an Excel workbook (.xls)",
      Mending.SAVE,
      "\u00D0\u00CF\u0011\u00E0",
      "W\0o\0r\0k\0b\0o\0o\0k\0"),
  DOC("a Word or WPS document (.doc, .wps)", Mending.SAVE, "\u00D0\u00CF\u0011\u00E0"),
  CAJ("a CAJ document", Mending.SAVE, "CAJ"),
  KDH("a KDH document", Mending.SAVE, "KDH "),
  DJVU("a DjVu document", Mending.RECOGNISE, "AT&TFORM"),
  PNG("a PNG image", Mending.RECOGNISE, "\u0089PNG\r\n\u001A"),
  JPEG("a JPEG image", Mending.RECOGNISE, "\u00FF\u00D8\u00FF"),
  GIF("a GIF image", Mending.RECOGNISE, "GIF8"),
  TIFF_LITTLE("a TIFF image", Mending.RECOGNISE, "II*\0"),
  TIFF_BIG("a TIFF image", Mending.RECOGNISE, "MM\0*"),
  BMP("a BMP image", Mending.RECOGNISE, "BM"),
  WEBP("a WebP image", Mending.RECOGNISE, "RIFF", "WEBPVP8"),
  GZIP("a gzip archive", Mending.UNPACK, "\u001F\u008B\b"),
  BZIP2("a bzip2 archive", Mending.UNPACK, "BZh", "1AY&SY"),
  XZ("an xz archive", Mending.UNPACK, "\u00FD7zXZ\0"),
  ZSTD("a Zstandard archive", Mending.UNPACK, "(\u00B5/\u00FD"),
  SEVEN_ZIP("a 7z archive", Mending.UNPACK, "7z\u00BC\u00AF'\u001C"),
  RAR("a RAR archive", Mending.UNPACK, "Rar!\u001A\7"),
  AR("an archive of program parts", Mending.OTHER, "!<arch>\n"),
  ELF("a program", Mending.OTHER, "\u007FELF"),
  EXE("a program", Mending.OTHER, "MZ"),
  CLASS("a Java class", Mending.OTHER, "\u00CA\u00FE\u00BA\u00BE\0"),
  WASM("a WebAssembly module", Mending.OTHER, "\0asm"),
  SQLITE("an SQLite database", Mending.OTHER, "SQLite format 3\0"),
  ICON("an icon", Mending.OTHER, "\0\0\1\0"),
  MP3("a sound recording", Mending.OTHER, "ID3"),
  OGG("a sound recording", Mending.OTHER, "OggS"),
  RIFF("a sound recording or video", Mending.OTHER, "RIFF"),
  VIDEO("a video", Mending.OTHER, "\0\0\0", "ftyp");

  /** How far an inner mark is looked for, from both ends. */
  private static final int LOOKED_AT = 1 << 15;

  private final String what;
  private final String mending;
  private final String signature;
  private final String inner;

  BinaryKind(String what, String mending, String signature) {
    this(what, mending, signature, "");
  }

  BinaryKind(String what, String mending, String signature, String inner) {
    this.what = what;
    this.mending = mending;
    this.signature = signature;
    this.inner = inner;
  }

  /** Refuses bytes that begin like a document, an image, an archive or a program. */
  static void refuse(byte[] bytes) throws NotTextException {
    if (bytes.length == 0 || beginsWithHan(bytes[0])) {
      return;
    }
    for (BinaryKind kind : values()) {
      if (kind.matches(bytes)) {
        throw refusal(kind.what, kind.mending);
      }
    }
  }

  /** What is said of bytes that are no text and no known kind of file either. */
  static NotTextException unknown() {
    return refusal("a binary file", Mending.OTHER);
  }

  private static NotTextException refusal(String what, String mending) {
    return new NotTextException(
        NotTextException.Reason.BINARY, "this is " + what + ", not a text; " + mending);
  }

  /** Whether it is the first byte of Han characters in UTF-8, with which no signature begins. */
  private static boolean beginsWithHan(byte first) {
    return first >= (byte) 0xE3 && first <= (byte) 0xE9;
  }

  private boolean matches(byte[] bytes) {
    if (bytes.length < signature.length()) {
      return false;
    }
    boolean printable = true;
    for (int i = 0; i < signature.length(); i++) {
      char c = signature.charAt(i);
      if ((bytes[i] & 0xFF) != c) {
        return false;
      }
      printable &= c >= ' ' && c < 0x7F;
    }
    boolean sure = !printable || signature.length() > 4 || Controls.areMany(bytes);
    return sure && (inner.isEmpty() || holdsInner(bytes));
  }

  private boolean holdsInner(byte[] bytes) {
    int head = Math.min(bytes.length, LOOKED_AT);
    int tail = Math.max(head, bytes.length - LOOKED_AT);
    return new String(bytes, 0, head, StandardCharsets.ISO_8859_1).contains(inner)
        || new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1)
            .contains(inner);
  }

  /** What to do instead. */
  private static final class Mending {
    static final String EXTRACT = "extract its text first, for example with pdftotext";
    static final String SAVE = "open it and save it as plain text (.txt) first";
    static final String UNPACK = "unpack it first and give the text file in it";
    static final String RECOGNISE = "let a program for character recognition (OCR) read it first";
    static final String OTHER = "give a plain text file (.txt)";

    private Mending() {}
  }
}
