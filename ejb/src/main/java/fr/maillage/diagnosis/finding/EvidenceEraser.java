package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.persistence.FindingRepository;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** Unties findings from records that are erased for good, whoever asks: they keep standing, and rest on less. */
@ApplicationScoped
public class EvidenceEraser {

    @Inject
    private FindingRepository findings;

    @Inject
    private FindingLifecycle lifecycle;

    /** Takes some records from what findings rest on; the audit of each says that its evidence changed. */
    public void erase(Collection<RecordRef> records) {
        if (!records.isEmpty()) {
            findings.restingOn(records).forEach(finding -> lifecycle.untie(finding, records));
        }
    }
}
