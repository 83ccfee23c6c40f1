package fr.maillage.plan.scheme;

import fr.maillage.plan.LineField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/**
 * A line of the version of its frame that is being worked on, else of the one in force, for somebody who may change it, or
 * not.
 *
 * @param in the version with its frame and all its lines
 */
public record LineDetail(FrameLine line, VersionDetail in) implements RecordDetail<LineField> {

    @Override
    public UUID id() {
        return line.id();
    }

    @Override
    public int version() {
        return line.version();
    }

    @Override
    public FieldValues<LineField> values() {
        return line.values();
    }

    @Override
    public boolean editable() {
        return in.frame().editable();
    }

    @Override
    public boolean open() {
        return in.editable();
    }
}
