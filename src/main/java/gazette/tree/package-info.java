/**
 * The tree is built (结构): every part of the text becomes a record of {@link gazette.model}.
 *
 * <p>{@link gazette.tree.IssueReader} is the door. A document is read by the elements of GB/T
 * 9704-2012: those above its body (版头), its body (主体) with the units nested by the order in which
 * this document uses their numbers, those below it (版记), and the texts that it sends or adds (附件).
 * Tasks (任务分工) and references (引用文件) are views on the text and own nothing.
 */
@NullMarked
package gazette.tree;

import org.jspecify.annotations.NullMarked;
