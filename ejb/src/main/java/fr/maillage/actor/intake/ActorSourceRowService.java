package fr.maillage.actor.intake;

import fr.maillage.actor.persistence.ActorRepository;
import fr.maillage.actor.persistence.ActorSourceRowRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Statements of sources about an actor besides its record, row by row. */
@Stateless
public class ActorSourceRowService {

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorSourceRowRepository rows;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Gives the statements of a source on the actors inside a territory that have an identifier, by name, in one statement.
     *
     * @param territory its key
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<RegisteredHost> registered(String source, long territory) {
        caller.require(Permission.READ);
        return rows.registered(source, territory, ClockProducer.today(clock));
    }

    /**
     * The identifiers of the actors that are not archived, by their SIRET, RNA or RIDET.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public Map<String, UUID> identified(Collection<String> identifiers) {
        caller.require(Permission.READ);
        return rows.identified(identifiers);
    }

    /**
     * The rows about an actor, the newest first; amounts in euros.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown actor
     */
    public List<SourceRow> of(UUID actor) {
        caller.require(Permission.READ);
        long id = actors.byUuid(actor)
                .orElseThrow(() -> Problem.notFound("actor", String.valueOf(actor)))
                .id();
        return rows.of(id).stream().map(ActorSourceRows::view).toList();
    }
}
