package gazette.mark;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.source.Line;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules carry their own examples; here each must win them in the standard order. */
class LineRulesTest {
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
                                    assertThat(
                                            LineRules.markAll(List.of(new Line(1, example)))
                                                .get(0)
                                                .mark()
                                                .rule())
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
  void everyRuleThatIsWrittenStandsInTheList() throws Exception {
    List<Object> written = new ArrayList<>();
    for (Class<?> table : classesOfThePackage()) {
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

  private static List<Class<?>> classesOfThePackage() throws Exception {
    Path folder = Path.of(LineRules.class.getResource("LineRules.class").toURI()).getParent();
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        classes.add(Class.forName(LineRules.class.getPackageName() + "." + name));
      }
    }
    return classes;
  }

  @Test
  void everyRuleButTheLastHasExamplesOfBothKinds() {
    assertThat(LineRules.STANDARD).allSatisfy(rule -> assertThat(rule.examples()).isNotEmpty());
    assertThat(LineRules.STANDARD.subList(0, LineRules.STANDARD.size() - 1))
        .allSatisfy(rule -> assertThat(rule.counterexamples()).isNotEmpty());
    assertThat(LineRules.STANDARD).extracting(LineRule::id).doesNotHaveDuplicates();
  }
}
