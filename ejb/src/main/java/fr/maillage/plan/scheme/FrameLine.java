package fr.maillage.plan.scheme;

import fr.maillage.plan.LineField;
import fr.maillage.record.FieldValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line of a frame as one version says it.
 *
 * @param key the same in all versions
 * @param id the same in all versions
 * @param version for the check that nobody changed it meanwhile
 * @param axis the key of the axis of an objective; null for an axis
 * @param rank its place among those below the same one
 */
public record FrameLine(long key, UUID id, int version, Long axis, int rank, FieldValues<LineField> values) {

    public String code() {
        return values.text(LineField.CODE);
    }

    public LineLevel level() {
        return LineLevel.byCode(values.text(LineField.LEVEL)).orElseThrow();
    }

    public boolean isAxis() {
        return level() == LineLevel.AXIS;
    }

    /** The code of its axis; null for an axis. */
    public String parent() {
        return values.text(LineField.PARENT);
    }

    public String label() {
        return values.text(LineField.LABEL);
    }

    /** The codes of the publics that it is for. */
    public List<String> publics() {
        return values.list(LineField.PUBLICS);
    }

    /** Null for none. */
    public BigDecimal target() {
        String target = values.text(LineField.TARGET);
        return target == null ? null : new BigDecimal(target);
    }

    /** Gives the unit of the target; null where nobody says. */
    public String unit() {
        return values.text(LineField.UNIT);
    }

    /** Until when; null for no day. */
    public LocalDate due() {
        String due = values.text(LineField.DUE);
        return due == null ? null : LocalDate.parse(due);
    }
}
