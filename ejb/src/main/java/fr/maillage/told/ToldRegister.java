package fr.maillage.told;

import fr.maillage.told.persistence.ToldCountRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Keeps counts as they were told, each once and for all. Asks for no right: anybody may read them. */
@ApplicationScoped
public class ToldRegister {

    @Inject
    private ToldCountRepository counts;

    /** Waits until nobody else tells anything of a territory, and keeps others waiting until the end of the transaction. */
    public void lock(long whole) {
        counts.lock(whole);
    }

    /**
     * Keeps what is told.
     *
     * @param subject of what, such as {@code activity}
     */
    public void keep(String subject, Collection<ToldCount> told, LocalDate day) {
        counts.keep(subject, told, day);
    }

    /** Counts told of a place of some periods, the first one first. */
    public List<ToldCount> of(String subject, long place, int from, int to) {
        return counts.of(subject, place, from, to);
    }

    /** Counts told of all places, the first period first. */
    public List<ToldCount> of(String subject) {
        return counts.of(subject);
    }

    /** The periods of which something was told of a place. */
    public Set<Integer> periods(String subject, long place) {
        return counts.periods(subject, place);
    }
}
