package fr.maillage.diagnosis.exhibit;

import fr.maillage.diagnosis.model.Exhibit;
import fr.maillage.diagnosis.persistence.ExhibitRepository;
import fr.maillage.shared.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Period for which photographed sheets are kept, from their entry: handwriting tells who wrote. Then their files are erased;
 * the record, and the statements that were taken from it, stay. Minutes and studies are kept as long as they are wanted.
 */
@ApplicationScoped
public class ExhibitRetention implements RetainedData {

    @Inject
    private ExhibitRepository exhibits;

    @Inject
    private ExhibitLifecycle lifecycle;

    @Override
    public String kind() {
        return "sheets";
    }

    /** Three years, as what is known of respondents. */
    @Override
    public int defaultDays() {
        return 1096;
    }

    /** Longer than a committee takes from the first words to a finding. */
    @Override
    public int leastDays() {
        return 180;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        List<Exhibit> due = exhibits.sheetsBefore(limit, most);
        due.forEach(lifecycle::eraseFile);
        return due.size();
    }
}
