package fr.maillage.confirmation.answer;

import fr.maillage.place.PlaceDetail;
import java.time.OffsetDateTime;

/**
 * One record on the page of a link.
 *
 * @param answer what was said about it; null while nothing was
 */
public record AnswerRecord(PlaceDetail place, Answer answer, OffsetDateTime answeredAt) {

    /** Tells if it awaits an answer. */
    public boolean open() {
        return answer == null && !place.archived();
    }
}
