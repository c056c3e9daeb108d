package org.clinicoutcomes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents of the project, and what is code in them. */
final class Documents {

  /** What a reader may be told to call that need not be on this machine, or is the shell's own. */
  private static final Set<String> ALSO_COMMANDS =
      Set.of(
          "java mvn cd export sudo systemctl systemd-analyze journalctl crontab jq curl docker apt-get"
              .split(" "));

  /** Where the documents have the program installed. */
  private static final String INSTALLED = "/opt/clinic-outcomes/bin/";

  private static final Pattern CRON = Pattern.compile("(?:[\\d*/,-]+ +){5}(?<command>.+)");
  private static final Pattern FILE = Pattern.compile("`(?<path>(?:DIR|/etc)/[^`]+)`");
  private static final String CODE = "    ";
  private static final String FENCE = "```";
  private static final String STARTS = "ExecStart=";

  private Documents() {}

  /** Every document, in order. */
  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/site/markdown"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), files)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  /** The commands of a document, in order. */
  static List<DocumentedCommand> commands(String document, List<String> lines) {
    List<DocumentedCommand> commands = new ArrayList<>();
    boolean isFenced = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      isFenced ^= line.strip().startsWith(FENCE);
      if (!isFenced && !line.startsWith(CODE)) {
        continue;
      }
      String code = line.strip();
      if (code.startsWith("[--")) {
        commands.add(commands.remove(commands.size() - 1).and(code));
      } else if (isCommand(code)) {
        commands.add(DocumentedCommand.of(document, i + 1, code));
      }
    }
    return commands;
  }

  private static boolean isCommand(String code) {
    String first = code.split("[ ;]", 2)[0];
    return CRON.matcher(code).matches()
        || code.startsWith(STARTS)
        || ALSO_COMMANDS.contains(first)
        || first.startsWith(INSTALLED)
        || isOnThisMachine(first);
  }

  private static boolean isOnThisMachine(String word) {
    return !word.isEmpty()
        && Stream.concat(Stream.of(""), Stream.of(System.getenv("PATH").split(":")))
            .filter(folder -> folder.isEmpty() == word.startsWith("/"))
            .map(folder -> Path.of(folder, word))
            .anyMatch(file -> Files.isRegularFile(file) && Files.isExecutable(file));
  }

  /** What cron or systemd hands to a shell, or starts; else nothing. */
  static String startedAtNight(String command) {
    Matcher cron = CRON.matcher(command);
    if (cron.matches()) {
      return cron.group("command");
    }
    return command.startsWith(STARTS) ? command.substring(STARTS.length()) : "";
  }

  /** The files that a document shows: a line with the path alone, and the code that follows. */
  static Map<String, String> files(List<String> lines) {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher file = FILE.matcher(lines.get(i));
      if (file.matches()) {
        files.put(file.group("path"), code(lines, i + 1));
      }
    }
    return files;
  }

  private static String code(List<String> lines, int from) {
    StringBuilder code = new StringBuilder();
    for (String line : lines.subList(from, lines.size())) {
      if (line.startsWith(CODE)) {
        code.append(line.substring(CODE.length())).append('\n');
      } else if (line.isEmpty()) {
        code.append('\n');
      } else {
        break;
      }
    }
    return code.toString().strip() + "\n";
  }
}
