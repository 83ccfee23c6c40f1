package fr.maillage.diagnosis.collection;

import fr.maillage.diagnosis.persistence.CollectionRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.MessageTexts;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Finds, or makes, the collection to which belongs what is entered, imported or sent. Nobody merges one to which something is
 * added until the caller's transaction has ended.
 */
@ApplicationScoped
public class CollectionDesk {

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.diagnosis.texts");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int LONGEST_TITLE = 200;
    private static final String FIELD = "collection";

    @Inject
    private CollectionRepository collections;

    @Inject
    private CollectionLifecycle lifecycle;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The collection into which rows go; empty where it is to be made. What nobody chose is only the one that the same file
     * made or was taken into before.
     *
     * @throws Problem INVALID on {@code collection} for an identifier of none, of an archived one, or of one on whose
     *     territory the caller does not collect, and for a title that is too long
     */
    public Optional<CollectionRef> find(CollectionAsked asked) {
        if (asked.chosen() == null && asked.digest() != null) {
            return collections.ofFile(asked.digest()).stream()
                    .filter(c -> !c.archived() && caller.may(Permission.COLLECT, c.territory()))
                    .findFirst();
        }
        String title = title(asked);
        Optional<UUID> id = identifier(title);
        if (id.isPresent()) {
            return Optional.of(chosen(id.get()));
        }
        if (title.length() > LONGEST_TITLE) {
            throw Problem.invalid(FIELD, "too-long", title, String.valueOf(LONGEST_TITLE));
        }
        return territory(asked).flatMap(t -> collections.titled(title, t.id()));
    }

    /** The same for rows that are about to be written: nobody merges it until the caller's transaction has ended. */
    public Optional<CollectionRef> held(CollectionAsked asked) {
        return held(() -> find(asked));
    }

    /** Remembers that a file was taken into a collection, so that the same file again goes there. */
    public void remember(CollectionAsked asked, CollectionRef into) {
        if (asked.digest() != null) {
            collections.addFile(asked.digest(), into.key());
        }
    }

    /**
     * Makes the collection into which rows go: by the title that was chosen, else by the name of the file and this day.
     *
     * @param place the key of the territory of the first who speaks: that of the collection where the file is for none
     */
    public CollectionRef make(CollectionAsked asked, long place) {
        return make(
                FieldValues.none(CollectionField.class)
                        .with(CollectionField.TITLE, PlainText.cut(title(asked), LONGEST_TITLE)),
                territory(asked).orElseGet(() -> territories.byId(place).orElseThrow()),
                null);
    }

    private String title(CollectionAsked asked) {
        return asked.chosen() != null
                ? asked.chosen()
                : TEXTS.of(
                        asked.fileName() == null ? "collection.of-day" : "collection.of-file",
                        DAY.format(ClockProducer.today(clock)),
                        asked.fileName());
    }

    /** The territory that a file is for, where the caller collects. */
    private Optional<TerritoryView> territory(CollectionAsked asked) {
        return asked.territory() == null
                ? Optional.empty()
                : territories.byCode(asked.territory()).filter(t -> caller.may(Permission.COLLECT, t.id()));
    }

    private CollectionRef chosen(UUID id) {
        CollectionRef found =
                collections.reference(id).orElseThrow(() -> Problem.invalid(FIELD, "unknown-value", id.toString()));
        if (found.archived()) {
            throw Problem.invalid(FIELD, "diagnosis-collection-archived", found.title());
        }
        if (!caller.may(Permission.COLLECT, found.territory())) {
            throw Problem.invalid(FIELD, "outside-territory", found.title());
        }
        return found;
    }

    /**
     * The collection of a resident who is entered.
     *
     * @param chosen by somebody; null for the one of what is entered in that year around her commune
     * @return its key
     * @throws Problem INVALID as {@link #find}
     */
    public long ofResident(UUID chosen, long commune, LocalDate day) {
        return chosen == null ? byHand(around(commune), day) : heldChosen(chosen);
    }

    /**
     * The collection of a group of whom something is entered: to the first one it belongs from then on.
     *
     * @param territory the key of the territory where its body works
     * @param chosen by somebody; null for the group's own, else for the one of what is entered in that year there
     * @throws Problem INVALID as {@link #find}, and where the group belongs to another one
     */
    public long ofGroup(long group, String code, long territory, UUID chosen, LocalDate day) {
        CollectionRef home = ofGroups(List.of(group)).get(group);
        if (home == null) {
            long key = chosen == null ? byHand(territories.byId(territory).orElseThrow(), day) : heldChosen(chosen);
            collections.addGroups(List.of(group), key);
            return key;
        }
        if (chosen != null && !chosen.equals(home.id())) {
            throw Problem.invalid(FIELD, "diagnosis-collection-of-group", code, home.title());
        }
        collections.lock(home.key());
        return ofGroups(List.of(group)).get(group).key();
    }

    /** To which collections groups belong, by the keys of the groups; those of which nothing was said are absent. */
    public Map<Long, CollectionRef> ofGroups(Collection<Long> groups) {
        return collections.ofGroups(groups);
    }

    /** Notes that groups of whom a file tells belong to its collection. */
    public void addGroups(Collection<Long> groups, CollectionRef collection) {
        collections.addGroups(groups, collection.key());
    }

    /**
     * The collection of what comes by the link of a campaign in the street.
     *
     * @param campaign its key
     * @param said the campaign's title, mode and days
     * @param territory the key of its territory
     */
    public long ofCampaign(long campaign, FieldValues<CollectionField> said, long territory) {
        return madeFor(
                "street:" + campaign, () -> said, territories.byId(territory).orElseThrow());
    }

    private long heldChosen(UUID id) {
        return held(() -> Optional.of(chosen(id))).orElseThrow().key();
    }

    private long byHand(TerritoryView territory, LocalDate day) {
        return madeFor(
                "hand:" + day.getYear() + ":" + territory.id(),
                () -> FieldValues.none(CollectionField.class)
                        .with(CollectionField.TITLE, TEXTS.of("collection.by-hand", String.valueOf(day.getYear()))),
                territory);
    }

    private long madeFor(String what, Supplier<FieldValues<CollectionField>> said, TerritoryView territory) {
        return held(() -> collections.madeFor(what))
                .or(() -> {
                    collections.lockTerritory(territory.id());
                    return collections.madeFor(what);
                })
                .orElseGet(() -> make(said.get(), territory, what))
                .key();
    }

    private CollectionRef make(FieldValues<CollectionField> values, TerritoryView territory, String madeFor) {
        return collections
                .reference(lifecycle
                        .create(values.with(CollectionField.TERRITORY, territory.code()), territory, madeFor)
                        .uuid())
                .orElseThrow();
    }

    /** Looks again once nobody else can change it: it may be another by then. */
    private Optional<CollectionRef> held(Supplier<Optional<CollectionRef>> find) {
        Optional<CollectionRef> found = find.get();
        found.ifPresent(collection -> collections.lock(collection.key()));
        return found.flatMap(collection -> find.get());
    }

    private TerritoryView around(long commune) {
        List<TerritoryView> around = territories.containing(commune);
        return List.of(TerritoryKind.EPT, TerritoryKind.EPCI, TerritoryKind.DEPARTMENT).stream()
                .flatMap(kind -> around.stream().filter(t -> t.kind() == kind))
                .findFirst()
                .orElseGet(() -> territories.byId(commune).orElseThrow());
    }

    private static Optional<UUID> identifier(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
