package fr.maillage.committee.intake;

import fr.maillage.committee.item.ItemChecks;
import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemLifecycle;
import fr.maillage.committee.item.ItemList;
import fr.maillage.committee.item.ItemView;
import fr.maillage.committee.model.AgendaItem;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.ItemRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.record.FieldValues;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.RecordLinks;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Items of agendas as files bring them: a gathering by its code inside the territory of the rows, made where it is not there
 * yet; an item by its title on the agenda of the gathering. What a row does not say stays as it is. A link that leads nowhere is told and left out, for
 * what it names may come in by a later file.
 */
@Stateless
public class ItemIntakeService {

    private static final int SAID = 60;

    @Inject
    private Attempts attempts;

    @Inject
    private GatheringFinder finder;

    @Inject
    private GatheringRepository stored;

    @Inject
    private ItemRepository items;

    @Inject
    private ItemLifecycle lifecycle;

    @Inject
    private ItemList list;

    @Inject
    private ItemChecks checks;

    @Inject
    private ItemPresenters presenters;

    @Inject
    private RecordLinks links;

    @Inject
    private Caller caller;

    /**
     * Takes rows one after the other, each wholly or not at all, within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @param notes what earlier rows of the same file have said; a second row of one item is not taken
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE anywhere
     */
    public List<RecordOutcome> take(List<ItemRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_COMMITTEE);
        Turn turn = new Turn(rows, dryRun, notes);
        return rows.stream().map(turn::take).toList();
    }

    private final class Turn {

        private final boolean dryRun;
        private final RecordNotes notes;
        private final Map<String, Optional<Gathering>> gatherings = new HashMap<>();
        private final Map<String, Map<String, LinkTarget>> named = new HashMap<>();
        private final ItemPresenters.Known known = presenters.known();

        private Turn(List<ItemRow> rows, boolean dryRun, RecordNotes notes) {
            this.dryRun = dryRun;
            this.notes = notes;
            Map<String, Set<String>> texts = new HashMap<>();
            rows.stream()
                    .filter(row -> row.territory() != null)
                    .forEach(row -> texts.computeIfAbsent(row.territory(), t -> new LinkedHashSet<>())
                            .addAll(row.links()));
            texts.forEach((territory, some) -> named.put(territory, links.named(territory, some)));
        }

        private RecordOutcome take(ItemRow row) {
            return attempts.row(row.title(), () -> taken(row));
        }

        private RecordOutcome taken(ItemRow row) {
            Optional<Gathering> named = gatherings.computeIfAbsent(
                    row.territory() + "\n" + row.body() + "\n" + row.gathering(), key -> held(row));
            once(row, named.map(each -> each.id().toString()).orElse(row.gathering()));
            if (named.isEmpty()) {
                return outcome(row, RecordOutcome.CREATED, List.of(), List.of());
            }
            Gathering gathering = named.get();
            List<Violation> told = new ArrayList<>();
            FieldValues<ItemField> says = said(row, gathering, told);
            Optional<AgendaItem> found = found(gathering, row);
            if (found.isEmpty()) {
                FieldValues<ItemField> values = checks.check(says, FieldValues.none(ItemField.class));
                if (!dryRun) {
                    lifecycle.create(values, gathering, known.key(values), row.place(), null);
                }
                return outcome(
                        row,
                        RecordOutcome.CREATED,
                        FieldValues.none(ItemField.class).changes(values),
                        told);
            }
            return changed(row, says, found.get(), told);
        }

        /** Nobody else changes its agenda until the transaction has ended. */
        private Optional<Gathering> held(ItemRow row) {
            Optional<Gathering> found = finder.find(row.territory(), row.body(), row.gathering(), null, dryRun);
            return dryRun ? found : found.flatMap(gathering -> stored.locked(gathering.uuid()));
        }

        private RecordOutcome changed(ItemRow row, FieldValues<ItemField> says, AgendaItem item, List<Violation> told) {
            if (item.archived()) {
                throw Problem.invalid("title", "committee-item-row-archived", PlainText.cut(row.title(), SAID));
            }
            ItemView stands = list.byUuid(item.uuid()).orElseThrow();
            FieldValues<ItemField> before = stands.values();
            boolean presented = says.text(ItemField.PRESENTER) != null || says.text(ItemField.PRESENTED_BY) != null;
            FieldValues<ItemField> input = says.or(presented ? silent(before) : before);
            FieldValues<ItemField> values = checks.check(input.with(ItemField.TITLE, item.title()), before);
            int place = row.place() == null ? item.rank() : row.place();
            List<Change> changes = new ArrayList<>(before.changes(values));
            if (place != item.rank()) {
                changes.add(new Change("rank", Integer.toString(item.rank()), Integer.toString(place)));
            }
            if (!dryRun) {
                boolean same = before.text(ItemField.PRESENTER) != null
                        && before.text(ItemField.PRESENTER).equals(values.text(ItemField.PRESENTER));
                lifecycle.update(item, before, values, same ? item.presenterId() : known.key(values), place);
            }
            return outcome(row, changes.isEmpty() ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED, changes, told);
        }

        private FieldValues<ItemField> said(ItemRow row, Gathering gathering, List<Violation> told) {
            Set<String> written = new LinkedHashSet<>();
            Map<String, LinkTarget> targets = named.getOrDefault(row.territory(), Map.of());
            for (String text : row.links()) {
                LinkTarget target = targets.get(text);
                if (target == null || target.archived()) {
                    told.add(Violation.of(
                            "links",
                            target == null ? "committee-item-link-unknown" : "committee-item-link-archived",
                            PlainText.cut(text, SAID)));
                } else {
                    written.add(target.ref().written());
                }
            }
            return known.presented(row.says(), row.presenter(), told)
                    .with(ItemField.GATHERING, gathering.uuid().toString())
                    .with(ItemField.LINKS, written);
        }

        /** One that is archived only where no other is called so. */
        private Optional<AgendaItem> found(Gathering gathering, ItemRow row) {
            String words = PlainText.words(row.title());
            List<AgendaItem> called = items.of(gathering.id()).stream()
                    .filter(item -> PlainText.words(item.title()).equals(words))
                    .toList();
            return called.stream()
                    .filter(item -> !item.archived())
                    .findFirst()
                    .or(() -> called.stream().findFirst());
        }

        /** Two rows of one item would each undo the other. */
        private void once(ItemRow row, String gathering) {
            String key = "item " + gathering + " " + PlainText.cut(PlainText.words(row.title()), SAID * 3);
            notes.noted(key).ifPresent(earlier -> {
                throw Problem.invalid(
                        "title",
                        "committee-item-row-twice",
                        PlainText.cut(row.title(), SAID),
                        Parts.of(earlier, " ")[0]);
            });
            notes.note(key, Long.toString(row.row()));
        }
    }

    /** Gives the values that stand, without who presents it: a file says either a person or words. */
    private static FieldValues<ItemField> silent(FieldValues<ItemField> before) {
        return before.with(ItemField.PRESENTER, (String) null).with(ItemField.PRESENTED_BY, (String) null);
    }

    private static RecordOutcome outcome(ItemRow row, String status, List<Change> changes, List<Violation> told) {
        return new RecordOutcome(row.title(), status, changes, List.of(), told);
    }
}
