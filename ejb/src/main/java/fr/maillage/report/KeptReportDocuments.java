package fr.maillage.report;

import fr.maillage.document.DocumentHolder;
import fr.maillage.report.persistence.KeptReportRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Kept reports are needed as long as they are kept. */
@ApplicationScoped
public class KeptReportDocuments implements DocumentHolder {

    @Inject
    private KeptReportRepository reports;

    @Override
    public Set<UUID> needed(Collection<UUID> documents) {
        return reports.documentsAmong(documents);
    }

    @Override
    public void forget(Collection<UUID> documents) {
        // Deleted documents are no kept reports.
    }
}
