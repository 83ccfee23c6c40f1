package fr.maillage.committee.minutes;

import fr.maillage.committee.persistence.FrozenMinutesRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Keeps what a version contains at the moment at which it closes. Whoever calls it holds the gathering. */
@ApplicationScoped
class MinutesFreezer {

    @Inject
    private FrozenMinutesRepository frozen;

    @Inject
    private MinutesReader reader;

    @Inject
    @Any
    private Instance<MinutesPart> others;

    /**
     * Keeps the heading, who was there and what others add; its texts are closed already.
     *
     * @param closed as it will be read
     * @return its digest
     */
    String freeze(MinutesHead head, MinutesVersion closed) {
        others.stream()
                .sorted(Comparator.comparingInt(MinutesPart::rank).reversed())
                .forEach(part -> part.freeze(closed.key()));
        frozen.freeze(closed.key());
        String digest = reader.content(head, closed).digest(closed.number());
        frozen.seal(closed.key(), digest);
        return digest;
    }
}
