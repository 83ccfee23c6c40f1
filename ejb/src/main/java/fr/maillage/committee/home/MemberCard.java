package fr.maillage.committee.home;

import fr.maillage.committee.digest.DigestPage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * View that a member has of her committees.
 *
 * @param meeting the next one; null for none
 * @param awaiting what awaits her, the most urgent first
 * @param decisions the latest ones, the latest first
 */
public record MemberCard(Meeting meeting, List<DigestPage.Line> awaiting, List<Decided> decisions) {

    /** Makes the card of a member. */
    public MemberCard {
        awaiting = List.copyOf(awaiting);
        decisions = List.copyOf(decisions);
    }

    /** Tells if there is nothing to show. */
    public boolean blank() {
        return meeting == null && awaiting.isEmpty() && decisions.isEmpty();
    }

    /**
     * A gathering to come.
     *
     * @param startsAt null where nobody said
     */
    public record Meeting(UUID id, String title, String body, LocalDate heldOn, String startsAt) {}

    /** A decision that stands. */
    public record Decided(UUID id, String number, String text, LocalDate decidedOn) {}
}
