package fr.maillage.committee.intake;

import fr.maillage.committee.decision.DecisionChecks;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionItem;
import fr.maillage.committee.decision.DecisionLifecycle;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.decision.DecisionMode;
import fr.maillage.committee.decision.EffectDesk;
import fr.maillage.committee.decision.NamedRecords;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Decision;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.committee.persistence.DecisionItemRepository;
import fr.maillage.committee.persistence.DecisionRepository;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.record.FieldValues;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Enters or corrects the decision of a row, and names the records of it. */
@ApplicationScoped
class DecisionWriter {

    private static final FieldValues<DecisionField> NOTHING = FieldValues.none(DecisionField.class);

    /** Fields whose identifiers tell nobody anything. */
    private static final Set<String> HIDDEN =
            Set.of(DecisionField.BODY.key(), DecisionField.GATHERING.key(), DecisionField.ITEM.key());

    @Inject
    private GatheringFinder finder;

    @Inject
    private BodyRepository bodies;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private DecisionItemRepository items;

    @Inject
    private DecisionLifecycle lifecycle;

    @Inject
    private DecisionList list;

    @Inject
    private DecisionChecks checks;

    @Inject
    private EffectDesk desk;

    @Inject
    private NamedRecords records;

    /**
     * Records that a row leads to.
     *
     * @param item null for none
     * @param told what it names in vain
     */
    record Meant(Gathering gathering, DecisionItem item, List<LinkTarget> named, List<Violation> told) {

        Meant {
            named = List.copyOf(named);
            told = List.copyOf(told);
        }
    }

    /**
     * Finds what a row leads to; the gathering is made where it is not there yet.
     *
     * @return empty where a dry run would make the gathering
     * @throws Problem INVALID on {@code gathering} or {@code agendaItem}
     */
    Optional<Meant> meant(DecisionRow row, boolean dryRun) {
        return finder.find(row.territory(), row.body(), row.gathering(), day(row), dryRun)
                .map(gathering -> meant(row, gathering));
    }

    private static LocalDate day(DecisionRow row) {
        String day = row.says().text(DecisionField.DECIDED_ON);
        return day == null ? null : LocalDate.parse(day);
    }

    private Meant meant(DecisionRow row, Gathering gathering) {
        DecisionItem item = row.item() == null ? null : item(gathering, row);
        List<LinkTarget> named = new ArrayList<>();
        List<Violation> told = new ArrayList<>(row.told());
        for (DecisionRow.Named some : row.named()) {
            find(row, some, named, told);
        }
        return new Meant(gathering, item, named.stream().distinct().toList(), told);
    }

    /** Finds the records that a row names; one that is not found does not keep the decision back: the row is told. */
    private void find(DecisionRow row, DecisionRow.Named some, List<LinkTarget> named, List<Violation> told) {
        Optional<Map<String, LinkTarget>> found = records.byCode(row.territory(), some.word(), some.codes());
        if (found.isEmpty()) {
            told.add(Violation.of("record", "committee-decision-record-word", some.word()));
            return;
        }
        for (String code : some.codes()) {
            LinkTarget target = found.get().get(code);
            if (target == null) {
                told.add(Violation.of("record", "committee-decision-record-code", code, some.word()));
            } else {
                named.add(target);
            }
        }
    }

