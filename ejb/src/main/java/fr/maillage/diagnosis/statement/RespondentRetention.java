package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.persistence.RespondentRetentionRepository;
import fr.maillage.shared.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/**
 * Period for which traits of residents who were asked are kept: from the day on which somebody entered them. Their commune
 * and their words stay, so that all that was counted and concluded still holds; so does the hash of their code, by which they
 * alone can have the words erased.
 */
@ApplicationScoped
public class RespondentRetention implements RetainedData {

    @Inject
    private RespondentRetentionRepository respondents;

    @Override
    public String kind() {
        return "respondents";
    }

    /** Three years. */
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
        return respondents.forgetBefore(limit, most);
    }
}
