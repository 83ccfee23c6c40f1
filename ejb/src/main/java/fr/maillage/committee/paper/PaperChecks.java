package fr.maillage.committee.paper;

import fr.maillage.committee.model.AgendaItem;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.ItemRepository;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.References;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rules for the fields of a document of a gathering: a gathering that there is, and an item of its agenda. */
@ApplicationScoped
class PaperChecks {

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private ItemRepository items;

    @Inject
    private VocabularyService vocabularies;

    /**
     * A document in normal form.
     *
     * @param before what it said until now, whose item it may keep whatever became of it; nothing for a new one
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    FieldValues<PaperField> check(FieldValues<PaperField> input, FieldValues<PaperField> before) {
        FieldValidator<PaperField> check =
                new FieldValidator<>(PaperField.class, input, before, vocabularies.all(), this::found);
        String was = before.text(PaperField.GATHERING);
        Optional<String> gathering = check.right(PaperField.GATHERING);
        gathering
                .filter(now -> was != null && !was.equals(now))
                .ifPresent(now -> check.wrong(PaperField.GATHERING, "committee-paper-gathering-fixed", null));
        Optional<AgendaItem> item = check.right(PaperField.ITEM).flatMap(this::item);
        if (item.isPresent()) {
            gathering
                    .flatMap(this::gathering)
                    .filter(held -> held.id() != item.get().gatheringId())
                    .ifPresent(held -> check.wrong(
                            PaperField.ITEM,
                            "committee-paper-item-foreign",
                            item.get().title(),
                            held.title()));
        }
        usual(check, PaperField.ANNEX, PaperField.YES);
        usual(check, PaperField.MEMBERS, PaperField.NO);
        return check.values();
    }

    private static void usual(FieldValidator<PaperField> check, PaperField field, String usual) {
        if (check.text(field).isEmpty()) {
            check.normal(field, List.of(usual));
        }
    }

    private Optional<References.Found> found(RecordField field, String id) {
        return field == PaperField.GATHERING
                ? gathering(id).map(g -> new References.Found(g.uuid().toString(), g.title(), g.archived()))
                : item(id).map(i -> new References.Found(i.uuid().toString(), i.title(), i.archived()));
    }

    private Optional<Gathering> gathering(String id) {
        return uuid(id).flatMap(uuid -> gatherings.byUuid(uuid));
    }

    /** The item with an identifier. */
    Optional<AgendaItem> item(String id) {
        return uuid(id).flatMap(uuid -> items.byUuid(uuid));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
