package fr.maillage.committee.item;

import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonService;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.References;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.RecordLinks;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rules for the fields of an item of an agenda: a gathering, a presenter and records that there are. */
@ApplicationScoped
public class ItemChecks {

    private static final int SAID = 60;

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private PersonService persons;

    @Inject
    private RecordLinks links;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    /**
     * An item in normal form.
     *
     * @param before what it said until now, whose presenter and records it may keep whatever became of them; nothing for a
     *     new one
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    public FieldValues<ItemField> check(FieldValues<ItemField> input, FieldValues<ItemField> before) {
        FieldValidator<ItemField> check = new FieldValidator<>(
                ItemField.class, input, before, vocabularies.all(), (field, id) -> found(field, id, before));
        String was = before.text(ItemField.GATHERING);
        Optional<String> gathering = check.right(ItemField.GATHERING);
        gathering
                .filter(now -> was != null && !was.equals(now))
                .ifPresent(now -> check.wrong(ItemField.GATHERING, "committee-item-gathering-fixed", null));
        if (check.text(ItemField.PRESENTER).isPresent()) {
            check.text(ItemField.PRESENTED_BY)
                    .ifPresent(words -> check.wrong(
                            ItemField.PRESENTED_BY, "committee-item-presenters", PlainText.cut(words, SAID)));
        }
        if (check.text(ItemField.CARRIED_OVER).isEmpty()) {
            check.normal(ItemField.CARRIED_OVER, List.of(ItemField.NO));
        }
        links(check, before, gathering.flatMap(this::territory).orElse(null));
        return check.values();
    }

    private void links(FieldValidator<ItemField> check, FieldValues<ItemField> before, String territory) {
        List<String> texts = check.list(ItemField.LINKS);
        if (texts.size() > ItemField.MOST_LINKS) {
            check.wrong(ItemField.LINKS, "committee-item-links", "" + texts.size(), "" + ItemField.MOST_LINKS);
            return;
        }
        Set<String> kept = Set.copyOf(before.list(ItemField.LINKS));
        Map<String, LinkTarget> found = links.named(
                territory, texts.stream().filter(text -> !kept.contains(text)).toList());
        Set<String> normal = new LinkedHashSet<>();
        for (String text : texts) {
            LinkTarget target = found.get(text);
            if (kept.contains(text)) {
                normal.add(text);
            } else if (target == null) {
                check.wrong(ItemField.LINKS, "committee-item-link-unknown", PlainText.cut(text, SAID));
            } else if (target.archived()) {
                check.wrong(ItemField.LINKS, "committee-item-link-archived", target.title());
            } else {
                normal.add(target.ref().written());
            }
        }
        check.normal(ItemField.LINKS, List.copyOf(normal));
    }

    /** The code of the territory of a gathering. */
    private Optional<String> territory(String gathering) {
        return gathering(gathering)
                .flatMap(held -> territories.byId(held.territoryId()))
                .map(TerritoryView::code);
    }

    private Optional<References.Found> found(RecordField field, String id, FieldValues<ItemField> before) {
        if (field == ItemField.GATHERING) {
            return gathering(id).map(g -> new References.Found(g.uuid().toString(), g.title(), g.archived()));
        }
        if (id.equals(before.text(ItemField.PRESENTER))) {
            return Optional.of(new References.Found(id, id, false));
        }
        return presenter(id).map(person -> new References.Found(person.id().toString(), person.name(), false));
    }

    /** Somebody whom the caller may read. */
    public Optional<PersonRef> presenter(String id) {
        return caller.may(Permission.READ_CONTACTS) ? uuid(id).flatMap(persons::known) : Optional.empty();
    }

    private Optional<Gathering> gathering(String id) {
        return uuid(id).flatMap(uuid -> gatherings.byUuid(uuid));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
