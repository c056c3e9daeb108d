package org.clinicoutcomes.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clinicoutcomes.job.AcceptanceCheck;
import org.clinicoutcomes.job.AcceptanceCheck.Card;
import org.clinicoutcomes.job.MappingSuggestions;
import org.clinicoutcomes.job.ReportRun;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.steps.RunPlan;
import org.clinicoutcomes.steps.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: would this export be accepted? */
@Command(
    name = "check",
    description = "Reads and validates the exports and publishes nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class CheckCommand implements Callable<Integer> {

  private static final String STOPPED = "Stopped by a signal before everything was checked.";

  @Mixin private final InputOptions input = new InputOptions();

  @Option(names = "--all", description = "Say all that was found, of every file.")
  private boolean all;

  @Option(
      names = "--suggest",
      description =
          "Write what was recognised and what is asked into "
              + SuggestedMappings.NAME
              + " in each source's folder, as a first draft of its mapping.yaml.")
  private boolean suggest;

  @Override
  public Integer call() {
    RunPlan plan = ReportRun.plan(request());
    plan.inventory().warnings().forEach(Console::warn);
    plan.inventory().leftForNextRun().forEach(Console::warn);
    SuggestedMappings suggested =
        suggest ? new SuggestedMappings(new MappingSuggestions(request(), plan)) : null;
    List<Card> cards = new ArrayList<>();
    Path scratch = AcceptanceCheck.scratch();
    SignalHook.during(
        STOPPED,
        () -> Folders.delete(scratch),
        () -> {
          AcceptanceCheck.run(
              plan,
              scratch,
              card -> {
                (all ? AcceptanceCard.lines(card) : ShortCard.lines(card)).forEach(Console::line);
                if (suggested != null) {
                  suggested.write(card);
                }
                cards.add(card);
              });
          return cards;
        });
    return ended(cards).code();
  }

  private static ExitCode ended(List<Card> cards) {
    List<SourceAccount> accounts = cards.stream().map(Card::account).toList();
    long held = accounts.stream().filter(SourceAccount::isHeld).count();
    int doubts = accounts.stream().mapToInt(account -> account.openDoubts().size()).sum();
    Console.summary(Summary.ofCheck(cards.size(), held, doubts));
    if (held > 0) {
      return ExitCode.BAD_INPUT;
    }
    return doubts > 0 ? ExitCode.ACT : ExitCode.PUBLISHED;
  }

  private RunRequest request() {
    return new RunRequest(
        input.folder(), Path.of("reports"), input.asOf(), InputOptions.today(), false, 1);
  }
}
