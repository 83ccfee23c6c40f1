package fr.maillage.funding;

import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingFigures;
import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.identity.Role;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.plan.ActionStory;
import fr.maillage.testing.As;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import fr.maillage.testjobs.FundedThings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The money of the story, as the département brings it in; its actions are things of a test. */
@ApplicationScoped
public class FundingStory {

    static final String SEINE_SAINT_DENIS = "dep:93";

    /** The axis of each action. */
    static final Map<String, String> AXES = Map.of(
            "AC01", "A2", "AC02", "A2", "AC03", "A3", "AC04", "A1", "AC05", "A2", "AC06", "A2", "AC07", "A1", "AC08",
            "A3", "AC09", "A2", "AC10", "A3");

    /** The communes of each action. */
    private static final Map<String, List<String>> COMMUNES = new TreeMap<>(Map.of(
            "AC01", List.of("93064"),
            "AC02", List.of("93014", "93047", "93032", "93050", "93051", "93064", "93077"),
            "AC03", List.of("93014", "93047", "93032", "93050", "93051", "93064", "93077"),
            "AC04", List.of("93014"),
            "AC05", List.of("93032", "93051"),
            "AC06", List.of("93014", "93047", "93032", "93050", "93051", "93064", "93077"),
            "AC07", List.of("93014", "93047"),
            "AC08", List.of("93014", "93047", "93032", "93050", "93051", "93064", "93077"),
            "AC09", List.of("93050", "93077"),
            "AC10", List.of("93050")));

    private static final List<String> TOLD_BEFORE = List.of(
            "delete from funding_extract_row",
            "delete from funding_extract",
            "delete from funding_document",
            "delete from funding_line",
            "delete from expense",
            "delete from envelope",
            "delete from city_contract_area",
            "delete from city_contract");

    @Inject
    private ImportDesk desk;

    @Inject
    private FinancingService financing;

    @Inject
    private ActionStory plan;

    /** Forgets what the demonstration and other tests told: money, and the things and actions for which it was. */
    public void forget() {
        ImportDesk.forgetWaiting();
        TOLD_BEFORE.forEach(sql -> Sql.update(sql));
        FundedThings.clear();
        plan.forget();
    }

    /** The same, and has the ten actions. */
    public void begin() {
        forget();
        COMMUNES.forEach((code, communes) -> FundedThings.add(
                code, false, communes.stream().map(FundingStory::commune).toList()));
    }

    static long commune(String insee) {
        return Sql.number("select id from territory where code = ?", "com:" + insee);
    }

    static FundedRecord action(String code) {
        return FundedThings.add(
                code,
                false,
                COMMUNES.get(code).stream().map(FundingStory::commune).toList());
    }

    static List<FundedRecord> actions() {
        return COMMUNES.keySet().stream().map(FundingStory::action).toList();
    }

    /** A file of the story. */
    public static String file(String name) {
        try {
            return Files.readString(SharedData.story("plan/" + name + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports a file of the story by the mapping of its name. */
    public JobCounts run(String name, boolean dryRun) {
        return run(name, file(name), dryRun);
    }

    /** Imports such a file. */
    public JobCounts run(String mapping, String csv, boolean dryRun) {
        return desk.completed(start(mapping, csv, dryRun)).counts();
    }

    /** Starts to import such a file. */
    public UUID start(String mapping, String csv, boolean dryRun) {
        return desk.start("departement", mapping + ".csv", csv.getBytes(StandardCharsets.UTF_8), mapping, dryRun);
    }

    /** Lists the findings of a run, each as severity, rule and number. */
    public List<String> rules(UUID run) {
        desk.completed(run);
        return desk.rules("departement", run);
    }

    /** All that the story tells before the extracts. */
    public void tell() {
        Stream.of("contracts", "envelopes", "expenses", "funding-lines").forEach(name -> run(name, false));
    }

    /** The money of the ten actions. */
    public FundingFigures figures() {
        return officer(() -> financing.figures(actions()));
    }

    static List<String> written(FundingTotals totals) {
        List<String> texts = new ArrayList<>();
        Stream.of(totals.asked(), totals.granted(), totals.agreed(), totals.paid(), totals.inKind())
                .forEach(amount -> texts.add(amount == null ? "hidden" : amount.toPlainString()));
        return texts;
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.DEPARTMENT_OFFICER, SEINE_SAINT_DENIS, action);
    }
}
