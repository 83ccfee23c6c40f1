package fr.maillage.committee.meeting;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.minutes.MeetingService;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.record.FieldValues;
import fr.maillage.report.ReportTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** Votes that adopted nothing, and so are no decisions: the minutes tell of them. */
@ApplicationScoped
class LostVotes {

    @Inject
    private MeetingService meetings;

    /**
     * Adds a line about a vote to what the minutes say of a part.
     *
     * @param lost what was put to the vote, and its counts, valid
     * @throws fr.maillage.shared.Problem as {@link MeetingService#write}
     */
    void tell(UUID gathering, String part, FieldValues<DecisionField> lost, Locale locale) {
        MinutesSection before = meetings.written(gathering, part);
        String line = new ReportTexts(locale)
                .get(
                        "minutes.vote.lost",
                        lost.text(DecisionField.TEXT).strip(),
                        count(lost, DecisionField.VOTES_FOR),
                        count(lost, DecisionField.VOTES_AGAINST),
                        count(lost, DecisionField.ABSTAINED));
        meetings.write(gathering, part, before.version(), before.written() ? before.text() + "\n" + line : line);
    }

    private static Integer count(FieldValues<DecisionField> said, DecisionField field) {
        return Integer.valueOf(said.text(field).strip());
    }
}
