package fr.maillage.committee.intake;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.GatheringList;
import fr.maillage.committee.GatheringValidator;
import fr.maillage.committee.GroupLine;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enters or corrects the gathering of a row, and its group. */
@ApplicationScoped
class GatheringWriter {

    private static final FieldValues<GatheringField> NOTHING = FieldValues.none(GatheringField.class);

    /** For a body that a dry run would enter. */
    private static final String ANY = "00000000-0000-0000-0000-000000000000";

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private GatheringList list;

    @Inject
    private VocabularyService vocabularies;

    /**
     * Writes a row.
     *
     * @param body null for one that a dry run would enter
     * @param known what rows before this one have brought, which a dry run does not find
     * @throws Problem INVALID with one violation per wrong field; nothing is written then
     */
    public RecordOutcome write(GatheringRow row, Body body, boolean dryRun, Sayings.Known known) {
        Optional<Gathering> found = body == null ? Optional.empty() : gatherings.coded(body.id(), row.code());
        FieldValues<GatheringField> before = found.map(
                        gathering -> list.byUuid(gathering.uuid()).orElseThrow().values())
                .orElse(NOTHING);
        found.filter(Gathering::archived).ifPresent(gathering -> {
            throw Problem.invalid("code", "committee-code-archived", row.code(), gathering.title());
        });
        FieldValues<GatheringField> after = checked(merged(row, before, body), before, body);
        List<Change> changes = before.changes(after);
        // One that other files have only named, this row brings.
        boolean complete =
                found.filter(gathering -> !lifecycle.toComplete(gathering)).isPresent();
        if (!dryRun && found.isEmpty()) {
            lifecycle.create(after, body);
        } else if (!dryRun && (!changes.isEmpty() || !complete)) {
            lifecycle.update(found.get(), before, after, body);
        }
        return new RecordOutcome(
                row.label(), status(row, before, changes, !complete, known), shown(changes), List.of());
    }

    /** As files call the fields; the identifier of a body tells nobody anything. */
    private static List<Change> shown(List<Change> changes) {
        return changes.stream()
                .filter(change -> !change.field().equals(GatheringField.BODY.key()))
                .map(change -> change.field().equals(GatheringField.GROUPS.key())
                        ? new Change("group", change.before(), change.after())
                        : change)
                .toList();
    }

    private static FieldValues<GatheringField> merged(GatheringRow row, FieldValues<GatheringField> before, Body body) {
        List<String> groups = new ArrayList<>();
        boolean there = false;
        for (GroupLine line : GroupLine.all(before.list(GatheringField.GROUPS))) {
            boolean meant =
                    row.group() != null && line.code().equals(row.group().code());
            there |= meant;
            groups.add((meant ? line.with(row.group()) : line).written());
        }
        if (row.group() != null && !there) {
            groups.add(row.group().written());
        }
        return row.says()
                .or(before)
                .with(GatheringField.GROUPS, groups)
                .with(GatheringField.BODY, body == null ? ANY : body.uuid().toString());
    }

    private FieldValues<GatheringField> checked(
            FieldValues<GatheringField> input, FieldValues<GatheringField> before, Body body) {
        return GatheringValidator.check(
                input,
                before,
                vocabularies.all(),
                (field, id) -> Optional.of(new References.Found(id, body == null ? "" : body.name(), false)));
    }

    /** A row that brings a gathering or a group creates; one that repeats what an earlier row has brought changes nothing. */
    private static String status(
            GatheringRow row,
            FieldValues<GatheringField> before,
            List<Change> changes,
            boolean isNew,
            Sayings.Known known) {
        boolean newGroup = row.group() != null
                && !known.group()
                && GroupLine.all(before.list(GatheringField.GROUPS)).stream()
                        .noneMatch(line -> line.code().equals(row.group().code()));
        if (newGroup || isNew && !known.gathering()) {
            return RecordOutcome.CREATED;
        }
        return changes.isEmpty() || isNew ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED;
    }
}
