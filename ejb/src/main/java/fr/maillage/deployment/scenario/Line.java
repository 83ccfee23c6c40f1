package fr.maillage.deployment.scenario;

import fr.maillage.record.FieldValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line of a scenario.
 *
 * @param scenario the key of the scenario
 * @param values what it says, in normal form
 * @param hostName null for no host
 * @param fromName the name of the commune that it leaves; null for none
 * @param toName the name of the commune that it goes to; null for none
 * @param kept how far it is, opinions left aside
 * @param opinions the first one first; the last one counts
 */
public record Line(
        long key,
        UUID id,
        int version,
        long scenario,
        FieldValues<LineField> values,
        String hostName,
        String fromName,
        String toName,
        LineState kept,
        List<Opinion> opinions) {

    public Line {
        opinions = List.copyOf(opinions);
    }

    public String code() {
        return values.text(LineField.CODE);
    }

    public String proposal() {
        return values.text(LineField.PROPOSAL);
    }

    /** The code of the post or drop-in; null for one that is to be opened. */
    public String reference() {
        return values.text(LineField.REFERENCE);
    }

    /** Whether it is about a post, and not about a drop-in. */
    public boolean post() {
        return LineField.Codes.POST.equals(values.text(LineField.OBJECT));
    }

    public boolean proposes(String proposal) {
        return proposal.equals(proposal());
    }

    public LocalDate day() {
        return LocalDate.parse(values.text(LineField.DAY));
    }

    /** In euros; null where it does not say. */
    public BigDecimal yearlyCost() {
        String text = values.text(LineField.YEARLY_COST);
        return text == null ? null : new BigDecimal(text).setScale(2);
    }

    /** How far it is. */
    public LineState state() {
        return kept == LineState.PROPOSED && !opinions.isEmpty() ? LineState.OPINION : kept;
    }

    /** Whether the prefecture still has to say something. */
    public boolean pending() {
        return state() == LineState.PROPOSED;
    }

    /** What counts; null for nothing yet. */
    public Opinion latest() {
        return opinions.isEmpty() ? null : opinions.get(opinions.size() - 1);
    }

    /** The same with what the prefecture said of it, the first one first. */
    public Line with(List<Opinion> said) {
        return new Line(key, id, version, scenario, values, hostName, fromName, toName, kept, said);
    }
}