    private DecisionItem item(Gathering gathering, DecisionRow row) {
        return items.of(gathering.uuid()).stream()
                .filter(item -> item.rank() == row.item())
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        DecisionField.ITEM.key(),
                        "committee-decision-item-none",
                        row.item().toString(),
                        row.gathering()));
    }

    /**
     * Writes a row.
     *
     * @throws Problem INVALID with one violation per wrong field; nothing is written then
     */
    RecordOutcome write(DecisionRow row, Meant meant, boolean dryRun) {
        Body body = bodies.byKeys(List.of(meant.gathering().bodyId()))
                .get(meant.gathering().bodyId());
        if (!dryRun) {
            body = bodies.locked(body.uuid()).orElseThrow();
        }
        Optional<Decision> found = decisions.numbered(body.id(), row.number());
        FieldValues<DecisionField> before = found.map(
                        decision -> list.byUuid(decision.uuid()).orElseThrow().values())
                .orElse(NOTHING);
        FieldValues<DecisionField> after = checks.check(merged(row, meant, before, body), before);
        List<Change> changes = before.changes(after);
        List<Violation> told = new ArrayList<>(meant.told());
        List<LinkTarget> more = more(found, meant, told);
        refuseClosed(found, row.number(), !changes.isEmpty() || !more.isEmpty());
        if (!dryRun) {
            store(found, before, after, body, more);
        }
        boolean same = changes.isEmpty() && more.isEmpty();
        return new RecordOutcome(
                row.number(),
                found.isEmpty() ? RecordOutcome.CREATED : same ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED,
                shown(changes, more),
                List.of(),
                told);
    }

    private static FieldValues<DecisionField> merged(
            DecisionRow row, Meant meant, FieldValues<DecisionField> before, Body body) {
        FieldValues<DecisionField> says = row.says()
                .with(DecisionField.BODY, body.uuid().toString())
                .with(DecisionField.GATHERING, meant.gathering().uuid().toString());
        if (meant.item() != null) {
            says = says.with(DecisionField.ITEM, meant.item().id().toString());
        }
        return withoutCounts(says.or(before));
    }

    /** Counts go with votes alone, and files tell none. */
    private static FieldValues<DecisionField> withoutCounts(FieldValues<DecisionField> said) {
        return DecisionMode.VOTE.code().equals(said.text(DecisionField.MODE))
                ? said
                : said.with(DecisionField.VOTES_FOR, (String) null)
                        .with(DecisionField.VOTES_AGAINST, (String) null)
                        .with(DecisionField.ABSTAINED, (String) null);
    }

    /** Gives the records that the decision does not name yet. */
    private List<LinkTarget> more(Optional<Decision> found, Meant meant, List<Violation> told) {
        List<RecordRef> named = found.map(decision -> desk.named(decision)).orElse(List.of());
        List<LinkTarget> more = new ArrayList<>();
        for (LinkTarget target : meant.named()) {
            if (target.archived()) {
                told.add(Violation.of("record", "committee-decision-record-archived", NamedRecords.label(target)));
            } else if (!named.contains(target.ref())) {
                more.add(target);
            }
        }
        return more;
    }

    /** A decision that is archived or withdrawn may be said again as it is, and not otherwise. */
    private static void refuseClosed(Optional<Decision> found, String number, boolean changed) {
        found.filter(Decision::archived).ifPresent(decision -> {
            throw Problem.invalid("number", "committee-decision-number-archived", number);
        });
        found.filter(decision -> changed && decision.withdrawn()).ifPresent(decision -> {
            throw Problem.invalid("number", "committee-decision-number-withdrawn", number);
        });
    }

    private void store(
            Optional<Decision> found,
            FieldValues<DecisionField> before,
            FieldValues<DecisionField> after,
            Body body,
            List<LinkTarget> more) {
        Decision decision;
        if (found.isEmpty()) {
            decision = lifecycle.create(after, body);
        } else {
            decision = found.get();
            if (!before.changes(after).isEmpty()) {
                lifecycle.update(decision, before, after, body);
            }
        }
        more.forEach(target -> desk.name(decision, target, null, null));
    }

    /** As files call the fields. */
    private static List<Change> shown(List<Change> changes, List<LinkTarget> more) {
        List<Change> shown = new ArrayList<>(changes.stream()
                .filter(change -> !HIDDEN.contains(change.field()))
                .toList());
        more.forEach(target -> shown.add(new Change("records", null, NamedRecords.label(target))));
        return shown;
    }
}
