package fr.maillage.territory.perimeter;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.territory.TerritoryViews;
import fr.maillage.territory.model.Territory;
import fr.maillage.territory.persistence.ClosureRepository;
import fr.maillage.territory.persistence.ReferenceVersionRepository;
import fr.maillage.territory.persistence.TerritoryRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Puts perimeters aside and brings them back. An archived one is offered nowhere and gives nobody a right, but keeps
 * its code, its members and what was measured for it.
 */
@Stateless
public class PerimeterArchiveService {

    @Inject
    private TerritoryRepository territories;

    @Inject
    private PerimeterMembers members;

    @Inject
    private ClosureRepository closure;

    @Inject
    private ReferenceVersionRepository versions;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The archived perimeters by name; empty for who may make none. */
    public List<TerritoryView> archived() {
        return caller.may(Permission.MANAGE_PERIMETERS)
                ? TerritoryViews.of(territories.ended(TerritoryKind.PERIMETER.name()))
                : List.of();
    }

    /**
     * Archives a perimeter from today on.
     *
     * @param version the version that the caller saw
     * @throws Problem UNAUTHENTICATED; DENIED also when a member lies outside the caller's territories; NOT_FOUND;
     *     STALE when somebody else changed it since; INVALID when it is archived already or the committee's territory
     */
    public void archive(String code, int version) {
        Territory perimeter = locked(code, version);
        if (perimeter.validTo() != null) {
            throw Problem.invalid("territory", "perimeter-archived", perimeter.name());
        }
        if (perimeter.code().equals(settings.committeeTerritory())) {
            throw Problem.invalid("territory", "perimeter-committee", perimeter.name());
        }
        perimeter.end(today());
        stored(perimeter, "territory.archive-perimeter");
    }

    /**
     * Brings an archived perimeter back from today on, with the members that it had.
     *
     * @param version the version that the caller saw
     * @throws Problem as {@link #archive}; INVALID when it is not archived
     */
    public void restore(String code, int version) {
        Territory perimeter = locked(code, version);
        if (perimeter.validTo() == null) {
            throw Problem.invalid("territory", "perimeter-current", perimeter.name());
        }
        perimeter.reopen();
        stored(perimeter, "territory.restore-perimeter");
    }

    private Territory locked(String code, int version) {
        caller.require(Permission.MANAGE_PERIMETERS);
        versions.lock();
        Territory perimeter = territories
                .byCode(Objects.requireNonNullElse(code, ""))
                .filter(t -> t.kind().equals(TerritoryKind.PERIMETER.name()))
                .orElseThrow(() -> Problem.notFound("territory", code));
        members.refuseUncovered(members.of(perimeter));
        if (perimeter.version() != version) {
            throw Problem.stale("territory", perimeter.code());
        }
        return perimeter;
    }

    private void stored(Territory perimeter, String action) {
        territories.flush();
        closure.rebuildPerimeter(perimeter.id(), today());
        audit.record(new AuditLine(
                action, new RecordRef("territory", perimeter.uuid()), perimeter.name(), perimeter.id(), List.of()));
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }
}
