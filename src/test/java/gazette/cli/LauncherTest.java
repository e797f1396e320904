package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher as a shell does, with a jar beside it that only points to the classes under
 * test.
 */
@Timeout(60)
class LauncherTest {
  private static final Path SHELL = Path.of("/bin/sh");
  private static final Path SOURCE = Path.of("src/main/launcher/gazette-parse");

  @TempDir Path folder;
  private Path launcher;
  private Path issue;

  @BeforeEach
  void theLauncherLiesBesideItsJarInAFolderWithABlank() throws IOException {
    assumeTrue(Files.isExecutable(SHELL), "this system has no /bin/sh");
    Path home = Files.createDirectory(folder.resolve("my tools"));
    launcher = Files.copy(SOURCE, home.resolve("gazette-parse"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    writeJar(home.resolve("gazette-parse.jar"));
    issue = Files.writeString(folder.resolve("公报 1.txt"), Ran.NOTICE);
  }

  @Test
  void itRunsFromAnyFolderThroughSymbolicLinks() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("else where/deep"));
    Path first =
        Files.createSymbolicLink(folder.resolve("first"), Path.of("my tools/gazette-parse"));
    Files.createSymbolicLink(elsewhere.resolve("gp"), first);

    Ran ran = run(elsewhere, javaHome(), "", "./gp", issue.toString());

    assertThat(ran).isEqualTo(Ran.of(issue.toString()));
  }

  @Test
  void itPassesOnStandardInputAndArguments() throws Exception {
    Path json = folder.resolve("with blank $HOME.json");

    Ran ran = run(folder, javaHome(), Ran.NOTICE, launcher.toString(), "-", "-o", json.toString());

    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(Files.readString(json)).isEqualTo(Ran.with(Ran.NOTICE).out());
  }

  @Test
  void itPassesOnTheExitStatus() throws Exception {
    Ran ran = run(folder, javaHome(), "", launcher.toString(), "none.txt");

    assertThat(ran.status()).isEqualTo(66);
    assertThat(ran.err())
        .isEqualTo("gazette-parse: none.txt: no such file; check the name and the folder\n");
  }

  @Test
  void itEndsQuietlyWhenItsReaderGoesAway() throws Exception {
    Ran ran =
        run(
            folder,
            javaHome(),
            "",
            SHELL.toString(),
            "-c",
            "'" + launcher + "' schema | head -n 1");

    assertThat(ran).isEqualTo(new Ran(0, "{\n", ""));
  }

  @Test
  void itFindsJavaOnThePath() throws Exception {
    Path tools = tools();
    script(tools.resolve("java"), "exec '%s/bin/java' \"$@\"".formatted(javaHome()));

    Ran ran = run(folder, Map.of("PATH", tools.toString()), "", launcher.toString(), "-V");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Java " + Runtime.version());
  }

  @Test
  void itSaysWhenThereIsNoJava() throws Exception {
    Ran ran = run(folder, Map.of("PATH", tools().toString()), "", launcher.toString(), "-V");

    assertThat(ran.status()).isEqualTo(Exit.NO_JAVA.status());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith(
            "gazette-parse: no Java was found\nInstall a JDK 17 or newer (Debian, Ubuntu: ");
  }

  @Test
  void itSaysWhenJavaIsTooOldAndTakesANewerOneFromThePath() throws Exception {
    Path old = oldJava();
    Path tools = tools();
    Map<String, String> alone = Map.of("PATH", tools.toString(), "JAVA_HOME", old.toString());

    Ran refused = run(folder, alone, "", launcher.toString(), "-V");
    script(tools.resolve("java"), "exec '%s/bin/java' \"$@\"".formatted(javaHome()));
    Ran mended = run(folder, alone, "", launcher.toString(), "-V");

    assertThat(refused.status()).isEqualTo(69);
    assertThat(refused.err())
        .startsWith("gazette-parse: %s/bin/java is Java 11; 17 or newer is needed".formatted(old));
    assertThat(mended.status()).isZero();
  }

  @Test
  void itSaysWhenTheJarIsMissing() throws Exception {
    Files.delete(launcher.resolveSibling("gazette-parse.jar"));

    Ran ran = run(folder, javaHome(), "", launcher.toString(), "-V");

    assertThat(ran.status()).isEqualTo(70);
    assertThat(ran.err()).contains("gazette-parse.jar is missing; build it");
  }

