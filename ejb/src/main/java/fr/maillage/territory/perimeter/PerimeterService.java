package fr.maillage.territory.perimeter;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.ReferenceLoader;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.territory.TerritoryViews;
import fr.maillage.territory.model.Territory;
import fr.maillage.territory.model.TerritoryName;
import fr.maillage.territory.persistence.ClosureRepository;
import fr.maillage.territory.persistence.GraphRepository;
import fr.maillage.territory.persistence.Link;
import fr.maillage.territory.persistence.ReferenceVersionRepository;
import fr.maillage.territory.persistence.TerritoryRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Perimeters: named sets of communes and QPV. Who changes one must hold the right on every member of it. */
@Stateless
public class PerimeterService {

    @Inject
    private TerritoryRepository territories;

    @Inject
    private PerimeterMembers perimeterMembers;

    @Inject
    private GraphRepository graph;

    @Inject
    private ClosureRepository closure;

    @Inject
    private ReferenceVersionRepository versions;

    @Inject
    private TerritoryService service;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A perimeter with its members, archived ones too.
     *
     * @param code such as {@code per:villes-qpv}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND when the code names no perimeter
     */
    public PerimeterView get(String code) {
        caller.require(Permission.READ);
        Territory perimeter = perimeter(territories.byCode(Objects.requireNonNullElse(code, "")), code);
        List<Territory> members = perimeterMembers.of(perimeter);
        return new PerimeterView(
                TerritoryViews.of(perimeter),
                perimeter.version(),
                perimeter.description(),
                TerritoryViews.of(members),
                perimeter.validTo(),
                perimeterMembers.covered(members));
    }

    /**
     * The communes and QPV of the committee's territory of which the caller may make perimeters, communes first, by
     * name; empty for who may make none.
     */
    public List<TerritoryView> candidates() {
        if (!caller.may(Permission.MANAGE_PERIMETERS)) {
            return List.of();
        }
        long committee = service.committee().id();
        List<TerritoryView> inside = new ArrayList<>(service.within(committee, TerritoryKind.COMMUNE));
        inside.addAll(service.within(committee, TerritoryKind.QPV));
        return perimeterMembers.coveredOf(inside);
    }

    /**
     * Makes a perimeter. Its first composition is taken to hold for every day; later changes are dated.
     *
     * @throws Problem UNAUTHENTICATED, DENIED (also when a member lies outside the caller's territories), INVALID
     */
    public TerritoryView create(PerimeterInput input) {
        caller.require(Permission.MANAGE_PERIMETERS);
        versions.lock();
        List<Territory> members = perimeterMembers.checked(input);
        boolean named = input.slug() != null && !input.slug().isBlank();
        String code = TerritoryKind.PERIMETER.code(named ? input.slug() : TerritoryName.slug(input.name()));
        if (territories.byCode(code).isPresent()) {
            throw Problem.invalid(named ? "slug" : "name", "perimeter-taken", code);
        }
        Territory perimeter =
                new Territory(UUID.randomUUID(), TerritoryKind.PERIMETER.name(), code, ReferenceLoader.SINCE_EVER);
        perimeter.describe(input.name().strip(), blankToNull(input.description()));
        territories.add(perimeter);
        store(perimeter, members, ReferenceLoader.SINCE_EVER);
        record("territory.create-perimeter", perimeter, List.of(new Change("members", null, codes(members))));
        return TerritoryViews.of(perimeter);
    }

    /**
     * Changes a perimeter; nothing is written when nothing differs.
     *
     * @param version the version that the caller saw
     * @throws Problem as {@link #create}, where the former members count too; NOT_FOUND; STALE when somebody else
     *     changed it since
     */
    public TerritoryView update(UUID uuid, int version, PerimeterInput input) {
        caller.require(Permission.MANAGE_PERIMETERS);
        versions.lock();
        Territory perimeter =
                perimeter(territories.byUuid(uuid).filter(t -> t.validTo() == null), String.valueOf(uuid));
        List<Territory> before = perimeterMembers.of(perimeter);
        perimeterMembers.refuseUncovered(before);
        List<Territory> members = perimeterMembers.checked(input);
        if (perimeter.version() != version) {
            throw Problem.stale("territory", perimeter.code());
        }
        List<Change> changes = new ArrayList<>();
        change(changes, "name", perimeter.name(), input.name().strip());
        change(changes, "description", perimeter.description(), blankToNull(input.description()));
        change(changes, "members", codes(before), codes(members));
        if (!changes.isEmpty()) {
            perimeter.describe(input.name().strip(), blankToNull(input.description()));
            territories.touch(perimeter);
            store(perimeter, members, ClockProducer.today(clock));
            record("territory.update-perimeter", perimeter, changes);
        }
        return TerritoryViews.of(perimeter);
    }

    private void store(Territory perimeter, List<Territory> members, LocalDate day) {
        perimeter.populate(perimeterMembers.population(members));
        territories.flush();
        graph.replaceLinks(
                graph.linksOf(perimeter.id()),
                members.stream().map(m -> new Link(perimeter.id(), m.id())).collect(Collectors.toSet()),
                day);
        closure.rebuildPerimeter(perimeter.id(), day);
    }

    private void record(String action, Territory perimeter, List<Change> changes) {
        audit.record(new AuditLine(
                action, new RecordRef("territory", perimeter.uuid()), perimeter.name(), perimeter.id(), changes));
    }

    private static Territory perimeter(Optional<Territory> found, String asked) {
        return found.filter(t -> t.kind().equals(TerritoryKind.PERIMETER.name()))
                .orElseThrow(() -> Problem.notFound("territory", asked));
    }

    private static void change(List<Change> changes, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
    }

    private static String codes(List<Territory> members) {
        return members.stream().map(Territory::code).collect(Collectors.joining(" "));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
