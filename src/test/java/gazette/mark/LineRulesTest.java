package gazette.mark;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.source.Line;
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
                                    assertThat(isMatch(rule, LineView.of(new Line(1, example))))
                                        .isFalse())));
  }

  @Test
  void theTableFindsTheFirstRuleInOrder() throws Exception {
    List<String> lines = new ArrayList<>();
    LineRules.STANDARD.forEach(rule -> lines.addAll(rule.examples()));
    LineRules.STANDARD.forEach(rule -> lines.addAll(rule.counterexamples()));
    try (Stream<Path> samples = Files.walk(Path.of("samples"))) {
      for (Path sample : samples.filter(file -> file.toString().endsWith(".txt")).toList()) {
        Files.readString(sample).lines().forEach(lines::add);
      }
    }
    RuleTable table = new RuleTable(LineRules.STANDARD);
    for (String text : lines) {
      LineView line = LineView.of(new Line(1, text));
      LineRule first =
          LineRules.STANDARD.stream().filter(rule -> isMatch(rule, line)).findFirst().orElseThrow();
      assertThat(table.first(line).id()).as(text).isEqualTo(first.id());
    }
  }

  @Test
  void everyRuleThatIsWrittenStandsInTheList() throws Exception {
    List<LineRule> written = new ArrayList<>();
    for (Class<?> table : classesOfThePackage()) {
      if (table.isEnum() && LineRule.class.isAssignableFrom(table)) {
        Stream.of(table.getEnumConstants()).map(LineRule.class::cast).forEach(written::add);
      }
    }
    assertThat(LineRules.STANDARD).containsExactlyInAnyOrderElementsOf(written);
  }

  private static boolean isMatch(LineRule rule, LineView line) {
    return rule.reach().admits(line) && rule.matches(line);
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
