package fr.maillage.record;

import java.util.UUID;

/** A record for somebody who may change it, or not. */
public interface RecordDetail<F extends Enum<F> & RecordField> {

    UUID id();

    /** For the check that nobody changed it meanwhile. */
    int version();

    /** Gives its values, in normal form. */
    FieldValues<F> values();

    /** Tells if the caller may change it, archive it or bring it back. */
    boolean editable();

    /** Tells if a form may be opened for it: the caller may change it, and nothing that it needs is archived. */
    boolean open();
}
