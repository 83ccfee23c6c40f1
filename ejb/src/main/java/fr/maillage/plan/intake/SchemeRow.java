package fr.maillage.plan.intake;

import fr.maillage.plan.LineField;
import fr.maillage.record.FieldValues;

/**
 * A row of a file of frames: a frame itself, or one of its lines.
 *
 * @param level {@code scheme}, {@code axis} or {@code objective}
 * @param code of the frame or of the line
 * @param territory the code of the perimeter
 * @param said whether the row or the file names it; else it is the caller's own territory
 * @param frame the code of the frame of a line where the row says it; null otherwise
 * @param kind the kind of a frame; null where the row does not say
 * @param line what it says of a line; for a frame its label alone
 */
record SchemeRow(
        String level,
        String code,
        String territory,
        boolean said,
        String frame,
        String kind,
        FieldValues<LineField> line) {

    static final String FRAME = "scheme";

    boolean ofFrame() {
        return FRAME.equals(level);
    }

    String label() {
        return line.text(LineField.LABEL);
    }

    String parent() {
        return line.text(LineField.PARENT);
    }
}
