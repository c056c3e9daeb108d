package org.clinicoutcomes.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import org.clinicoutcomes.definitions.DefinitionMistakes;
import org.clinicoutcomes.intake.InputProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever went wrong into a sentence and an exit code; never into a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    String message = message(wrong);
    String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help.";
    return say(ExitCode.WRONG_USE, message + (message.endsWith(".") ? "" : ".") + " See " + help);
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof WrongUse) {
      return say(ExitCode.WRONG_USE, message(failure));
    }
    if (failure instanceof DefinitionMistakes mistakes) {
      mistakes.mistakes().forEach(mistake -> Console.error(mistake + "."));
      return ExitCode.WRONG_USE.code();
    }
    if (failure instanceof InputProblem) {
      return say(ExitCode.BAD_INPUT, message(failure) + " Nothing was published.");
    }
    return failure.getCause() instanceof IOException io ? ofDisk(io) : ofProgram(failure);
  }

  private static int ofProgram(Exception failure) {
    return say(
        ExitCode.INTERNAL_ERROR,
        "a mistake of this program: "
            + message(failure)
            + ". Nothing was published; an earlier report is as it was. The log in the output"
            + " folder's .state/logs says more.");
  }

  private static int ofDisk(IOException failure) {
    if (failure instanceof AccessDeniedException
        || failure instanceof FileAlreadyExistsException
        || failure instanceof NotDirectoryException
        || failure instanceof NoSuchFileException) {
      return say(ExitCode.WRONG_USE, cannotWrite(failure));
    }
    return say(
        ExitCode.INTERNAL_ERROR,
        "the machine refused to read or write a file: "
            + message(failure)
            + ". Nothing was published; an earlier report is as it was.");
  }

  /** What an exception says, or at least of which kind it is. */
  static String message(Exception failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }

  private static String cannotWrite(IOException failure) {
    return "no file can be written at "
        + failure.getMessage()
        + " ("
        + reason(failure)
        + "); give a folder that can be written with --output. Nothing was published.";
  }

  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "not allowed";
    }
    return failure instanceof NoSuchFileException ? "it is not there" : "it is not a folder";
  }

  private static int say(ExitCode code, String sentence) {
    Console.error(sentence);
    return code.code();
  }
}
