package fr.maillage.plan.action;

import fr.maillage.place.PlaceNames;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.plan.FrameLines;
import fr.maillage.plan.persistence.ActionLinkRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds what actions name: actors by name, lines, findings and territories by code. */
@ApplicationScoped
class ActionReferences {

    /** As much as the name of anything has. */
    private static final int LONGEST = 300;

    private static final String COMMUNE = "com:";

    @Inject
    private ActionLinkRepository links;

    @Inject
    private FrameLines lines;

    @Inject
    private PlaceNames places;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    /**
     * Lists the records that a text may mean; none for an unknown one, several where it does not tell.
     *
     * @param territory the key of the one whose officers keep the action
     */
    List<NamedRecord> named(ActionField field, String text, long territory) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        return switch (field) {
            case OBJECTIVES ->
                lines.coded(text, territory).stream()
                        .map(line -> new NamedRecord(Long.toString(line.key()), line.qualified(), line.archived()))
                        .toList();
            case FINDINGS -> links.findings(text, territory, ClockProducer.today(clock));
            case PERIMETER -> territory(text).stream().toList();
            case COMMUNES -> commune(text).stream().toList();
            case PLACES -> places(text);
            default -> actors(text);
        };
    }

    private Optional<NamedRecord> territory(String code) {
        return territories.byCode(code).map(t -> new NamedRecord(Long.toString(t.id()), t.code(), false));
    }

    private Optional<NamedRecord> commune(String code) {
        return territories
                .byCode(code.startsWith(COMMUNE) ? code : COMMUNE + code)
                .filter(t -> t.kind() == TerritoryKind.COMMUNE)
                .map(t -> new NamedRecord(Long.toString(t.id()), t.code(), false));
    }

    private List<NamedRecord> places(String text) {
        List<PlaceRef> found = places.meant(List.of(text)).get(text);
        Map<UUID, String> written = places.of(found.stream().map(PlaceRef::id).toList());
        return found.stream()
                .map(place -> new NamedRecord(Long.toString(place.key()), written.get(place.id()), place.archived()))
                .toList();
    }

    /** By identifier or name; archived ones where there is no other. */
    private List<NamedRecord> actors(String text) {
        List<NamedRecord> found = uuid(text).map(links::actor).orElseGet(() -> links.actors(text));
        List<NamedRecord> active =
                found.stream().filter(actor -> !actor.archived()).toList();
        return active.isEmpty() ? found : active;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
