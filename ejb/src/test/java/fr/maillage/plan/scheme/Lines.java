package fr.maillage.plan.scheme;

import fr.maillage.plan.LineField;
import fr.maillage.record.FieldValues;
import java.util.List;
import java.util.UUID;

/** Lines by hand: two axes, three objectives. */
final class Lines {

    static final FrameLine A1 = axis(1, "A1", "Donner envie", 0);
    static final FrameLine A2 = axis(2, "A2", "Former", 1);
    static final FrameLine O11 = objective(11, "O1.1", A1, "Apprendre le français", 0);
    static final FrameLine O12 = objective(12, "O1.2", A1, "Fabriquer", 1);
    static final FrameLine O21 = objective(21, "O2.1", A2, "Maîtriser le smartphone", 0);

    private Lines() {}

    static FrameTree tree() {
        return new FrameTree(List.of(O21, A2, O12, A1, O11));
    }

    static FrameLine axis(long key, String code, String label, int rank) {
        return line(
                key,
                null,
                rank,
                FieldValues.none(LineField.class)
                        .with(LineField.LEVEL, "axis")
                        .with(LineField.CODE, code)
                        .with(LineField.LABEL, label));
    }

    static FrameLine objective(long key, String code, FrameLine axis, String label, int rank) {
        return line(
                key,
                axis.key(),
                rank,
                FieldValues.none(LineField.class)
                        .with(LineField.LEVEL, "objective")
                        .with(LineField.CODE, code)
                        .with(LineField.PARENT, axis.code())
                        .with(LineField.LABEL, label));
    }

    /** The same line saying something else of one field. */
    static FrameLine saying(FrameLine line, LineField field, String... texts) {
        return line(line.key(), line.axis(), line.rank(), line.values().with(field, List.of(texts)));
    }

    /** The same line below another axis. */
    static FrameLine moved(FrameLine line, FrameLine axis, int rank) {
        return line(line.key(), axis.key(), rank, line.values().with(LineField.PARENT, axis.code()));
    }

    private static FrameLine line(long key, Long axis, int rank, FieldValues<LineField> values) {
        return new FrameLine(key, new UUID(0, key), 0, axis, rank, values);
    }
}
