package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.collection.CollectionAsked;
import fr.maillage.diagnosis.intake.StatementPlan.Voice;
import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.receipt.PaperReceipts;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.RespondentHome;
import fr.maillage.diagnosis.statement.StatementChecks;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementReferences;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Digests;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds out what rows are going to do: what they say in normal form, who said it, and whether the caller may enter it. */
@ApplicationScoped
class StatementPlanner {

    /** As much of a digest as leaves room for a code in the key of a note. */
    private static final int SHORT = 16;

    @Inject
    private Attempts attempts;

    @Inject
    private IntakeGroups groups;

    @Inject
    private StatementChecks checks;

    @Inject
    private IntakePlaces places;

    @Inject
    private RespondentRepository respondents;

    @Inject
    private PaperReceipts receipts;

    @Inject
    private Caller caller;

    /** Makes the planner of some rows. */
    Chunk chunk(List<StatementIntake> rows, ThemeTree tree, Map<CollectionAsked, Found> found, RecordNotes notes) {
        notes.expect(rows.stream()
                .flatMap(row -> Stream.of(statementNote(row), respondentNote(row)))
                .toList());
        List<String> codes = rows.stream()
                .map(StatementIntake::receipt)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Chunk(
                checks.now(tree, StatementReferences.FOUND),
                places.of(rows.stream()
                        .map(row -> row.values().text(StatementField.PLACE))
                        .toList()),
                found,
                notes,
                receipts.known(codes, respondents.kept(codes)));
    }

    private static String statementNote(StatementIntake row) {
        return "s:" + inside(row) + ":" + row.code();
    }

    /** Within which codes are unique. */
    private static String inside(StatementIntake row) {
        String territory = Objects.toString(row.into().territory(), "");
        String chosen = row.into().chosen();
        return chosen == null
                ? territory
                : Digests.sha256(territory + "|" + chosen).substring(0, SHORT);
    }

    private static String respondentNote(StatementIntake row) {
        return "r:" + inside(row) + ":" + row.respondent();
    }

    /** Plans the rows of one call, which look up each group and commune once. */
    final class Chunk {

        private final StatementChecks.Now checksNow;
        private final IntakePlaces.Now placesNow;
        private final Map<CollectionAsked, Found> found;
        private final RecordNotes notes;
        private final PaperReceipts.Known receipts;
        private final Map<String, RespondentHome> homes = new HashMap<>();
        private final Function<String, RespondentHome> homeOf = checks.homes();
        private final Map<Long, Boolean> allowed = new HashMap<>();
        private final IntakeGroups.Now groupsNow = groups.now();
        private final Map<CollectionAsked, Map<String, Voice>> voices = new HashMap<>();

        private Chunk(
                StatementChecks.Now checksNow,
                IntakePlaces.Now placesNow,
                Map<CollectionAsked, Found> found,
                RecordNotes notes,
                PaperReceipts.Known receipts) {
            this.receipts = receipts;
            this.checksNow = checksNow;
            this.placesNow = placesNow;
            this.found = found;
            this.notes = notes;
        }

        StatementPlan plan(StatementIntake row) {
            Found known = found.get(row.into());
            StatementPlan plan = new StatementPlan(row, known);
            Statement statement = known.statements().get(row.code());
            FieldValues<?> said = attempts.rules(
                            () -> {
                                var before = known.values(statement);
                                var after = checksNow.statement(
                                        placesNow.place(row.values(), statement, before, plan), before);
                                plan.becomes(statement, before, after);
                                return after;
                            },
                            plan::refuse)
                    .orElse(null);
            if (statement != null && !may(statement.territoryId())) {
                plan.refuse(Violation.of("code", "outside-territory", row.code()));
            } else if (statement != null && statement.archived()) {
                plan.refuse(Violation.of("code", "diagnosis-statement-archived-known", row.code()));
            }
            if (row.group() != null) {
                groupsNow.saidBy(row, known, plan);
            } else {
                respondent(row, known, plan);
            }
            if (!plan.refused()) {
                say(row, said, plan);
            }
            return plan;
        }

        private void respondent(StatementIntake row, Found known, StatementPlan plan) {
            attempts.rules(() -> saidBy(row, known, plan), plan::refuse);
        }

        private void saidBy(StatementIntake row, Found known, StatementPlan plan) {
            Respondent present = known.respondents().get(row.respondent());
            var about = checksNow.respondent(
                    row.about(), present == null ? Optional.empty() : Optional.of(present.values()));
            String home = row.about().text(RespondentField.TERRITORY);
            RespondentHome lives = homes.computeIfAbsent(home, homeOf);
            if (!may(lives.commune()) || present != null && !may(present.communeId())) {
                plan.refuse(Violation.of("territory", "outside-territory", home));
                return;
            }
            String digest = Digests.sha256(about.toString());
            String note = respondentNote(row);
            if (notes.noted(note).filter(earlier -> !earlier.equals(digest)).isPresent()) {
                plan.refuse(Violation.of("respondent", "diagnosis-respondent-contradicts", row.respondent()));
                return;
            }
            notes.note(note, digest);
            Voice voice = voices.computeIfAbsent(row.into(), k -> new HashMap<>())
                    .computeIfAbsent(row.respondent(), code -> new Voice(present, code, known.into()));
            receipt(row, voice).ifPresent(plan::refuse);
            voice.becomes(
                    about, lives.commune(), lives.qpv() != null || present == null ? lives.qpv() : present.qpvId());
            plan.saidBy(voice);
        }

        private boolean may(long place) {
            return allowed.computeIfAbsent(place, key -> caller.may(Permission.COLLECT, key));
        }

        /** Gives her the code that a row names, unless it is another's, or she has another one. */
        private Optional<Violation> receipt(StatementIntake row, Voice voice) {
            if (row.receipt() == null || row.receipt().equals(voice.receipt())) {
                return Optional.empty();
            }
            if (voice.receipt() != null) {
                return Optional.of(Violation.of("receipt", "diagnosis-receipt-other", null));
            }
            Optional<Violation> wrong = receipts.take("receipt", row.receipt());
            if (wrong.isEmpty()) {
                voice.keeps(row.receipt());
            }
            return wrong;
        }

        /** Notes what a row says, so that one that says something else under the same code is refused. */
        private void say(StatementIntake row, FieldValues<?> said, StatementPlan plan) {
            String note = statementNote(row);
            String digest = Digests.sha256(said + "|" + row.group() + "|" + row.respondent());
            Optional<String> earlier = notes.noted(note);
            if (earlier.isEmpty()) {
                notes.note(note, digest);
            } else if (earlier.get().equals(digest)) {
                plan.again();
            } else {
                plan.refuse(Violation.of("code", "diagnosis-statement-contradicts", row.code()));
            }
        }
    }
}
