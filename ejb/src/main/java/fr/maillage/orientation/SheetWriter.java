package fr.maillage.orientation;

import fr.maillage.hours.HoursWords;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.orientation.model.OrientationPolicy;
import fr.maillage.place.core.Freshness;
import fr.maillage.place.search.PlaceStanding;
import fr.maillage.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Puts what is known of a place into short lines, and says what is not known. */
final class SheetWriter {

    private static final int YEAR = 12;

    private final OrientationTexts texts;
    private final HoursWords hours;
    private final LocalDate today;

    SheetWriter(OrientationTexts texts, LocalDate today) {
        this.texts = texts;
        this.hours = new HoursWords(texts.locale());
        this.today = today;
    }

    PlaceSheet write(OrientedPlace oriented) {
        PublicPlace place = oriented.place();
        PlaceStanding standing = place.standing();
        List<SheetLine> lines = new ArrayList<>();
        lines.add(line("help", help(place)));
        lines.add(line("address", address(place)));
        lines.add(line("phone", place.phone() == null ? List.of() : List.of(PhonePolicy.dialled(place.phone()))));
        lines.add(line("hours", hours.lines(place.openingHours())));
        lines.add(terms("cost", place, Vocabulary.FEE));
        lines.add(terms("way", place, Vocabulary.ASSISTANCE));
        lines.add(terms("access", place, Vocabulary.ACCESS));
        lines.add(terms("support", place, Vocabulary.SUPPORT));
        addIfKnown(lines, terms("public", place, Vocabulary.PUBLIC));
        addIfKnown(lines, line("email", place.emails()));
        addIfKnown(lines, line("web", place.websites()));
        addIfKnown(lines, line("about", place.summary() == null ? List.of() : List.of(place.summary())));
        addIfKnown(
                lines,
                line(
                        "confirmed",
                        standing.confirmedOn().map(texts::day).stream().toList()));
        if (!standing.confirmedLast()) {
            lines.add(line("checked", standing.knownOn() == null ? List.of() : List.of(texts.day(standing.knownOn()))));
        }
        return new PlaceSheet(oriented, new RecordAge(standing, age(standing)), lines);
    }

    private String age(PlaceStanding standing) {
        if (standing.knownOn() == null) {
            return texts.get("age.unknown");
        }
        if (standing.freshness() != Freshness.UP_TO_DATE) {
            return texts.get(standing.certain() ? "age.middle" : "age.old", since(standing.knownOn()));
        }
        return standing.confirmedLast()
                ? texts.get("age.confirmed", texts.day(standing.confirmedOn().orElseThrow()))
                : texts.get("age.dated", texts.day(standing.knownOn()));
    }

    /** In months, from two years on in years: what people say. */
    private String since(LocalDate date) {
        long months = ChronoUnit.MONTHS.between(date, today);
        return months < 2 * YEAR ? texts.get("age.months", months) : texts.get("age.years", months / YEAR);
    }

    /** Where it is, as on an envelope. */
    static List<String> address(PublicPlace place) {
        List<String> lines = new ArrayList<>();
        if (place.address() != null) {
            lines.add(place.address());
        }
        if (place.addressExtra() != null) {
            lines.add(place.addressExtra());
        }
        lines.add(place.postalCode() + " " + place.communeName());
        return lines;
    }

    /** Its services, and those that a charter says it helps with. */
    private List<String> help(PublicPlace place) {
        List<String> help = new ArrayList<>(texts.labels(place.services()));
        if (place.answering().contains(OrientationPolicy.FRANCE_SERVICES)) {
            help.add(texts.get("charter"));
        }
        return help;
    }

    private SheetLine terms(String key, PublicPlace place, Vocabulary list) {
        return line(
                key,
                texts.labels(place.terms(list).stream()
                        .map(code -> new TermRef(list, code))
                        .toList()));
    }

    private SheetLine line(String key, List<String> known) {
        return new SheetLine(
                key,
                texts.get("line." + key),
                known.isEmpty() ? List.of(texts.get("unknown." + key)) : known,
                !known.isEmpty());
    }

    private static void addIfKnown(List<SheetLine> lines, SheetLine line) {
        if (line.known()) {
            lines.add(line);
        }
    }
}
