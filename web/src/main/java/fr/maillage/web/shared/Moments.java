package fr.maillage.web.shared;

import fr.maillage.shared.ClockProducer;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as cells of a table for spreadsheets, which sort and recognise them in every language. */
public final class Moments {

    private static final DateTimeFormatter CELL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Moments() {}

    /** The moment on the clocks of Paris, to the second; empty for null. */
    public static String cell(OffsetDateTime instant) {
        return instant == null ? "" : CELL.format(instant.atZoneSameInstant(ClockProducer.PARIS));
    }
}
