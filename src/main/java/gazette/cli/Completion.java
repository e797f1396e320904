package gazette.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The completion of the command line for bash and zsh, made from its definition. It knows {@code
 * --records=ta} as well as {@code --records ta}, leaves the names of files to the shell, and never
 * lets the shell expand one.
 */
final class Completion {
  /** What the definition calls a name in the file system. */
  private static final Set<String> FILES = Set.of("FILE", "DIR");

  private static final String SCRIPT =
      """
      # Completion of gazette-parse for bash and zsh: source <(gazette-parse completion)
      if [ -n "${ZSH_VERSION-}" ]; then
        autoload -Uz compinit bashcompinit
        whence compdef >/dev/null || compinit
        bashcompinit
      fi

      _gazette_parse() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= stem= values= one
        COMPREPLY=()
        # bash takes --records=tasks for three words, zsh for one.
        case $word in
          =) word= ;;
          --*=*) before=${word%%%%=*} stem=$before= word=${word#*=} ;;
          *) [ "$before" != = ] || before=${COMP_WORDS[COMP_CWORD-2]} ;;
        esac
        if [ "$COMP_CWORD" -gt 1 ]; then
          case ${COMP_WORDS[1]} in %s) command=${COMP_WORDS[1]} ;; esac
        fi
        case "$command $before" in
      %s    *)
            case "$command $word" in
      %s      esac
            ;;
        esac
        while IFS= read -r one; do
          case $one in ?*) case $one in "$word"*) COMPREPLY+=("$stem$one") ;; esac ;; esac
        done <<<"$values"
        # A first word may be a command or a file; bash can offer both.
        if [ "$COMP_CWORD" = 1 ] && [ ${#COMPREPLY[@]} -gt 0 ] && type compopt >/dev/null 2>&1; then
          while IFS= read -r one; do
            case $one in ?*) COMPREPLY+=("$one") ;; esac
          done <<<"$(compgen -f -- "$word")"
          compopt -o filenames
        fi
      }

      complete -o default -F _gazette_parse gazette-parse
      """;

  private final StringBuilder afterOptions = new StringBuilder();
  private final StringBuilder words = new StringBuilder();

  private Completion() {}

  /** A script: {@code source <(gazette-parse completion)}. */
  static String script(CommandSpec main) {
    Completion completion = new Completion();
    Map<String, CommandLine> commands = main.subcommands();
    commands.forEach((name, command) -> completion.command(name, command.getCommandSpec()));
    completion.command("", main);
    completion.words("", "*", commands.keySet());
    return SCRIPT.formatted(
        String.join(" | ", commands.keySet()), completion.afterOptions, completion.words);
  }

  private void command(String name, CommandSpec command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      names.addAll(List.of(option.names()));
      if (!option.typeInfo().isBoolean()) {
        afterOption(name, option);
      }
    }
    words(name, "-*", names);
    for (PositionalParamSpec file : command.positionalParameters()) {
      if (file.completionCandidates() != null) {
        words(name, "*", strings(file.completionCandidates()));
      }
    }
  }

  private void afterOption(String command, OptionSpec option) {
    String pattern =
        List.of(option.names()).stream()
            .map(name -> "\"%s %s\"".formatted(command, name))
            .collect(Collectors.joining(" | "));
    String action =
        option.completionCandidates() != null
            ? "values='%s'".formatted(String.join("\n", strings(option.completionCandidates())))
            : FILES.contains(option.paramLabel())
                ? ":"
                : "type compopt >/dev/null 2>&1 && compopt +o default; return";
    afterOptions.append("    %s) %s ;;\n".formatted(pattern, action));
  }

  private void words(String command, String pattern, Iterable<String> candidates) {
    String first = command.isEmpty() && pattern.equals("*") ? "[ \"$COMP_CWORD\" -gt 1 ] || " : "";
    words.append(
        "        \"%s \"%s) %svalues='%s' ;;\n"
            .formatted(command, pattern, first, String.join("\n", candidates)));
  }

  private static List<String> strings(Iterable<String> candidates) {
    List<String> strings = new ArrayList<>();
    candidates.forEach(strings::add);
    return strings;
  }
}
