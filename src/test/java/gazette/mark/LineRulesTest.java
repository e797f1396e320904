package gazette.mark;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.source.Line;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules carry their own examples; here each must win them in the standard order. */
class LineRulesTest {
  private static final List<Class<?>> TABLES =
      List.of(
          FurnitureRules.class,
          MastheadRules.class,
          HeadRules.class,
          AddressRules.class,
          SpeakerRules.class,
          FootRules.class,
          BodyRules.class);

  @TestFactory
  Stream<DynamicTest> everyRuleWinsItsExamples() {
    return LineRules.STANDARD.stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + " wins " + example,
                                () ->
                                    assertThat(LineRules.mark(new Line(1, example)).mark().rule())
                                        .isEqualTo(rule.id()))));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleRefusesItsCounterexamples() {
    return LineRules.STANDARD.stream()
        .flatMap(
            rule ->
                rule.counterexamples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + " refuses " + example,
                                () ->
                                    assertThat(rule.matches(LineView.of(new Line(1, example))))
                                        .isFalse())));
  }

  @Test
  void everyRuleThatIsWrittenStandsInTheList() throws IllegalAccessException {
    List<Object> written = new ArrayList<>();
    for (Class<?> table : TABLES) {
      for (Field field : table.getDeclaredFields()) {
        if (field.getType() == Rule.class) {
          field.setAccessible(true);
          written.add(field.get(null));
        }
      }
    }
    assertThat(LineRules.STANDARD)
        .containsExactlyInAnyOrderElementsOf(written.stream().map(LineRule.class::cast).toList());
  }

  @Test
  void everyRuleButTheLastHasExamplesOfBothKinds() {
    assertThat(LineRules.STANDARD).allSatisfy(rule -> assertThat(rule.examples()).isNotEmpty());
    assertThat(LineRules.STANDARD.subList(0, LineRules.STANDARD.size() - 1))
        .allSatisfy(rule -> assertThat(rule.counterexamples()).isNotEmpty());
    assertThat(LineRules.STANDARD).extracting(LineRule::id).doesNotHaveDuplicates();
  }
}
