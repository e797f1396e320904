package gazette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gazette.json.IssueJson;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job of Spark or Flink brings its own Jackson, which is older: all that the program calls of it
 * is there in 2.15 already.
 */
class OldestJacksonTest {
  private static final Path JACKSON = Path.of("target/oldest-jackson");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path SAMPLE = Path.of("samples/issue-of-chengyang.txt");

  @TempDir Path folder;
  private List<Path> jackson;

  @BeforeEach
  void theBuildHasCopiedIt() throws IOException {
    assumeTrue(Files.isDirectory(JACKSON), "mvn generate-test-resources has not run");
    try (Stream<Path> jars = Files.list(JACKSON)) {
      jackson = jars.filter(jar -> jar.toString().contains("2.15")).toList();
    }
    assertThat(jackson).hasSize(3);
  }

  @Test
  void everySourceThatCallsItCompilesWithIt() throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      sources = files.filter(OldestJacksonTest::callsIt).toList();
    }
    assertThat(sources).hasSizeGreaterThan(5);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-proc:none", "-d", folder.toString(), "-cp", classPath(), "--release", "17");
      boolean done =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();

      assertThat(done).as(said.toString()).isTrue();
    }
  }

  @Test
  void aTextBecomesTheSameJsonWithIt() throws Exception {
    ByteArrayOutputStream now = new ByteArrayOutputStream();
    byte[] text = Files.readAllBytes(SAMPLE);
    IssueJson.write(GazetteParser.parse(text, "a", null), now, false);

    try (URLClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
      Class<?> parser = loader.loadClass(GazetteParser.class.getName());
      Method parse = parser.getMethod("parse", byte[].class, String.class, String.class);
      Object issue = parse.invoke(null, text, "a", null);
      Class<?> json = loader.loadClass(IssueJson.class.getName());
      ByteArrayOutputStream then = new ByteArrayOutputStream();
      json.getMethod("write", issue.getClass(), OutputStream.class, boolean.class)
          .invoke(null, issue, then, false);

      assertThat(loader.loadClass("com.fasterxml.jackson.core.JsonGenerator").getClassLoader())
          .isSameAs(loader);
      assertThat(then.toByteArray()).isEqualTo(now.toByteArray());
    }
  }

  private static boolean callsIt(Path file) {
    try {
      return file.toString().endsWith(".java")
          && Files.readString(file).contains("import com.fasterxml.jackson");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private URL[] urls() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : classPath().split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /** The class path of the tests with this Jackson in place of the newer one. */
  private String classPath() {
    Stream<String> others =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("jackson-"));
    return Stream.concat(jackson.stream().map(Path::toString), others)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
