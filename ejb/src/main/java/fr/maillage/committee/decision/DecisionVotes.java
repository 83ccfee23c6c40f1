package fr.maillage.committee.decision;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.persistence.QuorumRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The rules of votes: only where the body turned them on, at a gathering, with enough members present, and by no more than
 * were there. Files tell of votes long past, without counts, and are not asked.
 */
@ApplicationScoped
public class DecisionVotes {

    /** As many as no body has members. */
    static final int MOST = 9999;

    private static final List<DecisionField> COUNTS =
            List.of(DecisionField.VOTES_FOR, DecisionField.VOTES_AGAINST, DecisionField.ABSTAINED);

    private static final List<DecisionField> WATCHED = List.of(
            DecisionField.MODE,
            DecisionField.VOTES_FOR,
            DecisionField.VOTES_AGAINST,
            DecisionField.ABSTAINED,
            DecisionField.BODY,
            DecisionField.GATHERING);

    @Inject
    private QuorumRepository quorums;

    /**
     * Tells if what is said was adopted: by more who said yes than no. What was decided without a vote always is.
     *
     * @param values in normal form
     * @param before what was said until now, which is not asked again; nothing for a new decision
     * @throws Problem INVALID on {@code mode} where the body does not vote, and without quorum; on {@code gathering} for none;
     *     on the counts where one is missing, where they are more than who is present, and beside another mode
     */
    boolean adopted(FieldValues<DecisionField> values, FieldValues<DecisionField> before, Body body) {
        if (!DecisionMode.VOTE.code().equals(values.text(DecisionField.MODE))) {
            refuse(COUNTS.stream()
                    .filter(count -> values.text(count) != null)
                    .map(count -> Violation.of(count.key(), "committee-decision-votes-alone", values.text(count)))
                    .toList());
            return true;
        }
        if (same(values, before)) {
            return true;
        }
        if (body.quorum() == null) {
            throw Problem.invalid(DecisionField.MODE.key(), "committee-decision-vote-off", body.name());
        }
        valid(values);
        return number(values, DecisionField.VOTES_FOR) > number(values, DecisionField.VOTES_AGAINST);
    }

    /** Tells if nothing differs of what a vote is measured by. */
    static boolean same(FieldValues<DecisionField> values, FieldValues<DecisionField> before) {
        return WATCHED.stream().allMatch(field -> values.list(field).equals(before.list(field)));
    }

    /** As {@link #adopted}; throws INVALID on {@code votesFor}, too, for what was not. */
    void requireAdopted(FieldValues<DecisionField> values, FieldValues<DecisionField> before, Body body) {
        if (!adopted(values, before, body)) {
            throw Problem.invalid(
                    DecisionField.VOTES_FOR.key(),
                    "committee-decision-vote-lost",
                    values.text(DecisionField.VOTES_FOR),
                    values.text(DecisionField.VOTES_AGAINST));
        }
    }

    private void valid(FieldValues<DecisionField> values) {
        refuse(missing(values));
        Quorum quorum = quorums.at(UUID.fromString(values.text(DecisionField.GATHERING)));
        if (!quorum.reached()) {
            throw Problem.invalid(
                    DecisionField.MODE.key(),
                    "committee-decision-vote-quorum",
                    Long.toString(quorum.present()),
                    Long.toString(quorum.needed()),
                    Long.toString(quorum.members()),
                    String.valueOf(quorum.percent()));
        }
        long votes = COUNTS.stream().mapToLong(count -> number(values, count)).sum();
        if (votes > quorum.present()) {
            throw Problem.invalid(
                    DecisionField.VOTES_FOR.key(),
                    "committee-decision-vote-many",
                    Long.toString(votes),
                    Long.toString(quorum.present()));
        }
    }

    private static List<Violation> missing(FieldValues<DecisionField> values) {
        List<Violation> missing = new ArrayList<>();
        if (values.text(DecisionField.GATHERING) == null) {
            missing.add(Violation.of(DecisionField.GATHERING.key(), "committee-decision-vote-gathering", null));
        }
        COUNTS.stream()
                .filter(count -> values.text(count) == null)
                .forEach(count -> missing.add(Violation.of(count.key(), "required", null)));
        return missing;
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    private static int number(FieldValues<DecisionField> values, DecisionField count) {
        return Integer.parseInt(values.text(count));
    }
}
