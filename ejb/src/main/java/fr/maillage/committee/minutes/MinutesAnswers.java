package fr.maillage.committee.minutes;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.Minutes;
import fr.maillage.committee.model.MinutesAnswer;
import fr.maillage.committee.persistence.MinutesAnswerRepository;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Notes what people say of minutes. Whoever calls it holds the gathering or reads a file into it, and has asked for rights. */
@ApplicationScoped
public class MinutesAnswers {

    @Inject
    private MinutesWriter writer;

    @Inject
    private MinutesAnswerRepository answers;

    @Inject
    private GatheringLifecycle gatherings;

    /**
     * Notes what somebody said of the latest version elsewhere, such as by mail; minutes that were written elsewhere, too,
     * begin with it. What she says herself by her link is stronger, and stays.
     *
     * @param person the key of her entry among people
     * @return whether something changed
     * @throws Problem CONFLICT where the version is approved, and its answers closed
     */
    public boolean note(Gathering gathering, long person, boolean approves) {
        Minutes latest = writer.begun(gathering);
        MinutesAnswer known = answers.of(latest.id(), person).orElse(null);
        String code = (approves ? MinutesAnswerCode.APPROVES : MinutesAnswerCode.CORRECTS).code();
        if (known != null && (known.byLink() || code.equals(known.answer()))) {
            return false;
        }
        if (latest.approved()) {
            throw MinutesWriter.refused("approved");
        }
        MinutesAnswer answer = known == null ? new MinutesAnswer(UUID.randomUUID(), latest.id(), person) : known;
        answer.answer(code, null, false, gatherings.now());
        if (known == null) {
            answers.add(answer);
        }
        return true;
    }
}
