package fr.maillage.deployment.intake;

import fr.maillage.actor.intake.ActorSourceRowService;
import fr.maillage.actor.intake.RegisteredHost;
import fr.maillage.deployment.persistence.HostRepository;
import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.HostBook;
import fr.maillage.deployment.post.HostField;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostLifecycle;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Makes posts of what the register of hosts says of actors: as many as were granted and are not there yet. They are called
 * by the SIRET of their host and a number until the national file gives them theirs. No place is made.
 */
@Stateless
public class RegisterService {

    /** The source of the register, as its import calls it. */
    static final String SOURCE = "conseiller-numerique-structures";

    private static final String COMMUNE = "com:";

    @Inject
    private ActorSourceRowService rows;

    @Inject
    private HostRepository hosts;

    @Inject
    private HostBook book;

    @Inject
    private PostLifecycle posts;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Numbers of hosts and posts that were taken.
     *
     * @param hosts that the register names
     * @param posts that are new
     */
    public record Taken(int hosts, int posts) {}

    /**
     * Takes the hosts of a territory with their posts.
     *
     * @param territory its code; null or blank for the committee's
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT on the territory; NOT_FOUND for an unknown one
     */
    public Taken take(String territory) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        TerritoryView where =
                territory == null || territory.isBlank() ? territories.committee() : territories.required(territory);
        caller.require(Permission.EDIT_DEPLOYMENT, where.id());
        List<RegisteredHost> registered = rows.registered(SOURCE, where.id());
        Map<String, Host> known = hosts.bySiret(
                registered.stream().map(RegisteredHost::identifier).toList());
        Map<Long, Long> held = hosts.held(known.values().stream().map(Host::key).toList());
        int made = 0;
        for (RegisteredHost one : registered) {
            Host host = known.containsKey(one.identifier()) ? known.get(one.identifier()) : add(one);
            long there = held.getOrDefault(host.key(), 0L);
            for (long number = there + 1; number <= one.posts(); number++) {
                add(one, host, number);
                made++;
            }
        }
        return new Taken(registered.size(), made);
    }

    private Host add(RegisteredHost one) {
        BigDecimal amount = one.amount();
        FieldValues<HostField> values = FieldValues.none(HostField.class)
                .with(HostField.CODE, one.identifier())
                .with(HostField.NAME, one.name())
                .with(HostField.SIRET, one.identifier())
                .with(HostField.COMMUNE, one.territory().startsWith(COMMUNE) ? one.territory() : null)
                .with(HostField.POSTS_GRANTED, Integer.toString(one.posts()))
                .with(
                        HostField.STATE_AMOUNT,
                        amount == null ? null : amount.stripTrailingZeros().toPlainString());
        return book.write(null, values, territories.required(one.territory()).id());
    }

    private void add(RegisteredHost one, Host host, long number) {
        FieldValues<PostField> values = FieldValues.none(PostField.class)
                .with(PostField.CODE, one.identifier() + "-" + number)
                .with(PostField.TERRITORY, one.territory());
        posts.create(
                values,
                List.of(new Change("host", null, host.code())),
                post -> hosts.attach(post.id(), host.key(), null));
    }
}
