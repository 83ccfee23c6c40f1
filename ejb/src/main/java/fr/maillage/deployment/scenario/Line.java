package fr.maillage.deployment.scenario;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.deployment.dropin.Rhythm;
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

    /** Tells if it is about a post, and not about a drop-in. */
    public boolean post() {
        return LineField.Codes.POST.equals(values.text(LineField.OBJECT));
    }

    /** Tells if it says where and when a drop-in is held. */
    public boolean toldInFull() {
        return values.text(LineField.PLACE) != null && values.text(LineField.OPENING_HOURS) != null;
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

    /** The hours of a week in which a drop-in is to be held; none where it does not say. */
    public BigDecimal weeklyHours() {
        return rhythm().weeklyHours();
    }

    /** When a drop-in is to be held; never where it does not say. */
    public Rhythm rhythm() {
        return DropInView.rhythm(FieldValues.none(DropInField.class)
                .with(DropInField.OPENING_HOURS, values.text(LineField.OPENING_HOURS))
                .with(DropInField.WEEKS, values.text(LineField.WEEKS)));
    }

    /** Tells the state of the line. */
    public LineState state() {
        return kept == LineState.PROPOSED && !opinions.isEmpty() ? LineState.OPINION : kept;
    }

    /** Tells if the prefecture still has to say something. */
    public boolean pending() {
        return state() == LineState.PROPOSED;
    }

    /** Gives the opinion that counts; null for none yet. */
    public Opinion latest() {
        return opinions.isEmpty() ? null : opinions.get(opinions.size() - 1);
    }

    /** The same with what the prefecture said of it, the first one first. */
    public Line with(List<Opinion> said) {
        return new Line(key, id, version, scenario, values, hostName, fromName, toName, kept, said);
    }
}
