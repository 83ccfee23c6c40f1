package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.collection.CollectionDesk;
import fr.maillage.diagnosis.persistence.FindingRepository;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Findings as files bring them: found by their codes within their territory; only what a row says is changed. Within the
 * rows of one call a finding may stand before the one that took its place.
 */
@Stateless
public class FindingIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private FindingRepository findings;

    @Inject
    private FindingLifecycle lifecycle;

    @Inject
    private FindingList list;

    @Inject
    private FindingChecks checks;

    @Inject
    private CollectionDesk collections;

    @Inject
    private StatementEvidence statements;

    @Inject
    private ThemeService themes;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Takes rows within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DIAGNOSIS anywhere
     */
    public List<RecordOutcome> take(List<FindingIntake> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_DIAGNOSIS);
        Set<String> themeCodes = rows.stream()
                .flatMap(row -> row.values().list(FindingField.THEMES).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Run run = new Run(dryRun ? themes.tree() : themes.treeFor(themeCodes), dryRun, notes);
        rows.stream()
                .filter(row -> row.replaced() != null)
                .forEach(row -> notes.note("by:" + row.territory() + "|" + row.replaced(), row.code()));
        RecordOutcome[] outcomes = new RecordOutcome[rows.size()];
        for (int place : order(rows, run)) {
            outcomes[place] = run.take(rows.get(place));
        }
        if (!dryRun) {
            for (int place = 0; place < outcomes.length; place++) {
                outcomes[place] = run.superseding(rows.get(place), outcomes[place]);
            }
        }
        return Arrays.asList(outcomes);
    }

    /** The places of the rows, each after that of what took its place. */
    private static List<Integer> order(List<FindingIntake> rows, Run run) {
        List<Integer> order = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            left.add(place);
        }
        while (!left.isEmpty()) {
            Set<String> later = left.stream().map(i -> rows.get(i).code()).collect(Collectors.toSet());
            List<Integer> now = left.stream()
                    .filter(i -> !later.contains(Objects.toString(run.successor(rows.get(i)), "")))
                    .toList();
            List<Integer> next = now.isEmpty() ? List.copyOf(left) : now;
            order.addAll(next);
            left.removeAll(next);
        }
        return order;
    }

    /** The rows of one call. */
    private final class Run {

        private final ThemeTree tree;
        private final boolean dryRun;
        private final RecordNotes notes;

        private Run(ThemeTree tree, boolean dryRun, RecordNotes notes) {
            this.tree = tree;
            this.dryRun = dryRun;
            this.notes = notes;
        }

        private String successor(FindingIntake row) {
            return row.successor() != null
                    ? row.successor()
                    : notes.noted("by:" + row.territory() + "|" + row.code()).orElse(null);
        }

        private RecordOutcome take(FindingIntake row) {
            Optional<TerritoryView> territory = territories.byCode(row.territory());
            if (territory.isEmpty()
                    || !caller.may(Permission.EDIT_DIAGNOSIS, territory.get().id())) {
                return refused(row, territory.isEmpty() ? "territory" : "outside-territory", row.territory());
            }
            Optional<FindingRef> known =
                    findings.coded(row.code(), territory.get().id());
            if (known.isPresent() && known.get().archived()) {
                return RecordOutcome.rejected(
                        row.code(), List.of(Violation.of("code", "diagnosis-finding-archived-known", row.code())));
            }
            FieldValues<FindingField> values = row.values();
            String successor = successor(row);
            if (successor != null) {
                Optional<FindingRef> other = find(successor, territory.get().id(), row.territory());
                if (other.isEmpty()) {
                    return RecordOutcome.rejected(
                            row.code(),
                            List.of(Violation.of("supersededBy", "diagnosis-finding-successor-unknown", successor)));
                }
                values = values.with(FindingField.STATE, FindingState.SUPERSEDED.code())
                        .with(FindingField.SUPERSEDED_BY, other.get().id().toString());
            }
            return write(row, known, values);
        }

        private RecordOutcome write(FindingIntake row, Optional<FindingRef> known, FieldValues<FindingField> values) {
            FieldValues<FindingField> before = known.map(
                            k -> list.byUuid(k.id()).orElseThrow().values())
                    .orElse(FieldValues.none(FindingField.class).with(FindingField.STATE, FindingState.DRAFT.code()));
            UUID self = known.map(FindingRef::id).orElse(null);
            return attempts.row(row.code(), () -> {
                FieldValues<FindingField> after = checks.check(
                        meant(row, values).or(before), before, self, tree, id -> planned(id, row.territory()));
                List<Change> changes =
                        known.isEmpty() ? FieldValues.none(FindingField.class).changes(after) : before.changes(after);
                if (dryRun) {
                    notes.note(key(row.territory(), row.code()), after.text(FindingField.STATE));
                    notes.note("id:" + plannedId(row.territory(), row.code()), row.code());
                } else if (known.isEmpty()) {
                    lifecycle.create(row.code(), after, tree);
                } else {
                    lifecycle.update(lifecycle.find(self), before, after, tree);
                }
                String status = known.isEmpty()
                        ? RecordOutcome.CREATED
                        : changes.isEmpty() ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED;
                return new RecordOutcome(row.code(), status, changes, List.of());
            });
        }

        /** Reads evidence by the codes of the collection that the row names: elsewhere they may be other statements'. */
        private FieldValues<FindingField> meant(FindingIntake row, FieldValues<FindingField> values) {
            List<String> texts = values.list(FindingField.EVIDENCE);
            return texts.isEmpty() || row.from().chosen() == null
                    ? values
                    : collections
                            .find(row.from())
                            .map(known -> values.with(FindingField.EVIDENCE, statements.in(known.key(), texts)))
                            .orElseThrow(() -> Problem.invalid(
                                    "collection",
                                    "diagnosis-finding-collection-unknown",
                                    row.from().chosen()));
        }

        /** Says of a finding that the one of a row took its place; notes on the row's outcome where there is none yet. */
        private RecordOutcome superseding(FindingIntake row, RecordOutcome outcome) {
            if (row.replaced() == null || outcome.rejected()) {
                return outcome;
            }
            long territory = territories.required(row.territory()).id();
            Optional<FindingRef> known = findings.coded(row.replaced(), territory);
            if (known.isEmpty()) {
                return outcome.noting(
                        List.of(Violation.of("replaces", "diagnosis-finding-replaced-unknown", row.replaced())));
            }
            UUID old = known.get().id();
            UUID other = findings.coded(row.code(), territory).orElseThrow().id();
            if (known.get().state() != FindingState.SUPERSEDED && !known.get().archived()) {
                FieldValues<FindingField> before =
                        list.byUuid(old).orElseThrow().values();
                FieldValues<FindingField> after = before.with(FindingField.STATE, FindingState.SUPERSEDED.code())
                        .with(FindingField.SUPERSEDED_BY, other.toString());
                lifecycle.update(lifecycle.find(old), before, checks.check(after, before, old, tree), tree);
            }
            return outcome;
        }

        private Optional<FindingRef> find(String code, long territory, String territoryCode) {
            return findings.coded(code, territory)
                    .or(() -> planned(plannedId(territoryCode, code).toString(), territoryCode));
        }

        /** A finding that an earlier row of a dry run would have entered. */
        private Optional<FindingRef> planned(String id, String territory) {
            return notes.noted("id:" + id)
                    .flatMap(code -> notes.noted(key(territory, code))
                            .flatMap(FindingState::byCode)
                            .map(state -> new FindingRef(null, UUID.fromString(id), code, code, state, null, false)));
        }
    }

    private static RecordOutcome refused(FindingIntake row, String rule, String value) {
        String named = "territory".equals(rule) ? "record.territory" : rule;
        return RecordOutcome.rejected(row.code(), List.of(Violation.of("territory", named, value)));
    }

    private static String key(String territory, String code) {
        return "f:" + territory + "|" + code;
    }

    private static UUID plannedId(String territory, String code) {
        return UUID.nameUUIDFromBytes(key(territory, code).getBytes(StandardCharsets.UTF_8));
    }
}
