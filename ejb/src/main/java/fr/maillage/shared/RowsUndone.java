package fr.maillage.shared;

import jakarta.ejb.ApplicationException;

/**
 * Nothing of some rows is kept, although some of them are good: whoever took them together takes them again, fewer at a
 * time or without those that were set aside.
 */
@ApplicationException(rollback = true)
public class RowsUndone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Violation reason;

    /** @param reason why one of the rows is refused; null where those to refuse were set aside */
    public RowsUndone(Violation reason) {
        super(reason == null ? "rows were set aside" : reason.field() + ":" + reason.rule());
        this.reason = reason;
    }

    /** Why one of the rows is refused, which one is not known; null where those to refuse were set aside. */
    public Violation reason() {
        return reason;
    }
}
