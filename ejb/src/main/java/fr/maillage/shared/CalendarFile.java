package fr.maillage.shared;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A calendar as a text (RFC 5545): a file that calendars subscribe to, or an entry that a message brings. */
public final class CalendarFile {

    private static final String PARIS = ClockProducer.PARIS.getId();

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
        return folded(unfolded(what, ImmutableMethod.PUBLISH, parts));
    }

    /** The same with another method, for {@link #folded} once nothing is put into its texts any more. */
    public static String unfolded(String what, Method method, Collection<? extends CalendarComponent> parts) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Maillage//" + what + "//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        parts.forEach(calendar::add);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Says of a property that its times are those of Europe/Paris, whose {@link #zone} goes along. */
    public static ParameterList inParis() {
        return new ParameterList(List.of(new TzId(PARIS)));
    }

    /** The rules of summer time since 1996 (directive 2000/84/EC); written out, because the library would fetch them. */
    public static VTimeZone zone() {
        return new VTimeZone(
                new PropertyList(List.of(new net.fortuna.ical4j.model.property.TzId(PARIS))),
                new ComponentList<>(List.of(
                        new Daylight(change(LocalDateTime.of(1981, 3, 29, 2, 0), 1, 2, "CEST", 3)),
                        new Standard(change(LocalDateTime.of(1996, 10, 27, 3, 0), 2, 1, "CET", 10)))));
    }

    private static PropertyList change(LocalDateTime since, int from, int to, String name, int month) {
        List<Property> properties = List.of(
                new DtStart<>(since),
                new TzOffsetFrom(ZoneOffset.ofHours(from)),
                new TzOffsetTo(ZoneOffset.ofHours(to)),
                new TzName(name),
                new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        return new PropertyList(properties);
    }

    /** Lines of at most 75 octets (3.1); the library counts characters, and cuts those of two parts in the middle. */
    public static String folded(String text) {
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