  /** A call with a file and nothing else is what loops do a thousand times; see {@link Main}. */
  @Test
  void aPlainCallLoadsNoOptionParser() throws Exception {
    List<String> loaded = loaded(issue.toString());

    assertThat(loaded).anyMatch(name -> name.startsWith("gazette.cli.Main"));
    assertThat(loaded).noneMatch(name -> name.startsWith("picocli."));
    assertThat(loaded("--", issue.toString())).anyMatch(name -> name.startsWith("picocli."));
  }

  /**
   * Seconds say little on a busy machine; what is loaded and put together says what a start costs.
   * It stood at 1,050 classes of this JDK and the program; a third more would be felt.
   */
  @Test
  void aPlainCallLoadsLittleAndPutsNothingTogether() throws Exception {
    List<String> all = loaded(issue.toString());

    assertThat(all.size()).isLessThan(1400);
    assertThat(fromMainOn(all))
        .noneMatch(name -> name.startsWith("com.fasterxml.jackson."))
        .noneMatch(name -> name.startsWith("java.util.regex.Pattern "))
        .noneMatch(name -> name.startsWith("java.lang.runtime.ObjectMethods "))
        .noneMatch(name -> name.startsWith("java.lang.invoke.StringConcatFactory"))
        .noneMatch(name -> name.startsWith("java.security.Provider "))
        .noneMatch(name -> name.startsWith("java.util.Comparator$$Lambda"));
  }

  /** The first lambda that is linked costs as much as a tenth of a start. */
  @Test
  void aPlainCallLinksNoLambdaWhateverAnIssueHolds() throws Exception {
    Path all = folder.resolve("all.txt");
    try (Stream<Path> files = Files.list(Path.of("samples"));
        OutputStream out = Files.newOutputStream(all)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        Files.copy(file, out);
        out.write('\n');
      }
    }

