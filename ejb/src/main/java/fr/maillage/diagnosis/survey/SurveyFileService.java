package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.model.Survey;
import fr.maillage.diagnosis.model.SurveyAnswer;
import fr.maillage.diagnosis.model.SurveyVersion;
import fr.maillage.diagnosis.persistence.SurveyAnswerRepository;
import fr.maillage.diagnosis.persistence.SurveyReceiptRepository;
import fr.maillage.diagnosis.persistence.SurveyRepository;
import fr.maillage.diagnosis.receipt.PaperReceipts;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.FileProbe;
import fr.maillage.tabular.FileShape;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RowSource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Answers that come as a table: a row for each questionnaire, a column for each question. The columns are the questions of
 * the survey, so that nothing needs a mapping. Needs COLLECT on the survey's territory.
 */
@Stateless
public class SurveyFileService {

    /** A page waits for it; nobody of a committee has more paper. */
    public static final int MOST_ROWS = 20_000;

    private static final int AT_ONCE = 500;

    /** Of the rows that are refused, how many are told one by one. */
    private static final int MOST_TOLD = 100;

    @Inject
    private SurveyRepository surveys;

    @Inject
    private SurveyAnswerRepository answers;

    @Inject
    private SurveyReceiptRepository kept;

    @Inject
    private PaperReceipts receipts;

    @Inject
    private SurveySheets sheets;

    @Inject
    private SurveyLifecycle lifecycle;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Outcome of a file.
     *
     * @param taken how many questionnaires are new
     * @param known how many were taken before, by their column {@code code}
     * @param refused how many have something wrong
     * @param wrong what, for the first of them: line and violation
     */
    public record Taken(int taken, int known, int refused, List<Wrong> wrong) {}

    /** Fault in a line; the field is called as its column. */
    public record Wrong(long line, Violation violation) {}

    /**
     * Takes the questionnaires of a file that are right and new, and names the others.
     *
     * @param name by which rows without a code are known when the same file comes again
     * @throws Problem INVALID on {@code file} for what cannot be read, has no column {@code commune} or none of a question,
     *     or too many rows; DENIED without COLLECT on the survey's territory; CONFLICT for an archived survey or one
     *     without questions; NOT_FOUND
     */
    public Taken take(UUID id, String name, FileProbe.Content content) {
        Survey survey = surveys.locked(id).orElseThrow(() -> Problem.notFound("diagnosis.survey", null));
        caller.require(Permission.COLLECT, survey.territoryId());
        lifecycle.requireActive(survey);
        SurveySheet sheet = sheets.of(survey, null);
        if (sheet.number() == 0) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "diagnosis.survey.empty", null);
        }
        try {
            FileShape shape = FileProbe.probeAny(content);
            try (RowSource rows = RowSource.open(shape, content.open())) {
                return new Reading(survey, sheet, name, rows).all();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file being read. */
    private final class Reading {

        private final Survey survey;
        private final SurveySheet sheet;
        private final RowSource rows;
        private final SurveyRow reader;
        private final SurveyVersion form;
        private final Set<String> words;
        private final List<Wrong> wrong = new ArrayList<>();
        private int taken;
        private int known;
        private int refused;

        Reading(Survey survey, SurveySheet sheet, String name, RowSource rows) {
            this.survey = survey;
            this.sheet = sheet;
            this.rows = rows;
            this.reader = new SurveyRow(sheet, name, rows.columns());
            this.form = answers.form(survey.id(), sheet.number()).orElseThrow();
            this.words = SurveyChecks.words(sheet.form());
        }

        Taken all() {
            List<RawRow> batch = new ArrayList<>();
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() > MOST_ROWS) {
                    throw Problem.invalid("file", "import.too-many-rows", null, String.valueOf(MOST_ROWS));
                }
                batch.add(row);
                if (batch.size() == AT_ONCE) {
                    take(batch);
                    batch.clear();
                }
            }
            take(batch);
            if (taken > 0) {
                lifecycle.record(survey, "answers", List.of());
            }
            return new Taken(taken, known, refused, wrong);
        }

        private void take(List<RawRow> batch) {
            Map<RawRow, SurveyEntry> entries = new LinkedHashMap<>();
            batch.forEach(row -> entries.put(row, reader.entry(row)));
            Set<String> before = answers.known(
                    survey.id(), entries.values().stream().map(SurveyEntry::key).collect(Collectors.toSet()));
            List<String> codes = entries.values().stream()
                    .map(SurveyEntry::receipt)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            PaperReceipts.Known given = receipts.known(codes, kept.kept(codes));
            entries.forEach((row, entry) -> {
                if (before.add(entry.key())) {
                    take(row, entry, given);
                } else {
                    known++;
                }
            });
            answers.flush();
        }

        private void take(RawRow row, SurveyEntry entry, PaperReceipts.Known given) {
            SurveyChecked checked = SurveyChecks.check(sheet, entry, ClockProducer.today(clock));
            List<Violation> all = new ArrayList<>(reader.wrong(row));
            all.addAll(checked.wrong());
            if (all.isEmpty()) {
                given.take("receipt", entry.receipt()).ifPresent(all::add);
            }
            if (!all.isEmpty()) {
                refused++;
                all.stream()
                        .limit(Math.max(0, MOST_TOLD - wrong.size()))
                        .forEach(v -> wrong.add(new Wrong(row.line(), reader.named(v))));
                return;
            }
            taken++;
            answers.add(
                    new SurveyAnswer(
                            form,
                            entry.key(),
                            SurveyAnswer.FILE,
                            entry.answeredOn() == null ? ClockProducer.today(clock) : entry.answeredOn(),
                            checked.commune(),
                            checked.audience(),
                            entry.receipt(),
                            lifecycle.now()),
                    checked.answers(),
                    words);
        }
    }
}
