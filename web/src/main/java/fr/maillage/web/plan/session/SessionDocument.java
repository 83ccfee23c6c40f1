package fr.maillage.web.plan.session;

import fr.maillage.plan.session.SessionField;
import fr.maillage.plan.session.SessionSheet.Held;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.rest.Amounts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session of an action in the API. */
@Schema(name = "ActionSession", description = "What was counted on a day: how many, never who")
public class SessionDocument {

    @Schema(readOnly = true)
    public UUID id;

    @Schema(readOnly = true, description = "For If-Match of a write")
    public Integer version;

    @Schema(description = "The day, YYYY-MM-DD")
    public String heldOn;

    @Schema(description = "Tells sessions of one day from each other; null where there is no need")
    public String title;

    public List<Count> counts;

    /** Count of a measure. */
    @Schema(name = "SessionCount")
    public static class Count {

        @Schema(description = "Code of a measure that the kind of the action asks for session by session")
        public String measure;

        @Schema(description = "Not negative, at most two decimals")
        public BigDecimal value;
    }

    static SessionDocument of(Held session) {
        SessionDocument document = new SessionDocument();
        document.id = session.id();
        document.version = session.version();
        document.heldOn = session.heldOn().toString();
        document.title = session.title().isEmpty() ? null : session.title();
        document.counts = session.counts().entrySet().stream()
                .map(counted -> {
                    Count count = new Count();
                    count.measure = counted.getKey();
                    count.value = counted.getValue();
                    return count;
                })
                .toList();
        return document;
    }

    /** Gives its values beside its counts. */
    FieldValues<SessionField> values() {
        return FieldValues.none(SessionField.class)
                .with(SessionField.HELD_ON, heldOn)
                .with(SessionField.TITLE, title);
    }

    /**
     * Gives the counts to be checked and stored, by the codes of measures.
     *
     * @throws Problem INVALID where a count names no measure, or one that another count names
     */
    Map<String, String> counted() {
        Map<String, String> counted = new LinkedHashMap<>();
        for (Count count : counts == null ? List.<Count>of() : counts) {
            if (count == null || count.measure == null) {
                throw Problem.invalid("measure", "required", null);
            }
            if (counted.containsKey(count.measure)) {
                throw Problem.invalid("measure", "plan-figure-named-twice", count.measure);
            }
            counted.put(count.measure, Amounts.text(count.value));
        }
        return counted;
    }
}
