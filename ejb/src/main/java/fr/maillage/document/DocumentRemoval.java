package fr.maillage.document;

import fr.maillage.document.persistence.DocumentRepository;
import fr.maillage.document.persistence.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Deletes files that nothing needs, in the current transaction. */
@ApplicationScoped
class DocumentRemoval {

    @Inject
    private DocumentRepository documents;

    @Inject
    private FileStore files;

    @Inject
    @Any
    private Instance<DocumentHolder> holders;

    /** Which of these files no feature needs. */
    Set<UUID> unneeded(Collection<UUID> some) {
        Set<UUID> left = new LinkedHashSet<>(some);
        for (DocumentHolder holder : holders) {
            if (!left.isEmpty()) {
                left.removeAll(holder.needed(left));
            }
        }
        return left;
    }

    /**
     * Deletes those that nothing needs; what is needed again is no longer due.
     *
     * @return how many were deleted
     */
    int removeUnneeded(List<UUID> due) {
        Set<UUID> unneeded = unneeded(due);
        documents.needAgain(due.stream().filter(id -> !unneeded.contains(id)).toList());
        remove(unneeded);
        return unneeded.size();
    }

    void remove(Collection<UUID> some) {
        if (some.isEmpty()) {
            return;
        }
        for (DocumentHolder holder : holders) {
            holder.forget(some);
        }
        // The bytes go by themselves once nothing has touched them for a day.
        documents.digests(some).forEach(files::touch);
        documents.remove(some);
    }
}
