package gazette.tree;

import gazette.block.Block;
import gazette.model.Attachment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attachment whose blocks are still collected. */
final class Attached {
  final Attachment.Role role;
  final @Nullable Block label;
  final List<Block> titles = new ArrayList<>();
  final List<Block> body = new ArrayList<>();
  final Signing signing = new Signing();
  @Nullable Block number;
  @Nullable Block address;
  final List<Block> issuers = new ArrayList<>();
  final List<Block> history = new ArrayList<>();

  /** The last line that belongs to it, notes below it included. */
  int last;

  Attached(Attachment.Role role, @Nullable Block label) {
    this.role = role;
    this.label = label;
  }

  String title() {
    StringBuilder title = new StringBuilder();
    for (Block line : titles) {
      title.append(line.title());
    }
    return title.toString();
  }
}
