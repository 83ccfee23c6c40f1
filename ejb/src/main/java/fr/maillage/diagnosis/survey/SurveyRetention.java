package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.finding.EvidenceEraser;
import fr.maillage.diagnosis.persistence.SurveyReceiptRepository;
import fr.maillage.diagnosis.persistence.SurveyWordsRepository;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Period for which the publics of those who answered surveys are kept, and words of theirs that are not shown: counted from the
 * day on which the answer came. Ticks stay with the commune, so that results still hold, and so does the hash of the
 * code, by which they alone can have it erased.
 */
@ApplicationScoped
public class SurveyRetention implements RetainedData {

    @Inject
    private SurveyReceiptRepository answers;

    @Inject
    private SurveyWordsRepository words;

    @Inject
    private EvidenceEraser evidence;

    @Override
    public String kind() {
        return "survey-answers";
    }

    /** Three years. */
    @Override
    public int defaultDays() {
        return 1096;
    }

    /** Longer than a committee takes to read what came. */
    @Override
    public int leastDays() {
        return 180;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        List<Long> due = answers.dueBefore(limit, most);
        evidence.erase(words.unseenEvidence(due).stream()
                .map(id -> new RecordRef(SurveyWordsRepository.KIND, id))
                .toList());
        answers.forget(due);
        return due.size();
    }
}
