package fr.maillage.ask;

import fr.maillage.ask.persistence.AskLinkRepository;
import fr.maillage.person.PersonEntries;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A kind of what people are asked by links, declared as a CDI bean by its feature. Its links are told, moved and forgotten with
 * the people that they were sent to, and ended with what else opens something to them ({@link AskKeys}).
 */
public abstract class AskKind extends PersonEntries {

    @Inject
    private AskLinkRepository links;

    /** As rows name it, such as {@code pack}; at most 20 characters. */
    public abstract String code();

    /** The key of its name in the texts of its feature, such as {@code committee.key.pack}. */
    public abstract String key();

    /** Names of some of its subjects, by their identifiers; one of which the kind says all is left out. */
    public abstract Map<UUID, String> names(Collection<UUID> subjects);

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return links.asked(code(), persons);
    }

    @Override
    public void forget(Collection<Long> persons) {
        links.forget(code(), persons);
    }

    /** Her links lead to what is asked of whom she turned out to be. */
    @Override
    public void moved(long from, long to) {
        links.move(code(), from, to);
    }
}
