package fr.maillage.web.funding.plan;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A row that is edited in cells: what it showed when it was read, what was typed, what is wrong with it, and what somebody
 * else wrote meanwhile.
 *
 * @param <F> its fields
 */
public abstract class PlanRow<F extends Enum<F> & RecordField> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final Class<F> fields;
    private final PlanCells cells;
    private UUID id;
    private int version;
    private boolean removed;
    private boolean gone;
    private final HashMap<String, String> seen = new HashMap<>();
    private final HashMap<String, String> text = new HashMap<>();
    private final HashMap<String, String> errors = new HashMap<>();
    private final HashMap<String, String> theirs = new HashMap<>();

    protected PlanRow(String key, Class<F> fields, PlanCells cells) {
        this.key = key;
        this.fields = fields;
        this.cells = cells;
    }

    /** Gives what is left of values that say nothing of a row of their own: what a new row begins with. */
    protected abstract FieldValues<F> blank(FieldValues<F> values);

    /** Shows what is kept, or what a new row begins with. */
    protected final void show(UUID of, int at, FieldValues<F> values) {
        id = of;
        version = at;
        for (F field : fields.getEnumConstants()) {
            seen.put(field.key(), cells.written(field, values.text(field)));
        }
        text.clear();
        text.putAll(seen);
    }

    /** Takes what was typed. */
    final void read(UnaryOperator<String> parameters) {
        for (F field : fields.getEnumConstants()) {
            String typed = parameters.apply(key + "-" + field.key());
            if (typed != null) {
                text.put(field.key(), typed.strip());
            }
        }
        removed = parameters.apply(key + "-remove") != null;
        errors.clear();
        theirs.clear();
    }

    /** Tells if there is something to keep: a row that differs from what it showed. */
    final boolean changed() {
        return removed
                ? id != null
                : !text.equals(seen) && (id != null || !blank(values()).filled().isEmpty());
    }

    /** Gives what was typed, to be checked. */
    final FieldValues<F> values() {
        return FieldValues.of(fields, field -> cells.meant(field, text.get(field.key())), field -> List.of());
    }

    /**
     * Takes what is kept now: into cells that were not touched; beside those that were.
     *
     * @return whether somebody else changed what was changed here, too
     */
    final boolean merge(int now, FieldValues<F> values) {
        version = now;
        boolean clash = false;
        for (F field : fields.getEnumConstants()) {
            String name = field.key();
            String current = cells.written(field, values.text(field));
            boolean touched = !Objects.equals(text.get(name), seen.get(name));
            if (!touched) {
                text.put(name, current);
            } else if (!Objects.equals(current, seen.get(name)) && !Objects.equals(current, text.get(name))) {
                theirs.put(name, current);
                clash = true;
            }
            seen.put(name, current);
        }
        return clash;
    }

    /** Says that somebody else removed it: what was typed becomes a new row. */
    final void lost() {
        id = null;
        version = 0;
        gone = true;
        seen.clear();
    }

    final void wrong(String field, String error) {
        errors.merge(field, error, (one, other) -> one + " " + other);
    }

    public String getKey() {
        return key;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Tells if it is to leave the plan. */
    public boolean isRemoved() {
        return removed;
    }

    /** Tells if somebody else removed it meanwhile. */
    public boolean isGone() {
        return gone;
    }

    /** Gives the text of the cells, by field. */
    public Map<String, String> getText() {
        return text;
    }

    /** Gives the errors, by field. */
    public Map<String, String> getErrors() {
        return errors;
    }

    /** Gives what somebody else wrote meanwhile, by field, where it differs; a dash where she emptied it. */
    public Map<String, String> getTheirs() {
        return theirs;
    }

    /** Tells if something stands below a cell in place of help: an error, or what somebody else wrote. */
    public boolean isMarked() {
        return !errors.isEmpty() || !theirs.isEmpty() || gone;
    }
}
