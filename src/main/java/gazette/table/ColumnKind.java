package gazette.table;

import gazette.notation.RoleLabels;
import gazette.source.Blanks;
import gazette.source.WordSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column holds; it decides whether an empty cell may be the rest of a merged one. */
enum ColumnKind {
  /** 序号. */
  NUMBERING,
  /** Quantities. */
  QUANTITY,
  /** Short texts that name something: 指标分类, 计量单位, 属性. */
  LABEL,
  /** Longer texts: 主要内容. */
  CONTENT,
  /** Units with something to do: 责任单位. */
  UNITS,
  /** Times: 完成时限. */
  DEADLINE,
  /** What may well be empty: 备注, 联系电话, 免去职务. */
  REMARK;

  private static final Set<String> NUMBERINGS = Set.of("序号", "编号", "项次", "序", "号", "No.", "NO.");
  private static final WordSet REMARKS =
      WordSet.of(
          "备注", "附注", "说明", "电话", "联系", "邮箱", "网址", "邮编", "文号", "照片", "签字", "签名", "意见", "任职务",
          "免职务", "任命职务", "免去职务", "解聘职务");
  private static final int SHORT = 16;

  /** The kinds that the names of columns alone say; null for a name that says none. */
  static @Nullable ColumnKind[] ofNames(List<String> names) {
    ColumnKind[] kinds = new ColumnKind[names.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = ofName(names.get(i));
    }
    return kinds;
  }

  private static @Nullable ColumnKind ofName(String name) {
    String bare = Blanks.without(name);
    RoleLabels.Match role = RoleColumn.label(bare);
    if (role != null) {
      return role.isDeadline() ? DEADLINE : UNITS;
    }
    if (NUMBERINGS.contains(bare)) {
      return NUMBERING;
    }
    if (NumberText.isYear(bare.substring(bare.lastIndexOf('/') + 1))) {
      return QUANTITY;
    }
    return REMARKS.isIn(bare) ? REMARK : null;
  }

  /** The kind of a column whose name says none, from what stands in it. */
  static ColumnKind byContent(int column, List<DataRow> rows) {
    int filled = 0;
    int numbers = 0;
    int length = 0;
    boolean counts = column == 0;
    int next = 1;
    for (DataRow row : rows) {
      String text = row.text(column);
      if (!text.isEmpty()) {
        filled++;
        numbers += NumberText.isQuantity(text) ? 1 : 0;
        length += text.length();
        counts = counts && (text.equals(String.valueOf(next++)) || row.isTotal());
      }
    }
    if (counts && filled > 1) {
      return NUMBERING;
    }
    if (numbers * 3 >= filled) {
      return QUANTITY;
    }
    return length <= SHORT * filled ? LABEL : CONTENT;
  }

  /** Whether cells of the column are text, as an entry of the row's own has to be. */
  boolean isText() {
    return this != NUMBERING && this != QUANTITY;
  }

  /** Whether a merged cell of the column covers rows whatever stands to the left of it. */
  boolean coversAnywhere() {
    return this == UNITS || this == DEADLINE || this == LABEL;
  }
}
