package fr.maillage.web.committee.item;

import fr.maillage.committee.GatheringService;
import fr.maillage.committee.item.ItemAgendaService;
import fr.maillage.committee.item.ItemField;
import fr.maillage.person.PersonService;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.LinkPages;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Names of the values of items in the page's language. */
@Named("itemLabels")
@RequestScoped
public class ItemLabels extends RecordLabels<ItemField> {

    @Inject
    private GatheringService gatherings;

    @Inject
    private PersonService persons;

    @Inject
    private ItemAgendaService agenda;

    @Inject
    private LinkPages links;

    @Inject
    private Texts texts;

    private final Map<RecordRef, String> names = new HashMap<>();

    public ItemLabels() {
        super(ItemField.class, "committee.item");
    }

    /** A gathering by its title; somebody by her name where the reader may know it. */
    @Override
    protected String reference(ItemField field, String id) {
        try {
            return field == ItemField.GATHERING
                    ? gatherings
                            .get(Identifiers.of("committee.gathering", id))
                            .gathering()
                            .title()
                    : persons.reference(Identifiers.of("person", id)).name();
        } catch (Problem unknown) {
            return field == ItemField.GATHERING ? id : texts.of("committee.item.presenter.hidden");
        }
    }

    @Override
    protected String item(ItemField field, String code) {
        return written(List.of(code)).get(0);
    }

    /** Names the records that an item is about: their kind alone where the reader may not see them. */
    List<String> written(Collection<String> links) {
        List<RecordRef> asked = links.stream()
                .flatMap(text -> RecordRef.read(text).stream())
                .filter(record -> !names.containsKey(record))
                .toList();
        if (!asked.isEmpty()) {
            Map<RecordRef, LinkTarget> found = agenda.targets(asked);
            asked.forEach(record -> names.put(
                    record,
                    found.containsKey(record)
                            ? this.links.written(found.get(record))
                            : texts.of("committee.item.link.unseen", this.links.kind(record))));
        }
        return links.stream()
                .map(text -> RecordRef.read(text).map(names::get).orElse(text))
                .toList();
    }

    @Override
    public List<SelectItem> choices(ItemField field, Collection<String> chosen) {
        if (field != ItemField.LINKS) {
            return super.choices(field, chosen);
        }
        List<String> codes = List.copyOf(chosen);
        List<String> called = written(codes);
        return IntStream.range(0, codes.size())
                .mapToObj(at -> new SelectItem(codes.get(at), called.get(at)))
                .toList();
    }
}
