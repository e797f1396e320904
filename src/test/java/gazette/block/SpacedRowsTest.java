package gazette.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacedRowsTest {
  private static int end(String text) {
    return new SpacedRows(Marked.lines(text)).end(0);
  }

  @Test
  void rowsOfNumbersBelowTitlesAreATable() {
    assertThat(end("县市 面积 人口\n清河县 20 30\n河口县 30 40\n各县要认真落实。")).isEqualTo(3);
  }

  @Test
  void aSumMayLackOneCellThoughOneBlankIsLeftThen() {
    assertThat(end("县市 面积 人口\n清河县 20 30\n河口县 30 40\n合计 50\n各县要认真落实。")).isEqualTo(4);
    assertThat(end("县市 面积 人口\n清河县 20 30\n河口县 30 40\n合计")).isEqualTo(3);
  }

  @Test
  void aTitleMaySayWhatItCountsAmongOthers() {
    assertThat(end("县市 人数 其中：女性\n清河县 20 8\n河口县 30 14\n各县要认真落实。")).isEqualTo(3);
    assertThat(end("县市 人数，其中 女性\n清河县 20 8\n河口县 30 14")).isZero();
  }

  @Test
  void wordsWithoutNumbersAreNoTable() {
    assertThat(end("县市 面积 人口\n清河县 较大 较多\n河口县 较小 较少")).isZero();
    assertThat(end("县市面积人口\n清河县 20 30\n河口县 30 40")).isZero();
    assertThat(end("县市，面积 人口 户数\n清河县 20 30\n河口县 30 40")).isZero();
  }

  @Test
  void blanksInARowCountAsOne() {
    assertThat(end("县市　　面积 人口\n清河县\u00A0 20  30\n河口县　30\t40")).isEqualTo(3);
  }
}
