package fr.maillage.deployment.post;

import fr.maillage.actor.intake.ActorSourceRowService;
import fr.maillage.deployment.model.Post;
import fr.maillage.deployment.persistence.HostRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Which host has a post from when to when. Reading needs READ, changing it EDIT_DEPLOYMENT where the post is kept. */
@Stateless
public class HostPeriodService {

    @Inject
    private HostRepository hosts;

    @Inject
    private ActorSourceRowService actors;

    @Inject
    private PostLifecycle lifecycle;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The hosts of a post, the first one first.
     *
     * @param post its key, as views tell it
     * @throws Problem UNAUTHENTICATED; DENIED without READ
     */
    public List<HostPeriod> of(long post) {
        caller.require(Permission.READ);
        List<HostPeriod> periods = hosts.periods(post);
        Map<String, UUID> known = actors.identified(periods.stream()
                .map(HostPeriod::siret)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return periods.stream()
                .map(period -> period.by(known.get(period.siret())))
                .toList();
    }

    /**
     * Lets a host have a post from a day on, and the one before until the day before.
     *
     * @param host its national code, else its name where no other has it
     * @param from null for today; for the first host of a post longer than anybody knows
     * @throws Problem INVALID for an unknown host and for a day before the one on which the host of now began; NOT_FOUND;
     *     DENIED without EDIT_DEPLOYMENT on the territory of the post; CONFLICT for an archived post
     */
    public void attach(UUID post, String host, LocalDate from) {
        attach(post, host, null, from);
    }

    /**
     * The same in a commune that is not the host's own.
     *
     * @param commune its code; null for the host's own
     * @throws Problem as for {@link #attach(UUID, String, LocalDate)}; NOT_FOUND for an unknown commune
     */
    public void attach(UUID post, String host, String commune, LocalDate from) {
        Post held = lifecycle.held(post);
        Host to = meant(host);
        List<HostPeriod> periods = hosts.periods(held.id());
        HostPeriod now = periods.isEmpty() ? null : periods.get(periods.size() - 1);
        String place = commune == null ? to.commune() : commune;
        if (now != null && stays(now, to.code(), commune)) {
            return;
        }
        LocalDate day = now == null || from != null ? from : ClockProducer.today(clock);
        if (now != null && now.from() != null && day.isBefore(now.from())) {
            throw Problem.invalid(
                    "from",
                    "deployment-host-before",
                    day.toString(),
                    now.name(),
                    now.from().toString());
        }
        boolean own = Objects.equals(place, to.commune());
        hosts.attach(
                held.id(),
                to.key(),
                own ? null : Long.valueOf(territories.required(place).id()),
                day);
        lifecycle.record(held, "attach", changes(now, to.code(), own ? null : place, day));
    }

    /** The host of a national code, else the one of a name. */
    private Host meant(String host) {
        if (host == null) {
            throw Problem.invalid("host", "required", null);
        }
        Host coded = hosts.coded(List.of(host)).get(host);
        List<Host> found = coded == null ? hosts.named(List.of(host)) : List.of(coded);
        if (found.size() != 1) {
            throw Problem.invalid(
                    "host", found.isEmpty() ? "deployment-line-host-unknown" : "deployment-line-host-several", host);
        }
        return found.get(0);
    }

    /** Tells if the host of now has the post already, where it is meant to. */
    private static boolean stays(HostPeriod now, String host, String commune) {
        return now.to() == null && now.host().equals(host) && (commune == null || commune.equals(now.place()));
    }

    private static List<Change> changes(HostPeriod before, String host, String place, LocalDate day) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("host", before == null ? null : before.host(), host));
        if (place != null) {
            changes.add(new Change("commune", before == null ? null : before.place(), place));
        }
        if (day != null) {
            changes.add(new Change("startsOn", null, day.toString()));
        }
        return changes;
    }
}
