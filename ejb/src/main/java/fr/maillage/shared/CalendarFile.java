package fr.maillage.shared;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A calendar as a file (RFC 5545) that calendars subscribe to. */
public final class CalendarFile {

    private static final int LONGEST_LINE = 75;

    /** Longer than any line of ours: fields end at 2,000 characters. */
    private static final int UNFOLDED = 20_000;

    private CalendarFile() {}

    /**
     * The file's text.
     *
     * @param what of the product it tells of, such as {@code Agenda}
     * @param parts its time zones, then its events
     */
    public static String of(String what, Collection<? extends CalendarComponent> parts) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Maillage//" + what + "//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        parts.forEach(calendar::add);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString());
    }

    /** Lines of at most 75 octets (3.1); the library counts characters, and cuts those of two parts in the middle. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int octets = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            boolean end = character == '\r' || character == '\n';
            if (!end && octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets = end ? 0 : octets + size;
        }
        return folded.toString();
    }
}
