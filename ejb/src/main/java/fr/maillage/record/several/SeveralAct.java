package fr.maillage.record.several;

import java.util.List;

/**
 * Something that is done to several records: they are archived, or one of their fields is given a value.
 *
 * @param kind of the records, as texts and pages call it
 * @param field the key of the field; null where they are archived
 * @param held what the field is to hold
 * @param reason why they are archived; null for a change
 */
public record SeveralAct(String kind, String field, List<String> held, String reason) {

    public SeveralAct {
        held = List.copyOf(held);
    }

    /** Archives records. */
    public static SeveralAct archive(String kind, String reason) {
        return new SeveralAct(kind, null, List.of(), reason);
    }

    /** Gives a field a value. */
    public static SeveralAct change(String kind, String field, List<String> held) {
        return new SeveralAct(kind, field, held, null);
    }

    /** Tells if records are archived. */
    public boolean archives() {
        return field == null;
    }
}
