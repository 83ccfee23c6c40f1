package fr.maillage.deployment.post;

import fr.maillage.deployment.persistence.AssignmentRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Period for which it is kept who held a post: when it was held stays. */
@ApplicationScoped
public class AdviserRetention implements RetainedData {

    private static final int THREE_YEARS = 1095;
    private static final int HALF_A_YEAR = 180;

    @Inject
    private AssignmentRepository assignments;

    @Override
    public String kind() {
        return "advisers";
    }

    @Override
    public int defaultDays() {
        return THREE_YEARS;
    }

    @Override
    public int leastDays() {
        return HALF_A_YEAR;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        return assignments.forget(limit.atZoneSameInstant(ClockProducer.PARIS).toLocalDate(), most);
    }
}
