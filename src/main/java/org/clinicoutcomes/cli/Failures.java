package org.clinicoutcomes.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import org.clinicoutcomes.definitions.DefinitionMistakes;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.job.MachineProblem;
import org.clinicoutcomes.job.OutputProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into a sentence and an exit code; never into a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private static final String NOTHING = " Nothing was published.";
  private static final String NOTHING_COMPARED =
      " Name the exports of the report with --input. Nothing was compared.";
  private static final String NOTHING_HALF =
      " No report is left half made; start again when that is put right.";

  private final Defaults defaults;

  Failures(Defaults defaults) {
    this.defaults = defaults;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    String message = wrongUse(wrong, List.of(args));
    String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help.";
    return say(ExitCode.WRONG_USE, message + (message.endsWith(".") ? "" : ".") + " See " + help);
  }

  private String wrongUse(ParameterException wrong, List<String> args) {
    if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      return tooMuch(unmatched);
    }
    if (wrong.getArgSpec() instanceof OptionSpec option
        && args.stream().noneMatch(arg -> arg.startsWith(option.longestName()))) {
      return message(wrong) + " (" + defaults.origin(option.longestName()) + ")";
    }
    return message(wrong);
  }

  private static String tooMuch(UnmatchedArgumentException unmatched) {
    String word = unmatched.getUnmatched().get(0);
    CommandLine at = unmatched.getCommandLine();
    CommandLine program = at.getParent() == null ? at : at.getParent();
    String commands = String.join(", ", program.getSubcommands().keySet());
    if (program.getSubcommands().containsKey(word)) {
      return "The command " + word + " must come first, before every option";
    }
    return at == program
        ? "There is no command '" + word + "'; the commands are " + commands
        : "'" + word + "' belongs to no option";
  }

  /** What the shell is told of a failure. */
  static ExitCode exitCode(Exception failure) {
    if (failure instanceof WrongUse
        || failure instanceof OutputProblem
        || failure instanceof DefinitionMistakes) {
      return ExitCode.WRONG_USE;
    }
    return failure instanceof InputProblem ? ExitCode.BAD_INPUT : ExitCode.INTERNAL_ERROR;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return tell(failure, nothing(command));
  }

  /** Says what went wrong outside of a command, and with what exit code the program ends. */
  static int tell(Exception failure) {
    return tell(failure, NOTHING);
  }

  private static int tell(Exception failure, String nothing) {
    sentences(failure, nothing).forEach(Console::error);
    return exitCode(failure).code();
  }

  /** What did not come of it. */
  private static String nothing(CommandLine command) {
    return command.getCommandName().equals(VerifyCommand.NAME) ? NOTHING_COMPARED : NOTHING;
  }

  private static List<String> sentences(Exception failure, String nothing) {
    if (failure instanceof DefinitionMistakes mistakes) {
      return mistakes.mistakes().stream().map(mistake -> mistake + ".").toList();
    }
    return List.of(sentence(failure, nothing));
  }

  private static String sentence(Exception failure, String nothing) {
    if (failure instanceof WrongUse) {
      return message(failure);
    }
    if (failure instanceof OutputProblem) {
      return message(failure) + " Name another with --output, or put it right." + nothing;
    }
    if (failure instanceof InputProblem) {
      return message(failure) + nothing;
    }
    if (failure instanceof MachineProblem) {
      return message(failure) + NOTHING_HALF;
    }
    return failure.getCause() instanceof IOException io ? ofDisk(io) : ofProgram(failure);
  }

  private static String ofProgram(Exception failure) {
    return "This program made a mistake: "
        + message(failure)
        + ". No report is left half made. The log in the output folder's .state/logs says more.";
  }

  private static String ofDisk(IOException failure) {
    return "The machine refused to read or write a file: " + reason(failure) + "." + NOTHING_HALF;
  }

  /** Some say only the file's name, and mean by their kind what is wrong with it. */
  private static String reason(IOException failure) {
    boolean isNameOnly =
        failure instanceof FileSystemException file
            && file.getReason() == null
            && Objects.equals(file.getMessage(), file.getFile());
    String kind = failure instanceof AccessDeniedException ? "not allowed" : kind(failure);
    return isNameOnly ? message(failure) + " (" + kind + ")" : message(failure);
  }

  private static String kind(IOException failure) {
    return failure.getClass().getSimpleName().replace("Exception", "");
  }

  /** What an exception says, or at least of which kind it is. */
  static String message(Exception failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }

  private static int say(ExitCode code, String sentence) {
    Console.error(sentence);
    return code.code();
  }
}
