package fr.maillage.web.committee.calendar;

import fr.maillage.calendar.CalendarEntry;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.feature.FeatureCodes;
import fr.maillage.web.shared.feature.Features;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of the calendar's entries, and the pages to which they lead. */
@Named("calendarLabels")
@ApplicationScoped
public class CalendarLabels {

    @Inject
    private Features features;

    @Inject
    private Texts texts;

    /** The name of a kind, from the texts of its feature. */
    public String kind(String kind) {
        return kind(kind, Messages.currentLocale());
    }

    /** The same in a language. */
    String kind(String kind, Locale locale) {
        return Messages.text(locale, FeatureCodes.feature(kind) + ".dated." + kind);
    }

    /** The names of some kinds; all for none. */
    public String kinds(List<String> kinds) {
        return kinds.isEmpty()
                ? Messages.text("committee.calendar.kinds.all")
                : kinds.stream().map(this::kind).collect(Collectors.joining(", "));
    }

    /** The page of an entry's record; empty where it has none. */
    public String href(CalendarEntry entry) {
        return page(entry).orElse("");
    }

    Optional<String> page(CalendarEntry entry) {
        return features.record(entry.record().type())
                .map(found -> found.announced().address())
                .map(address -> address + entry.record().id());
    }

    /** When an entry begins and ends: times, or its last day; empty for one whole day. */
    public String when(CalendarEntry entry) {
        if (entry.severalDays() && entry.start() == null) {
            return texts.of("committee.calendar.until", texts.date(entry.lastDay()));
        }
        if (entry.start() == null) {
            return "";
        }
        return entry.end() == null ? entry.start().toString() : entry.start() + " – " + entry.end();
    }
}
