package fr.maillage.committee.pack;

import fr.maillage.committee.persistence.PackRepository;
import fr.maillage.document.DocumentHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The pages and annexes of packs are needed as long as their editions are kept. */
@ApplicationScoped
public class PackDocuments implements DocumentHolder {

    @Inject
    private PackRepository packs;

    @Override
    public Set<UUID> needed(Collection<UUID> documents) {
        return packs.files(documents);
    }

    @Override
    public void forget(Collection<UUID> documents) {
        // Nothing to do: a deleted document is no page of a pack.
    }
}
