package fr.maillage.web.actor;

import fr.maillage.actor.intake.ActorSourceRowService;
import fr.maillage.actor.intake.SourceRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The posts that sources say were granted to an actor, for its page. */
@Named
@RequestScoped
public class ActorPostsView {

    @Inject
    private ActorSourceRowService sources;

    private final Map<UUID, List<SourceRow>> known = new HashMap<>();

    /** The rows about an actor, the newest first. */
    public List<SourceRow> of(UUID actor) {
        return known.computeIfAbsent(actor, sources::of);
    }

    public int total(UUID actor) {
        return of(actor).stream()
                .map(SourceRow::posts)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** In euros. */
    public BigDecimal amount(UUID actor) {
        return of(actor).stream()
                .map(SourceRow::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