    assertThat(fromMainOn(loaded(all.toString())))
        .anyMatch(name -> name.startsWith("gazette.json.IssueWriter "))
        .filteredOn(
            name ->
                name.startsWith("gazette.") && name.contains("$$Lambda")
                    || name.startsWith("java.lang.invoke.StringConcatFactory"))
        .isEmpty();
  }

  private static List<String> fromMainOn(List<String> loaded) {
    return loaded.stream().dropWhile(name -> !name.startsWith("gazette.cli.Main ")).toList();
  }

  private List<String> loaded(String... args) throws Exception {
    Path log = folder.resolve("classes.log");
    String option = "-Xlog:class+load:file='" + log + "':none";
    Map<String, String> environment =
        Map.of("JAVA_HOME", javaHome(), "JDK_JAVA_OPTIONS", option, "PATH", System.getenv("PATH"));
    String[] command =
        Stream.concat(Stream.of(launcher.toString()), Stream.of(args)).toArray(String[]::new);
    assertThat(run(folder, environment, "", command).status()).isZero();
    return Files.readAllLines(log);
  }

  private Path oldJava() throws IOException {
    Path home = folder.resolve("jdk 11");
    script(Files.createDirectories(home.resolve("bin")).resolve("java"), "exit 1");
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");
    return home;
  }

  @Test
  void itMakesTheClassArchiveOnceAndUsesItThen() throws Exception {
    Map<String, String> environment = recordingJava("17.0.9", "echo >\"${word#*=}\"");

    assertThat(run(folder, environment, "", launcher.toString(), "a.txt").status()).isZero();
    assertThat(run(folder, environment, "", launcher.toString(), "a.txt").status()).isZero();

    List<String> starts = Files.readAllLines(folder.resolve("starts"));
    assertThat(starts).hasSize(4);
    assertThat(starts.get(0)).contains("-XX:DumpLoadedClassList=").endsWith(".txt");
    assertThat(starts.get(1)).contains("-Xshare:dump", "-XX:SharedArchiveFile=");
    assertThat(starts.get(2)).contains("-XX:SharedArchiveFile=").endsWith(" a.txt");
    assertThat(starts.get(3)).isEqualTo(starts.get(2));
  }

  @Test
  void itMakesANewClassArchiveForANewJar() throws Exception {
    Map<String, String> environment = recordingJava("25", "echo >\"${word#*=}\"");
    run(folder, environment, "", launcher.toString(), "a.txt");

    Files.writeString(launcher.resolveSibling("gazette-parse.jar"), "of another size");
    run(folder, environment, "", launcher.toString(), "a.txt");

    assertThat(Files.readAllLines(folder.resolve("starts")))
        .hasSize(4)
        .filteredOn(start -> start.contains("-XX:AOTCacheOutput="))
        .hasSize(2);
  }

  @Test
  void itMakesANewClassArchiveForAnOlderJar() throws Exception {
    Map<String, String> environment = recordingJava("17.0.9", "echo >\"${word#*=}\"");
    run(folder, environment, "", launcher.toString(), "a.txt");

    Path jar = launcher.resolveSibling("gazette-parse.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-02-01T00:00:00Z")));
    run(folder, environment, "", launcher.toString(), "a.txt");
    run(folder, environment, "", launcher.toString(), "a.txt");

    assertThat(Files.readAllLines(folder.resolve("starts")))
        .hasSize(7)
        .filteredOn(start -> start.contains("-Xshare:dump"))
        .hasSize(2);
  }

  @Test
  void itAsksAReplacedJavaAndMakesItsClassArchiveAnew() throws Exception {
    Map<String, String> environment = recordingJava("17.0.9", "echo >\"${word#*=}\"");
    run(folder, environment, "", launcher.toString(), "a.txt");

    Path java = Path.of(environment.get("JAVA_HOME"), "bin/java");
    Files.writeString(java.resolve("../../release").normalize(), "JAVA_VERSION=\"25\"\n");
    Files.setLastModifiedTime(java, FileTime.from(Instant.parse("2020-02-01T00:00:00Z")));
    run(folder, environment, "", launcher.toString(), "a.txt");

    assertThat(Files.readAllLines(folder.resolve("starts")))
        .hasSize(5)
        .filteredOn(start -> start.contains("-XX:AOTCacheOutput="))
        .hasSize(1);
  }

  @Test
  void itRunsTheSameFromTheClassArchive() throws Exception {
    writeJarOfProgram(launcher.resolveSibling("gazette-parse.jar"));
    Path cache = folder.resolve("cache of mine");
    Map<String, String> environment = withCache(cache);

    for (int i = 0; i < 2; i++) {
      assertThat(run(folder, environment, "", launcher.toString(), issue.toString()))
          .isEqualTo(Ran.of(issue.toString()));
    }

    assertThat(namesOfFilesIn(cache))
        .containsExactlyInAnyOrder("version", "gazette-parse.jar.classes");
  }

  @Test
  void firstStartsAtOnceDoNotDisturbEachOther() throws Exception {
    writeJarOfProgram(launcher.resolveSibling("gazette-parse.jar"));
    Path cache = folder.resolve("cache of mine");
    Map<String, String> environment = withCache(cache);
    String all = "for i in 1 2 3 4; do '%1$s' '%2$s' >$i.json & done; wait";

    Ran ran = run(folder, environment, "", "/bin/sh", "-c", all.formatted(launcher, issue));

    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    for (int i = 1; i <= 4; i++) {
      assertThat(folder.resolve(i + ".json")).hasContent(Ran.of(issue.toString()).out());
    }
    assertThat(namesOfFilesIn(cache))
        .containsExactlyInAnyOrder("version", "gazette-parse.jar.classes");
  }

  /** From the archive the classes come without a word of where they came from. */
  @Test
  void aRunOverAnArchiveKnowsItsBuildWithTheClassArchiveToo() throws Exception {
    writeJarOfProgram(launcher.resolveSibling("gazette-parse.jar"));
    Map<String, String> environment = new HashMap<>(withCache(folder.resolve("cache of mine")));
    environment.put("JDK_JAVA_OPTIONS", "-Xbootclasspath/a:" + libraries());
    String[] command = {launcher.toString(), "--out-dir", "trees", issue.toString()};

    Ran first = run(folder, environment, "", command);
    environment.put("GAZETTE_PARSE_CACHE", "off");
    Ran second = run(folder, environment, "", command);
    writeJarOfProgram(launcher.resolveSibling("gazette-parse.jar"), "another build");
    environment.remove("GAZETTE_PARSE_CACHE");
    Ran third = run(folder, environment, "", command);

    assertThat(first.err()).contains("1 converted, 0 skipped");
    assertThat(second.err()).contains("0 converted, 1 skipped");
    assertThat(third.err()).contains("1 converted, 0 skipped");
  }

  @Test
  void itRunsWithoutAClassArchiveWhereNoneCanBeMadeOrNoneIsWanted() throws Exception {
    Map<String, String> environment = recordingJava("17.0.9", "exit 1");
    Map<String, String> off = new HashMap<>(environment);
    off.put("GAZETTE_PARSE_CACHE", "off");
    Map<String, String> nowhere = new HashMap<>(environment);
    nowhere.put("XDG_CACHE_HOME", "/dev/null");

    for (Map<String, String> each : List.of(off, nowhere, environment, environment)) {
      assertThat(run(folder, each, "", launcher.toString(), "a.txt")).isEqualTo(new Ran(0, "", ""));
    }

    assertThat(Files.readAllLines(folder.resolve("starts")))
        .hasSize(5)
        .noneMatch(start -> start.contains("SharedArchiveFile"));
  }

  /** A Java that writes down how it was started, and does as told where an archive is asked for. */
  private Map<String, String> recordingJava(String version, String making) throws IOException {
    Path home = folder.resolve("recording");
    script(
        Files.createDirectories(home.resolve("bin")).resolve("java"),
        """
        echo "$@" >>'%2$s'
        for word in "$@"; do
          case $word in
            -XX:DumpLoadedClassList=* | -XX:AOTCacheOutput=*) %1$s ;;
            -Xshare:dump) dumps=yes ;;
            -XX:SharedArchiveFile=*) [ -z "$dumps" ] || %1$s ;;
          esac
        done
        """
            .formatted(making, folder.resolve("starts")));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
    return Map.of(
        "JAVA_HOME",
        home.toString(),
        "PATH",
        System.getenv("PATH"),
        "XDG_CACHE_HOME",
        folder.resolve("cache of mine").toString());
  }

  /** A folder with the tools that the launcher uses, and no Java. */
  private Path tools() throws IOException {
    Path tools = Files.createDirectory(folder.resolve("bin"));
    for (String tool : List.of("readlink", "sed")) {
      Path place = Path.of("/usr/bin", tool);
      script(
          tools.resolve(tool),
          "exec %s \"$@\"".formatted(Files.exists(place) ? place : Path.of("/bin", tool)));
    }
    return tools;
  }

  private static void script(Path file, String command) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + command + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static String javaHome() {
    return System.getProperty("java.home");
  }

  private static Ran run(Path folder, String javaHome, String text, String... command)
      throws Exception {
    return run(folder, Map.of("JAVA_HOME", javaHome, "PATH", System.getenv("PATH")), text, command);
  }

  private static Ran run(
      Path folder, Map<String, String> environment, String text, String... command)
      throws Exception {
    Path out = Files.createTempFile(folder, "out", null);
    Path err = Files.createTempFile(folder, "err", null);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    try (var in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException nobodyReads) {
      assertThat(nobodyReads).hasMessageContaining("pipe");
    }
    return new Ran(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  private static Map<String, String> withCache(Path cache) {
    return Map.of(
        "JAVA_HOME", javaHome(), "PATH", System.getenv("PATH"), "XDG_CACHE_HOME", cache.toString());
  }

  private static List<String> namesOfFilesIn(Path cache) throws IOException {
    try (Stream<Path> kept = Files.walk(cache)) {
      return kept.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
    }
  }

  /** The class path but for the program. */
  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A jar of the program without its libraries: a plain call needs none of them. */
  private static void writeJarOfProgram(Path jar) throws Exception {
    writeJarOfProgram(jar, "");
  }

  private static void writeJarOfProgram(Path jar, String build) throws Exception {
    Path classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      out.setComment(build);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, out);
      }
    }
  }

  /** A jar that only points to the classes under test. */
  static void writeJar(Path jar) throws IOException {
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" "));
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    attributes.put(Attributes.Name.CLASS_PATH, classPath);
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
  }
}
