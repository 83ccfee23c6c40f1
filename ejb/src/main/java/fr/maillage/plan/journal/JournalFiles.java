package fr.maillage.plan.journal;

import fr.maillage.document.DocumentHolder;
import fr.maillage.plan.persistence.JournalRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The files of journals are needed as long as their entries. */
@ApplicationScoped
public class JournalFiles implements DocumentHolder {

    @Inject
    private JournalRepository journal;

    @Override
    public Set<UUID> needed(Collection<UUID> documents) {
        return journal.filesAmong(documents);
    }

    @Override
    public void forget(Collection<UUID> documents) {
        // Deleted files belong to no entry any more.
    }
}
